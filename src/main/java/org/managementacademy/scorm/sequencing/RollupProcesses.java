package org.managementacademy.scorm.sequencing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.managementacademy.scorm.sequencing.RollupRule.Action;

/** What is known of an activity becomes known of the clusters around it: the rollup processes RB.1.1 to RB.1.3 and RB.1.5. */
final class RollupProcesses {
    /** Activities may pass shared objectives on to one another, but not for ever. */
    private static final int MOST_ROUNDS = 10;

    private RollupProcesses() {}

    /**
     * Overall Rollup Process [RB.1.5]: from the activity up to the root; then likewise from every activity that looks at a shared objective which this one
     * writes, or which has changed on the way.
     */
    static void overall(Tracking tracking, Activity activity) {
        for (var each : activity.upTo(tracking.tree().root())) rollUp(tracking, each);
        Set<String> changed = new HashSet<>(tracking.takeWritten());
        for (var objective : activity.objectives())
            for (var map : objective.maps()) if (!map.writes().isEmpty()) changed.add(map.target());
        for (int round = 0; !changed.isEmpty() && round < MOST_ROUNDS; round++) {
            for (var each : affected(tracking.tree(), changed, activity)) rollUp(tracking, each);
            changed = tracking.takeWritten();
        }
    }

    /** As if what the running content has said so far were rolled up now. */
    static void ofWhatIsSaid(Tracking tracking) {
        var current = tracking.current();
        if (current == null || !tracking.isActive(current)) return;
        if (current.isTracked()) Objectives.publish(tracking, current);
        overall(tracking, current);
    }

    /** The clusters that look at these shared objectives, or in which somebody does; children before their parents. */
    private static List<Activity> affected(ActivityTree tree, Set<String> targets, Activity but) {
        Set<Activity> affected = new HashSet<>();
        for (var target : targets)
            for (var reader : tree.readersOf(target)) if (reader != but) affected.addAll(reader.upTo(tree.root()));
        return affected.stream()
                .filter(activity -> !activity.isLeaf())
                .sorted(Comparator.comparingInt(Activity::depth).reversed().thenComparingInt(Activity::index))
                .toList();
    }

    private static void rollUp(Tracking tracking, Activity activity) {
        forgetOutdated(tracking, activity);
        if (!activity.isLeaf()) {
            measure(tracking, activity);
            completionMeasure(tracking, activity);
        }
        objective(tracking, activity);
        progress(tracking, activity);
    }

    /** What becomes known of a cluster now, becomes known in the current attempt on its parent. */
    private static void forgetOutdated(Tracking tracking, Activity activity) {
        var state = tracking.of(activity);
        if (activity.isLeaf() || !state.achievementOutdated() && !state.progressOutdated()) return;
        var kept = state.primary();
        if (state.achievementOutdated()) kept = kept.withoutAchievement();
        if (state.progressOutdated()) kept = kept.withoutProgress();
        var current = kept;
        tracking.change(activity, outdated -> outdated.withObjective(0, current).withOutdated(false, false));
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
            var measure = Objectives.inRollup(tracking, child).measure();
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
            var progress = Objectives.inRollup(tracking, child).progress();
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
