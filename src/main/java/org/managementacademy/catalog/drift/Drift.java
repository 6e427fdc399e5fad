package org.managementacademy.catalog.drift;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.shared.Language;

/**
 * A unit of an edition whose text is behind the one that it was made from.
 *
 * @param original language of the text that it was made from
 * @param blocks   at least one
 */
public record Drift(TrackId track, Language language, UnitId unit, Language original, List<BlockDrift> blocks) {

    /** Whether the meaning differs, so that learners are told. */
    public boolean isOfMeaning() {
        return blocks.stream().anyMatch(BlockDrift::isOfMeaning);
    }

    /** The oldest day on which somebody said that the meaning changed. */
    public Optional<LocalDate> since() {
        return oldest(blocks.stream());
    }

    private static Optional<LocalDate> oldest(Stream<BlockDrift> blocks) {
        return blocks.flatMap(block -> block.since().stream()).min(LocalDate::compareTo);
    }

    /**
     * How much an edition is behind.
     *
     * @param blocks of all its units
     * @param since  the oldest day on which somebody said that a meaning changed
     */
    public record Extent(int blocks, Optional<LocalDate> since) {
        public static Extent of(List<Drift> drift, TrackId track, Language language) {
            var blocks = drift.stream()
                    .filter(one -> one.track.equals(track) && one.language == language)
                    .flatMap(one -> one.blocks.stream())
                    .toList();
            return new Extent(blocks.size(), oldest(blocks.stream()));
        }

        /** 0 while nobody has said since when. */
        public long days(LocalDate today) {
            return since.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)))
                    .orElse(0L);
        }
    }
}
