package org.managementacademy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.managementacademy.catalog.reading.TrackDraft;
import org.managementacademy.content.ContentId;
import org.managementacademy.content.ContentStore;
import org.managementacademy.shared.Fingerprint;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/**
 * A version of a track as it is kept: whole, and in a form of which equal contents give equal text.
 *
 * @param texts by language and key of the unit; bodies are Markdown, so that a better renderer serves old versions, too
 * @param files the listing of packages, videos and captions
 */
record TrackDocument(
        TrackId id,
        Localized title,
        List<Language> languages,
        List<Outcome> outcomes,
        List<Unit> units,
        SortedMap<Language, SortedMap<String, UnitText>> texts,
        ContentId files) {

    static TrackDocument of(TrackDraft draft, ContentId files) {
        return new TrackDocument(
                draft.id(), draft.title(), draft.languages(), draft.outcomes(), draft.units(), draft.texts(), files);
    }

    Optional<Unit> unit(UnitId unit) {
        return units.stream().filter(known -> known.id().equals(unit)).findFirst();
    }

    /** This track with those of the placements that fit into it. */
    TrackDocument with(List<Placement> placements, ContentStore content) {
        var track = this;
        for (var placement : placements) if (placement.fits(track)) track = track.with(placement, content);
        return track;
    }

    private TrackDocument with(Placement placement, ContentStore content) {
        var editions = new TreeMap<Language, SortedMap<String, UnitText>>();
        texts.forEach((language, edition) -> editions.put(language, placement.among(edition, language)));
        var joined = content.join(
                Map.of("", files, placement.folder() + "/", placement.pack().files()));
        return new TrackDocument(id, title, languages, outcomes, placement.among(units), editions, joined);
    }

    TrackVersion version() {
        return new TrackVersion(Fingerprint.of(CanonicalJson.write(this)));
    }

    /** What the duties hang on: outcomes and units without a word of text, and without the languages they are told in. */
    String structureHash() {
        return Fingerprint.of(CanonicalJson.write(List.of(
                id,
                outcomes.stream()
                        .map(outcome -> List.of(outcome.id(), outcome.competency(), outcome.required()))
                        .toList(),
                units.stream().map(TrackDocument::duties).toList())));
    }

    private static List<?> duties(Unit unit) {
        return List.of(
                unit.id(),
                unit.format(),
                unit.week(),
                unit.relation(),
                unit.replaces(),
                unit.outcome(),
                unit.duration(),
                unit.required(),
                unit.prerequisites(),
                unit.equivalent(),
                unit.threshold());
    }
}
