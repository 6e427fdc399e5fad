package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** Objectives as rules and rollup see them: an activity's own knowledge first, then what it reads from shared objectives (SN 3.10). */
final class Objectives {
    private Objectives() {}

    /** The primary objective, seen through its maps and thresholds. */
    static ObjectiveState primary(Tracking tracking, Activity activity) {
        return seen(tracking, activity, 0);
    }

    /** One objective, seen through its maps and thresholds. */
    static ObjectiveState seen(Tracking tracking, Activity activity, int index) {
        var own = tracking.of(activity).objectives().get(index);
        return judged(tracking, activity, index, completedBy(tracking, activity.objectives().get(index), own));
    }

    /** What shared objectives say where the activity itself knows nothing, and nothing else. */
    static ObjectiveState read(Tracking tracking, Activity activity, int index, ObjectiveState own) {
        var read = ObjectiveState.UNKNOWN;
        for (var map : activity.objectives().get(index).maps())
            for (var channel : map.reads())
                if (!own.knows(channel) && !read.knows(channel))
                    read = read.taking(channel, tracking.sharedObjective(map.target()));
        return judged(tracking, activity, index, read);
    }

    private static ObjectiveState completedBy(Tracking tracking, Objective objective, ObjectiveState own) {
        var seen = own;
        for (var map : objective.maps())
            for (var channel : map.reads())
                if (!seen.knows(channel)) seen = seen.taking(channel, tracking.sharedObjective(map.target()));
        return seen;
    }

    /** Where success or completion follows from a measure, it follows from nothing else. */
    static ObjectiveState judged(Tracking tracking, Activity activity, int index, ObjectiveState state) {
        var objective = activity.objectives().get(index);
        var judged = state;
        if (objective.satisfiedByMeasure())
            judged = judged.withSatisfied(
                    mayJudge(tracking, activity)
                            ? reaches(state.measure(), objective.minNormalizedMeasure())
                            : Truth.UNKNOWN);
        var threshold = activity.threshold();
        if (index == 0 && threshold.completedByMeasure())
            judged = judged.withCompleted(reaches(state.progress(), threshold.minProgressMeasure()));
        return judged;
    }

    private static boolean mayJudge(Tracking tracking, Activity activity) {
        return activity.rollup().measureSatisfactionIfActive() || !tracking.isActive(activity);
    }

    private static Truth reaches(@Nullable Double measure, double minimum) {
        return measure == null ? Truth.UNKNOWN : Truth.of(measure >= minimum);
    }

    /** Records what has become known of an objective, and passes on to shared objectives what has changed. */
    static void record(Tracking tracking, Activity activity, int index, ObjectiveState state) {
        var before = tracking.of(activity).objectives().get(index);
        if (before.equals(state)) return;
        tracking.change(activity, recorded -> recorded.withObjective(index, state));
        for (var map : activity.objectives().get(index).maps())
            for (var channel : map.writes())
                if (!before.taking(channel, state).equals(before)) write(tracking, map.target(), channel, state);
    }

    /** Passes on to shared objectives one piece, whether it has changed or not. */
    static void publish(Tracking tracking, Activity activity, int index, Objective.Channel channel) {
        var own = tracking.of(activity).objectives().get(index);
        for (var map : activity.objectives().get(index).maps())
            if (map.writes().contains(channel)) write(tracking, map.target(), channel, own);
    }

    private static void write(Tracking tracking, String target, Objective.Channel channel, ObjectiveState state) {
        var shared = tracking.sharedObjective(target);
        var changed = shared.taking(channel, state);
        if (!changed.equals(shared)) tracking.setSharedObjective(target, changed);
    }
}
