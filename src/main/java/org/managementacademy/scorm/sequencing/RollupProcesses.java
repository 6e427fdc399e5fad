package org.managementacademy.scorm.sequencing;

import org.managementacademy.scorm.sequencing.RollupRule.Action;

/** What is known of an activity becomes known of the clusters around it: the rollup processes RB.1.1 to RB.1.3 and RB.1.5. */
final class RollupProcesses {
    private RollupProcesses() {}

    /** Overall Rollup Process [RB.1.5]: from the activity up to the root. */
    static void overall(Tracking tracking, Activity activity) {
        for (var each : activity.upTo(tracking.tree().root())) rollUp(tracking, each);
    }

    private static void rollUp(Tracking tracking, Activity activity) {
        if (!activity.isLeaf()) {
            measure(tracking, activity);
            completionMeasure(tracking, activity);
        }
        objective(tracking, activity);
        progress(tracking, activity);
    }

    /** Measure Rollup Process [RB.1.1.a]: the weighted mean over the children; one whose measure is unknown counts as nothing, not as absent. */
    private static void measure(Tracking tracking, Activity cluster) {
        double total = 0;
        double counted = 0;
        boolean valid = false;
        for (var child : tracking.availableChildren(cluster)) {
            if (!child.isTracked()) continue;
            double weight = child.rollup().objectiveMeasureWeight();
            counted += weight;
            var measure = Objectives.primary(tracking, child).measure();
            if (measure == null) continue;
            total += measure * weight;
            valid = true;
        }
        var mean = valid && counted > 0 ? total / counted : null;
        record(tracking, cluster, tracking.of(cluster).primary().withMeasure(mean));
    }

    /** Completion Measure Rollup Process [RB.1.1.b]: likewise for the progress measure. */
    private static void completionMeasure(Tracking tracking, Activity cluster) {
        double total = 0;
        double counted = 0;
        boolean valid = false;
        for (var child : tracking.availableChildren(cluster)) {
            if (!child.isTracked()) continue;
            double weight = child.threshold().progressWeight();
            counted += weight;
            var progress = Objectives.primary(tracking, child).progress();
            if (progress == null) continue;
            total += progress * weight;
            valid = true;
        }
        var mean = valid && counted > 0 ? total / counted : null;
        record(tracking, cluster, tracking.of(cluster).primary().withProgress(mean));
    }

    /**
     * Objective Rollup Process [RB.1.2]: by the measure [RB.1.2.a] where the objective says so, else by the rules [RB.1.2.b]. A leaf has no children to
     * apply rules to: its content has spoken.
     */
    private static void objective(Tracking tracking, Activity activity) {
        if (activity.primaryObjective().satisfiedByMeasure()) {
            var satisfied = Objectives.primary(tracking, activity).satisfied();
            record(tracking, activity, tracking.of(activity).primary().withSatisfied(satisfied));
        } else if (!activity.isLeaf()) {
            if (RollupRules.hold(tracking, activity, Action.NOT_SATISFIED))
                record(tracking, activity, tracking.of(activity).primary().withSatisfied(Truth.FALSE));
            if (RollupRules.hold(tracking, activity, Action.SATISFIED))
                record(tracking, activity, tracking.of(activity).primary().withSatisfied(Truth.TRUE));
        }
    }

    /** Activity Progress Rollup Process [RB.1.3]: by the measure [RB.1.3.a] where the activity says so, else by the rules [RB.1.3.b]. */
    private static void progress(Tracking tracking, Activity activity) {
        if (activity.threshold().completedByMeasure()) {
            var completed = Objectives.primary(tracking, activity).completed();
            record(tracking, activity, tracking.of(activity).primary().withCompleted(completed));
        } else if (!activity.isLeaf()) {
            if (RollupRules.hold(tracking, activity, Action.INCOMPLETE))
                record(tracking, activity, tracking.of(activity).primary().withCompleted(Truth.FALSE));
            if (RollupRules.hold(tracking, activity, Action.COMPLETED))
                record(tracking, activity, tracking.of(activity).primary().withCompleted(Truth.TRUE));
        }
    }

    private static void record(Tracking tracking, Activity activity, ObjectiveState state) {
        if (activity.isTracked()) Objectives.record(tracking, activity, 0, state);
    }
}
