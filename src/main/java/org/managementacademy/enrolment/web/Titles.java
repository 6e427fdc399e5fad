package org.managementacademy.enrolment.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Competency;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.CampaignNames;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What things are called in the reader's language; their key when the courses no longer know them. */
@Component
class Titles {
    private final Catalog catalog;
    private final ObjectProvider<CampaignNames> campaigns;

    Titles(Catalog catalog, ObjectProvider<CampaignNames> campaigns) {
        this.catalog = catalog;
        this.campaigns = campaigns;
    }

    /** The newest first. */
    Map<UUID, String> campaigns(Collection<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        if (!ids.isEmpty()) campaigns.forEach(known -> names.putAll(known.namesOf(ids)));
        return names;
    }

    public String path(PathId id, Language reader) {
        return catalog.path(id).map(path -> path.title().in(reader)).orElse(id.value());
    }

    /** A rule is called after its path. */
    String rule(String key, Language reader) {
        return path(new PathId(key), reader);
    }

    public String market(TrackId track, Language reader) {
        return catalog.title(track.market()).in(reader);
    }

    /** Market and language: one line of a choice, or part of a sentence. */
    String edition(TrackId track, Language language, Language reader) {
        return market(track, reader) + " · " + language.nativeName();
    }

    String competency(String id, Language reader) {
        return catalog.competencies().stream()
                .filter(competency -> competency.id().value().equals(id))
                .map(Competency::title)
                .findFirst()
                .map(title -> title.in(reader))
                .orElse(id);
    }

    /** In the reader's language, be it from the track of another market; else in that of the edition. */
    String unit(TrackVersion version, UnitId unit, Language edition, Language reader) {
        var track = catalog.track(version);
        if (track.unit(unit).isEmpty()) return unit.key();
        return Stream.concat(Stream.of(track), published(track.id().path()))
                .filter(told ->
                        told.languages().contains(reader) && told.unit(unit).isPresent())
                .findFirst()
                .map(told -> catalog.text(told.version(), unit, reader))
                .orElseGet(() -> catalog.text(version, unit, edition))
                .title();
    }

    private Stream<Track> published(PathId path) {
        return catalog.path(path).stream()
                .flatMap(known -> known.tracks().stream())
                .flatMap(id -> catalog.published(id).stream());
    }
}
