package org.managementacademy.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.managementacademy.catalog.reading.Markdown;
import org.managementacademy.content.ContentId;
import org.managementacademy.shared.Language;

/** A version in memory, with the bodies of its texts as HTML. */
record PublishedTrack(Track track, Map<Language, Map<String, UnitText>> texts, ContentId files) {
    static PublishedTrack of(TrackVersion version, TrackDocument document) {
        var texts = new HashMap<Language, Map<String, UnitText>>();
        document.texts().forEach((language, edition) -> {
            var rendered = new HashMap<String, UnitText>();
            edition.forEach((unit, text) -> rendered.put(unit, text.withBody(Markdown.html(text.body()))));
            texts.put(language, Map.copyOf(rendered));
        });
        var track = new Track(
                document.id(),
                version,
                document.structureHash(),
                document.title(),
                Set.copyOf(document.languages()),
                document.outcomes(),
                document.units());
        return new PublishedTrack(track, Map.copyOf(texts), document.files());
    }

    UnitText text(UnitId unit, Language language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(unit.key()))
                .orElseThrow(() -> new NoSuchElementException(
                        unit + " has no text in " + language + " in version " + track.version()));
    }
}
