package org.managementacademy.catalog.reading;

import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.managementacademy.catalog.Competency;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;
import org.managementacademy.shared.Market;

/**
 * What a courses folder without problems holds.
 *
 * @param paths  without their tracks, which only publishing gives them
 * @param drafts tracks that can be published
 * @param outlines of paths that have no tracks yet
 * @param drift  units whose texts are behind those that they were made from
 */
public record Library(
        List<Competency> competencies,
        List<MarketEntry> markets,
        List<Path> paths,
        List<TrackDraft> drafts,
        List<Outline> outlines,
        List<Drift> drift) {

    /**
     * @param countries ISO 3166-1 alpha-2; empty for the market of all other countries
     * @param languages the first one is that in which it writes
     * @param regions   HR regions that may place packages in its tracks
     */
    public record MarketEntry(
            Market market,
            Localized title,
            Set<String> countries,
            SequencedSet<Language> languages,
            Set<String> regions) {}
}
