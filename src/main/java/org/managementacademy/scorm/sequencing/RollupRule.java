package org.managementacademy.scorm.sequencing;

import java.util.List;

/**
 * "If (so many children) meet (condition set) then (action)" (SN 3.7).
 *
 * @param minimumCount with {@link ChildActivitySet#AT_LEAST_COUNT}
 * @param minimumPercent 0 to 1, with {@link ChildActivitySet#AT_LEAST_PERCENT}
 */
public record RollupRule(
        ChildActivitySet children,
        int minimumCount,
        double minimumPercent,
        Combination combination,
        List<Condition> conditions,
        Action action) {
    public enum ChildActivitySet {
        ALL,
        ANY,
        NONE,
        AT_LEAST_COUNT,
        AT_LEAST_PERCENT
    }

    public enum Action {
        SATISFIED,
        NOT_SATISFIED,
        COMPLETED,
        INCOMPLETE
    }

    public RollupRule {
        conditions = List.copyOf(conditions);
    }

    /** A rule over every child. */
    public static RollupRule all(Condition.Kind condition, Action action) {
        return new RollupRule(ChildActivitySet.ALL, 0, 0, Combination.ANY, List.of(Condition.of(condition)), action);
    }
}
