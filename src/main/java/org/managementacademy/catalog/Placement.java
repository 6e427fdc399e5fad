package org.managementacademy.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.managementacademy.content.ContentId;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/**
 * An uploaded package as a unit of a track: a local one, or one that replaces a unit of the core. It is part of the track's version.
 *
 * @param id       of the unit, too: it stays when another version of the package is taken
 * @param week     0 (onboarding) to 13 (buffer)
 * @param after    the unit of that week that it follows; without one it is the last of the week
 * @param outcome  that it serves; for a replacement that of the unit it replaces
 * @param required counts for its outcome; for a replacement as the unit it replaces
 * @param minutes  planned effort
 * @param pack     what is played
 * @param owner    who answers for the difference from the core
 * @param words    in every language of the track
 */
public record Placement(
        UUID id,
        TrackId track,
        int week,
        Optional<UnitId> after,
        String outcome,
        Optional<UnitId> replaces,
        boolean required,
        int minutes,
        PlacedPackage pack,
        String owner,
        Map<Language, Words> words) {

    /**
     * A version of a package of the library.
     *
     * @param standard {@code SCORM_12} or {@code SCORM_2004}
     */
    public record PlacedPackage(UUID id, int version, ContentId files, String standard) {}

    /** @param reason what differs from the core and why */
    public record Words(String title, String purpose, String reason) {}

    public Placement {
        words = Map.copyOf(words);
    }

    public Placement with(PlacedPackage other) {
        return new Placement(id, track, week, after, outcome, replaces, required, minutes, other, owner, words);
    }

    public UnitId unit() {
        return UnitId.of(track.path(), "placed-" + id.toString().substring(0, 8));
    }

    /** The title in this language, else in any that the track has. */
    public String title(Language reader) {
        return words(reader).title();
    }

    private Words words(Language language) {
        var exact = words.get(language);
        return exact != null ? exact : words.values().iterator().next();
    }

    /** Whether the track still has what it refers to. */
    boolean fits(TrackDocument document) {
        return document.id().equals(track)
                && document.outcomes().stream().anyMatch(known -> known.id().equals(outcome))
                && replaces.stream()
                        .allMatch(replaced -> document.unit(replaced)
                                .filter(unit -> !unit.relation().isLocal())
                                .isPresent());
    }

    /** Folder of the package within the files of the version. */
    String folder() {
        return "placed/" + unit().key();
    }

    /** The units of a track with this one among them, by week. */
    List<Unit> among(List<Unit> units) {
        var all = new ArrayList<Unit>();
        for (var unit : units) if (!Optional.of(unit.id()).equals(replaces)) all.add(unit.with(replaced()));
        all.add(place(all), asUnit());
        return List.copyOf(all);
    }

    private Map<UnitId, UnitId> replaced() {
        return replaces.map(unit -> Map.of(unit, unit())).orElse(Map.of());
    }

    private int place(List<Unit> units) {
        int last = 0;
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.week() == week && after.equals(Optional.of(unit.id()))) return i + 1;
            if (unit.week() <= week) last = i + 1;
        }
        return last;
    }

    private Unit asUnit() {
        var reasons = new EnumMap<Language, String>(Language.class);
        words.forEach((language, text) -> reasons.put(language, text.reason()));
        return new Unit(
                unit(),
                Format.E_LEARNING,
                week,
                replaces.isPresent() ? Relation.REPLACES : Relation.LOCAL_ONLY,
                replaces,
                Optional.of(new Localized(reasons)),
                outcome,
                Duration.ofMinutes(minutes),
                required,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(pack.standard()),
                List.of());
    }

    /** The texts of an edition with those of this unit. */
    SortedMap<String, UnitText> among(SortedMap<String, UnitText> edition, Language language) {
        var all = new TreeMap<>(edition);
        replaces.ifPresent(unit -> {
            all.remove(unit.key());
            all.replaceAll((key, text) -> text.withRecall(text.recall().stream()
                    .filter(question -> !question.isOf(unit))
                    .toList()));
        });
        all.put(unit().key(), text(words(language)));
        return all;
    }

    private UnitText text(Words text) {
        return new UnitText(
                text.title(),
                text.purpose(),
                true,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(folder()));
    }
}
