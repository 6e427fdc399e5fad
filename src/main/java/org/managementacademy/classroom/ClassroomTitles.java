package org.managementacademy.classroom;

import java.util.Comparator;
import java.util.List;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** The classroom units of the published tracks, in words. */
@Component
class ClassroomTitles {
    private final Catalog catalog;

    ClassroomTitles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param language the reader's if the track is published in it */
    record Title(String words, Language language) {}

    /** @param trackTitle path and market */
    record Choice(TrackId track, UnitId unit, String trackTitle, Title title) {
        /** The value of the form's option. */
        public String value() {
            return track.value() + "|" + unit.key();
        }
    }

    List<Choice> choices(Language reader) {
        var runtime = new ClassroomRuntime();
        return catalog.paths().stream()
                .flatMap(path -> path.tracks().stream())
                .flatMap(id -> catalog.published(id).stream())
                .flatMap(track -> track.units().stream().filter(runtime::runs).map(unit -> choice(track, unit, reader)))
                .toList();
    }

    private Choice choice(Track track, Unit unit, Language reader) {
        return new Choice(
                track.id(),
                unit.id(),
                track.title().in(reader) + " · "
                        + catalog.title(track.id().market()).in(reader),
                title(track, unit.id(), reader));
    }

    /** The title of the session's unit; its key when the newest version of the track has no such unit any more. */
    Title of(Session session, Language reader) {
        return catalog.published(session.track())
                .filter(track -> track.unit(session.unit()).isPresent())
                .map(track -> title(track, session.unit(), reader))
                .orElseGet(() -> new Title(session.unit().key(), reader));
    }

    private Title title(Track track, UnitId unit, Language reader) {
        var language = track.languages().contains(reader)
                ? reader
                : track.languages().stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Title(catalog.text(track.version(), unit, language).title(), language);
    }
}
