package org.managementacademy.scorm.sequencing;

import java.util.List;

/**
 * What an activity hands up to its parent, and the rules by which a cluster gathers from its children (SN 3.7, 3.8, 3.11).
 *
 * @param objectiveSatisfied whether its success counts in the rollup of its parent
 * @param progressCompletion whether its completion counts in the rollup of its parent
 * @param objectiveMeasureWeight 0 to 1: how much its measure weighs in that of its parent
 * @param measureSatisfactionIfActive whether success may follow from the measure while the activity is still active
 */
public record Rollup(
        boolean objectiveSatisfied,
        boolean progressCompletion,
        double objectiveMeasureWeight,
        Required requiredForSatisfied,
        Required requiredForNotSatisfied,
        Required requiredForCompleted,
        Required requiredForIncomplete,
        boolean measureSatisfactionIfActive,
        List<RollupRule> rules) {

    /** When an activity counts in the rollup of its parent. */
    public enum Required {
        ALWAYS,
        IF_ATTEMPTED,
        IF_NOT_SKIPPED,
        IF_NOT_SUSPENDED
    }

    public static final Rollup DEFAULT = new Rollup(
            true, true, 1, Required.ALWAYS, Required.ALWAYS, Required.ALWAYS, Required.ALWAYS, true, List.of());

    public Rollup {
        if (!(objectiveMeasureWeight >= 0 && objectiveMeasureWeight <= 1))
            throw new IllegalArgumentException("Objective measure weight " + objectiveMeasureWeight);
        rules = List.copyOf(rules);
    }

    /** When the activity counts for rules with this action. */
    Required requiredFor(RollupRule.Action action) {
        return switch (action) {
            case SATISFIED -> requiredForSatisfied;
            case NOT_SATISFIED -> requiredForNotSatisfied;
            case COMPLETED -> requiredForCompleted;
            case INCOMPLETE -> requiredForIncomplete;
        };
    }
}
