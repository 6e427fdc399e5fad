package org.managementacademy.scorm.sequencing;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.ActivityState.ObjectiveRecord;
import org.managementacademy.scorm.sequencing.Objective.Channel;

/** Objectives as rules and rollup see them: what an activity reads from shared objectives goes before what it knows itself (SN 3.10). */
final class Objectives {
    private Objectives() {}

    /** The primary objective, seen through its maps and thresholds. */
    static ObjectiveState primary(Tracking tracking, Activity activity) {
        return seen(tracking, activity, 0);
    }

    /** The primary objective, as the rollup of the parent sees it: without what belongs to an earlier attempt on the parent. */
    static ObjectiveState inRollup(Tracking tracking, Activity activity) {
        if (!activity.isTracked()) return ObjectiveState.UNKNOWN;
        var state = tracking.of(activity);
        var own = state.primary();
        if (state.achievementOutdated()) own = own.withoutAchievement();
        if (state.progressOutdated()) own = own.withoutProgress();
        return judged(tracking, activity, 0, overlaid(tracking, activity.primaryObjective(), own));
    }

    /** One objective, seen through its maps and thresholds; nothing is known of an activity that is not tracked. */
    static ObjectiveState seen(Tracking tracking, Activity activity, int index) {
        if (!activity.isTracked()) return ObjectiveState.UNKNOWN;
        var own = tracking.of(activity).objective(index);
        return judged(
                tracking,
                activity,
                index,
                overlaid(tracking, activity.objectives().get(index), own));
    }

    /** What shared objectives say, and nothing else; whether that completes the activity is for its own threshold to say, and for its content to hear. */
    static ObjectiveState read(Tracking tracking, Activity activity, int index) {
        var read = overlaid(tracking, activity.objectives().get(index), ObjectiveState.UNKNOWN);
        return succeeded(tracking, activity, index, read);
    }

    private static ObjectiveState overlaid(Tracking tracking, Objective objective, ObjectiveState own) {
        var seen = own;
        for (var map : objective.maps()) {
            var shared = map.reads().isEmpty() ? ObjectiveState.UNKNOWN : tracking.sharedObjective(map.target());
            for (var channel : map.reads()) if (shared.knows(channel)) seen = seen.taking(channel, shared);
        }
        return seen;
    }

    /** Where success or completion follows from a measure, it follows from nothing else. */
    static ObjectiveState judged(Tracking tracking, Activity activity, int index, ObjectiveState state) {
        var judged = succeeded(tracking, activity, index, state);
        var threshold = activity.threshold();
        if (index > 0 || !threshold.completedByMeasure()) return judged;
        return judged.withCompleted(reaches(state.progress(), threshold.minProgressMeasure()));
    }

    private static ObjectiveState succeeded(Tracking tracking, Activity activity, int index, ObjectiveState state) {
        var objective = activity.objectives().get(index);
        if (!objective.satisfiedByMeasure()) return state;
        var satisfied = mayJudge(tracking, activity)
                ? reaches(state.measure(), objective.minNormalizedMeasure())
                : Truth.UNKNOWN;
        return state.withSatisfied(satisfied);
    }

    private static boolean mayJudge(Tracking tracking, Activity activity) {
        return activity.rollup().measureSatisfactionIfActive() || !tracking.isActive(activity);
    }

    private static Truth reaches(@Nullable Double measure, double minimum) {
        return measure == null ? Truth.UNKNOWN : Truth.of(measure >= minimum);
    }

    /** Records what rollup has found of an objective, and tells shared objectives at once what has changed. */
    static void record(Tracking tracking, Activity activity, int index, ObjectiveState state) {
        var before = tracking.of(activity).objective(index);
        if (before.equals(state)) return;
        tracking.change(activity, recorded -> recorded.withObjective(index, state));
        for (var map : activity.objectives().get(index).maps())
            for (var channel : map.writes())
                if (differ(channel, before, state)) write(tracking, map.target(), channel, state);
    }

    /** Records what has become known in an attempt on the activity; shared objectives learn of it when the attempt ends. */
    static void learn(Tracking tracking, Activity activity, int index, ObjectiveState state, Set<Channel> learned) {
        var known = tracking.of(activity).objectives().get(index);
        var judged = judged(tracking, activity, index, state);
        var unshared = EnumSet.noneOf(Channel.class);
        unshared.addAll(known.unshared());
        unshared.addAll(learned);
        for (var channel : Channel.values()) if (differ(channel, known.state(), judged)) unshared.add(channel);
        tracking.change(
                activity,
                recorded -> recorded.withObjective(index, new ObjectiveRecord(judged, known.said(), unshared)));
    }

    /** An attempt on the activity ends: tells shared objectives what has become known in it. */
    static void publish(Tracking tracking, Activity activity) {
        var objectives = activity.objectives();
        for (int index = 0; index < objectives.size(); index++) {
            var own = tracking.of(activity).objectives().get(index);
            for (var map : objectives.get(index).maps())
                for (var channel : map.writes())
                    if (own.unshared().contains(channel)) write(tracking, map.target(), channel, own.state());
            int shared = index;
            tracking.change(
                    activity,
                    recorded -> recorded.withObjective(shared, new ObjectiveRecord(own.state(), own.said(), Set.of())));
        }
    }

    private static boolean differ(Channel channel, ObjectiveState one, ObjectiveState other) {
        return !one.taking(channel, other).equals(one);
    }

    private static void write(Tracking tracking, String target, Channel channel, ObjectiveState state) {
        var shared = tracking.sharedObjective(target);
        var changed = shared.taking(channel, state);
        if (!changed.equals(shared)) tracking.setSharedObjective(target, changed);
    }
}
