package org.managementacademy.scorm.sequencing;

import java.util.Set;
import org.managementacademy.scorm.sequencing.Objective.Channel;

/** Attempts end: the utility processes UP.3 and UP.4. */
final class Attempts {
    private Attempts() {}

    /** Terminate Descendent Attempts Process [UP.3]: ends what is running between the current activity and the given one; neither of the two. */
    static void endDescendants(Tracking tracking, Activity activity) {
        var current = tracking.current();
        if (current == null) return;
        var ancestor = current.commonAncestor(activity);
        for (var each : current.upTo(ancestor)) if (each != current && each != ancestor) end(tracking, each);
    }

    /** End Attempt Process [UP.4]. */
    static void end(Tracking tracking, Activity activity) {
        if (activity.isLeaf()) endLeaf(tracking, activity);
        else
            tracking.change(
                    activity,
                    state -> state.withSuspended(
                            tracking.availableChildren(activity).stream().anyMatch(tracking::isSuspended)));
        tracking.change(activity, state -> state.withActive(false));
        tracking.note("UP.4", activity, tracking.isSuspended(activity) ? "attempt suspended" : "attempt ended");
        RollupProcesses.overall(tracking, activity);
        Selection.betweenAttempts(tracking, activity);
    }

    private static void endLeaf(Tracking tracking, Activity leaf) {
        if (!leaf.isTracked()) return;
        if (!tracking.isSuspended(leaf)) assumeSuccess(tracking, leaf);
        Objectives.publish(tracking, leaf);
    }

    /** Where content says nothing and was not asked to, it has done what it was there for. */
    private static void assumeSuccess(Tracking tracking, Activity leaf) {
        var delivery = leaf.definition().sequencing().delivery();
        var state = tracking.of(leaf);
        var primary = state.primary();
        var seen = Objectives.primary(tracking, leaf);
        if (!delivery.completionSetByContent()
                && !state.hasSaid(0, Channel.COMPLETION)
                && !seen.completed().isKnown()) primary = primary.withCompleted(Truth.TRUE);
        if (!delivery.objectiveSetByContent()
                && !state.hasSaid(0, Channel.SATISFIED)
                && !seen.satisfied().isKnown()) primary = primary.withSatisfied(Truth.TRUE);
        Objectives.learn(tracking, leaf, 0, primary, Set.of());
    }
}
