package org.managementacademy.scorm.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Placement;
import org.managementacademy.catalog.Placement.PlacedPackage;
import org.managementacademy.catalog.Placement.Words;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.Unit;
import org.managementacademy.shared.Language;

/** What somebody has filled in to place a package in a track, and what of it is to be repaired. Fields of words end in the code of their language. */
public final class PlacementForm {
    static final int LAST_WEEK = 13;
    static final int MOST_MINUTES = 600;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 400;

    /** @param meaning key of the text that says how to repair it */
    public record Error(String field, String meaning) {

        /** Key of the name of the field. */
        public String label() {
            var name = field.replaceFirst("-..$", "");
            return "scorm.placing." + (name.equals("title") ? "name" : name);
        }
    }

    private final Track track;
    private final Map<String, String> filled;
    private final List<Error> errors = new ArrayList<>();

    PlacementForm(Track track, Map<String, String> filled) {
        this.track = track;
        this.filled = filled;
    }

    /** As it was filled in. */
    public String value(String field) {
        return filled.getOrDefault(field, "").strip();
    }

    public List<Error> errors() {
        return List.copyOf(errors);
    }

    /** What to repair at a field. */
    public Optional<String> error(String field) {
        return errors.stream()
                .filter(error -> error.field.equals(field))
                .map(Error::meaning)
                .findFirst();
    }

    public List<Language> languages() {
        return track.languages().stream().sorted().toList();
    }

    /** Units that a local one may take the place of. */
    static Stream<Unit> replaceable(Track track) {
        return track.units().stream().filter(unit -> !unit.relation().isLocal());
    }

    /** Empty when something is to be repaired. */
    Optional<Placement> placement(UUID id, PlacedPackage pack) {
        var week = number("week", 0, LAST_WEEK);
        var minutes = number("minutes", 1, MOST_MINUTES);
        var replaced = replaceable(track)
                .filter(unit -> unit.id().value().equals(value("replaces")))
                .findFirst();
        if (!value("replaces").isEmpty() && replaced.isEmpty()) wrong("replaces", "choose");
        var outcome = replaced.map(Unit::outcome).orElse(value("outcome"));
        if (track.outcomes().stream().map(Outcome::id).noneMatch(outcome::equals)) wrong("outcome", "choose");
        var after = track.units().stream()
                .filter(unit -> unit.id().value().equals(value("after")))
                .map(Unit::id)
                .findFirst();
        var owner = text("owner", LONGEST_TITLE);
        var words = new EnumMap<Language, Words>(Language.class);
        for (var language : languages())
            words.put(
                    language,
                    new Words(
                            text("title-" + language.code(), LONGEST_TITLE),
                            text("purpose-" + language.code(), LONGEST),
                            text("reason-" + language.code(), LONGEST)));
        if (!errors.isEmpty()) return Optional.empty();
        return Optional.of(new Placement(
                id,
                track.id(),
                week,
                after.filter(unit -> !Optional.of(unit).equals(replaced.map(Unit::id))),
                outcome,
                replaced.map(Unit::id),
                replaced.map(Unit::required).orElse(value("required").equals("true")),
                minutes,
                pack,
                owner,
                words));
    }

    private int number(String field, int least, int most) {
        try {
            int number = Integer.parseInt(value(field));
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        wrong(field, field);
        return least;
    }

    private String text(String field, int most) {
        var text = value(field);
        if (text.isEmpty()) wrong(field, "empty");
        else if (text.length() > most) wrong(field, "long");
        return text;
    }

    private void wrong(String field, String what) {
        errors.add(new Error(field, "scorm.placing.wrong." + what));
    }
}
