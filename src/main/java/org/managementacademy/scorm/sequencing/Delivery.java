package org.managementacademy.scorm.sequencing;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** An attempt begins: the processes DB.1.1, DB.2 and DB.2.1. */
final class Delivery {
    private Delivery() {}

    /** Delivery Request Process [DB.1.1]: why the activity cannot be delivered; null when it can. */
    static @Nullable ExceptionCode obstacle(Tracking tracking, Activity activity) {
        if (!activity.isLeaf()) return ExceptionCode.DB_1_1_1;
        for (var each : activity.upTo(tracking.tree().root()))
            if (Checks.isForbidden(tracking, each)) return ExceptionCode.DB_1_1_3;
        return null;
    }

    /** Content Delivery Environment Process [DB.2]: why the content cannot be delivered now; null when it is. */
    static @Nullable ExceptionCode begin(Tracking tracking, Activity activity) {
        var current = tracking.current();
        if (current != null && tracking.isActive(current)) return ExceptionCode.DB_2_1;
        if (activity != tracking.suspended()) clearSuspended(tracking, activity);
        Attempts.endDescendants(tracking, activity);
        var path = activity.upTo(tracking.tree().root());
        Collections.reverse(path);
        for (var each : path) if (!tracking.isActive(each)) activate(tracking, each);
        tracking.setCurrent(activity);
        tracking.setSuspended(null);
        tracking.note("DB.2", activity, "delivered");
        return null;
    }

    /** Clear Suspended Activity Subprocess [DB.2.1]: what the suspended session would have gone on with is forgotten. */
    private static void clearSuspended(Tracking tracking, Activity activity) {
        var suspended = tracking.suspended();
        if (suspended == null) return;
        for (var each : suspended.upTo(suspended.commonAncestor(activity)))
            if (each.isLeaf() || tracking.availableChildren(each).stream().noneMatch(tracking::isSuspended))
                tracking.change(each, state -> state.withSuspended(false));
        tracking.setSuspended(null);
    }

    private static void activate(Tracking tracking, Activity activity) {
        if (activity.isTracked() && !tracking.isSuspended(activity)) beginAttempt(tracking, activity);
        tracking.change(activity, state -> state.withSuspended(false).withActive(true));
    }

    /**
     * A new attempt begins with nothing known. With one on the root, nothing counts any more that was achieved before; with one on another cluster, rollup no
     * longer counts what was achieved in it before, but rules may still look at it: each as far as the control modes say so.
     */
    private static void beginAttempt(Tracking tracking, Activity activity) {
        tracking.change(activity, ActivityState::inNewAttempt);
        tracking.note("DB.2", activity, "attempt " + tracking.of(activity).attempts());
        var parent = activity.parent();
        forget(tracking, activity, parent == null ? activity.modes() : parent.modes());
        if (parent == null) forgetWithin(tracking, activity);
        else outdateWithin(tracking, activity);
    }

    private static void forgetWithin(Tracking tracking, Activity cluster) {
        for (var child : cluster.children()) {
            forget(tracking, child, cluster.modes());
            forgetWithin(tracking, child);
        }
    }

    private static void forget(Tracking tracking, Activity activity, ControlModes around) {
        tracking.change(
                activity,
                state -> state.withEveryObjective(objective -> {
                    var kept = around.useCurrentAttemptObjectiveInfo() ? objective.withoutAchievement() : objective;
                    return around.useCurrentAttemptProgressInfo() ? kept.withoutProgress() : kept;
                }));
    }

    private static void outdateWithin(Tracking tracking, Activity cluster) {
        var modes = cluster.modes();
        for (var child : cluster.children()) {
            tracking.change(
                    child,
                    state -> state.withOutdated(
                            modes.useCurrentAttemptObjectiveInfo(), modes.useCurrentAttemptProgressInfo()));
            outdateWithin(tracking, child);
        }
    }
}
