package org.managementacademy.scorm.sequencing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objective of an activity (SN 3.9). The first of an activity's objectives is its primary one: the only one that takes part in rollup.
 *
 * @param id null for a primary objective that the manifest does not name; content cannot see it in {@code cmi.objectives}
 * @param satisfiedByMeasure whether success follows from the measure alone
 * @param minNormalizedMeasure -1 to 1: from which measure on the objective is satisfied
 * @param maps links to objectives that activities share
 */
public record Objective(@Nullable String id, boolean satisfiedByMeasure, double minNormalizedMeasure, List<Map> maps) {

    /** What is known of an objective can be shared piece by piece. */
    public enum Channel {
        SATISFIED,
        MEASURE,
        RAW_SCORE,
        MIN_SCORE,
        MAX_SCORE,
        COMPLETION,
        PROGRESS;

        /** The same ones, immutable, always in the same order: what is stored twice should look the same twice. */
        static Set<Channel> inOrder(Set<Channel> channels) {
            return channels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(channels));
        }
    }

    /**
     * A link to a shared objective (SN 3.10).
     *
     * @param reads what the activity takes from there, as soon as it is known there, instead of its own
     * @param writes what the activity puts there when an attempt on it ends
     */
    public record Map(String target, Set<Channel> reads, Set<Channel> writes) {
        public Map {
            reads = Channel.inOrder(reads);
            writes = Channel.inOrder(writes);
        }
    }

    /** The primary objective of an activity for which the manifest defines none. */
    public static final Objective UNNAMED = new Objective(null, false, 1, List.of());

    public Objective {
        if (!(minNormalizedMeasure >= -1 && minNormalizedMeasure <= 1))
            throw new IllegalArgumentException("Minimum normalized measure " + minNormalizedMeasure);
        maps = List.copyOf(maps);
    }

    public static Objective named(String id) {
        return new Objective(id, false, 1, List.of());
    }
}
