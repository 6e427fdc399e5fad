package org.managementacademy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.shared.Market;

/** What is on offer at one moment; a new publication makes a new shelf. */
record Shelf(
        List<Competency> competencies,
        List<MarketEntry> markets,
        Map<PathId, Path> paths,
        Map<TrackId, TrackVersion> published) {

    Shelf(Library library, Map<TrackId, TrackVersion> published) {
        this(
                library.competencies(),
                library.markets(),
                library.paths().stream()
                        .map(path -> withTracks(path, published))
                        .collect(Collectors.toUnmodifiableMap(Path::id, Function.identity())),
                Map.copyOf(published));
    }

    Optional<TrackVersion> published(PathId path, Market market) {
        return Optional.ofNullable(published.get(TrackId.of(path, market)));
    }

    Market marketOf(String country) {
        return markets.stream()
                .filter(entry -> entry.countries().contains(country))
                .map(MarketEntry::market)
                .findFirst()
                .orElse(Market.GLOBAL);
    }

    private static Path withTracks(Path path, Map<TrackId, TrackVersion> published) {
        var tracks = published.keySet().stream()
                .filter(track -> track.path().equals(path.id()))
                .toList();
        return new Path(path.id(), path.title(), path.summary(), path.competencies(), path.outcomes(), tracks);
    }
}
