package org.managementacademy.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.managementacademy.catalog.TrackVersions.VersionRow;
import org.managementacademy.shared.Language;

/** What the authors' page shows, in the reader's language. */
record CoursesPage(List<PathRow> paths) {

    record PathRow(String title, String summary, List<TrackRow> tracks) {}

    /** @param units of the published version; 0 when the track is no longer offered */
    record TrackRow(String id, String market, List<Language> languages, int units, List<Version> versions) {}

    /** @param duties whether they differ from those of the version before */
    record Version(String hash, Instant firstPublishedAt, boolean current, boolean duties) {

        public String shortHash() {
            return hash.substring(0, 12);
        }
    }

    static CoursesPage of(Catalog catalog, List<VersionRow> history, Language language) {
        var versions = history.stream().collect(Collectors.groupingBy(VersionRow::track));
        Function<TrackId, TrackRow> track = id -> {
            var published = catalog.published(id);
            return new TrackRow(
                    id.value(),
                    catalog.title(id.market()).in(language),
                    published.stream()
                            .flatMap(found -> found.languages().stream().sorted())
                            .toList(),
                    published.map(found -> found.units().size()).orElse(0),
                    rows(versions.getOrDefault(id, List.of())));
        };
        return new CoursesPage(catalog.paths().stream()
                .map(path -> new PathRow(
                        path.title().in(language),
                        path.summary().in(language),
                        versions.keySet().stream()
                                .filter(id -> id.path().equals(path.id()))
                                .sorted(Comparator.comparing(TrackId::value))
                                .map(track)
                                .toList()))
                .toList());
    }

    /** @param newestFirst versions of one track */
    private static List<Version> rows(List<VersionRow> newestFirst) {
        var rows = new ArrayList<Version>();
        for (var index = 0; index < newestFirst.size(); index++) {
            var row = newestFirst.get(index);
            var before = index + 1 < newestFirst.size() ? newestFirst.get(index + 1) : row;
            rows.add(new Version(
                    row.version().value(),
                    row.firstPublishedAt(),
                    row.current(),
                    !row.structureHash().equals(before.structureHash())));
        }
        return rows;
    }
}
