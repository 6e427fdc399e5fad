package org.managementacademy.scorm.sequencing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Prerequisite.Status;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** May this activity be used, and what do its rules say? The utility processes UP.1, UP.2 and UP.5. */
final class Checks {
    private static final Set<Action> DISABLED = Set.of(Action.DISABLED);
    private static final Set<Action> SKIP = Set.of(Action.SKIP);
    private static final Set<Action> HIDDEN_FROM_CHOICE = Set.of(Action.HIDDEN_FROM_CHOICE);
    private static final Set<Action> STOP_FORWARD_TRAVERSAL = Set.of(Action.STOP_FORWARD_TRAVERSAL);

    private Checks() {}

    /**
     * Limit Conditions Check Process [UP.1]: whether a limit forbids a new attempt. An activity that is active or suspended gets no new attempt, so it is
     * not asked. SCORM requires only the attempt limit.
     */
    static boolean limitReached(Tracking tracking, Activity activity) {
        if (!activity.isTracked()) return false;
        var state = tracking.of(activity);
        if (state.active() || state.suspended()) return false;
        return attemptLimitReached(state, activity) == Truth.TRUE;
    }

    /** Sequencing Rules Check Process [UP.2], for rules that are looked at before an activity is used: the first that applies. */
    private static boolean preConditionHolds(Tracking tracking, Activity activity, Set<Action> actions) {
        return firstHolding(tracking, activity, activity.rules().preConditions(), actions) != null;
    }

    static boolean isSkipped(Tracking tracking, Activity activity) {
        return preConditionHolds(tracking, activity, SKIP);
    }

    static boolean isHiddenFromChoice(Tracking tracking, Activity activity) {
        return preConditionHolds(tracking, activity, HIDDEN_FROM_CHOICE);
    }

    static boolean stopsForwardTraversal(Tracking tracking, Activity activity) {
        return preConditionHolds(tracking, activity, STOP_FORWARD_TRAVERSAL);
    }

    /** Sequencing Rules Check Process [UP.2] with the exit rules. */
    static boolean exits(Tracking tracking, Activity activity) {
        return firstHolding(tracking, activity, activity.rules().exitConditions(), Set.of(Action.EXIT)) != null;
    }

    /** Sequencing Rules Check Process [UP.2] with the post-condition rules: what is to happen; null for nothing. */
    static @Nullable Action postCondition(Tracking tracking, Activity activity) {
        return firstHolding(tracking, activity, activity.rules().postConditions(), Set.of(Action.values()));
    }

    private static @Nullable Action firstHolding(
            Tracking tracking, Activity activity, List<SequencingRule> rules, Set<Action> actions) {
        for (var rule : rules)
            if (actions.contains(rule.action())
                    && evaluate(tracking, activity, rule.combination(), rule.conditions()) == Truth.TRUE) {
                tracking.note("UP.2", activity, "rule holds: " + rule.action());
                return rule.action();
            }
        return null;
    }

    /** Sequencing Rule Check Subprocess [UP.2.1]. */
    private static Truth evaluate(
            Tracking tracking, Activity activity, Combination combination, List<Condition> conditions) {
        return combination.join(conditions, condition -> {
            var primary = Objectives.primary(tracking, activity);
            return value(tracking, activity, condition, primary, objective(tracking, activity, condition));
        });
    }

    /** Evaluate Rollup Conditions Subprocess [RB.1.4.1]. */
    static Truth evaluateInRollup(
            Tracking tracking, Activity child, Combination combination, List<Condition> conditions) {
        var primary = Objectives.inRollup(tracking, child);
        return combination.join(conditions, condition -> value(tracking, child, condition, primary, primary));
    }

    /** The conditions of SN 3.4.1 and 3.7.4. */
    private static Truth value(
            Tracking tracking,
            Activity activity,
            Condition condition,
            ObjectiveState primary,
            ObjectiveState objective) {
        var state = tracking.of(activity);
        return switch (condition.kind()) {
            case SATISFIED -> objective.satisfied();
            case OBJECTIVE_STATUS_KNOWN -> Truth.of(objective.satisfied().isKnown());
            case OBJECTIVE_MEASURE_KNOWN -> Truth.of(objective.measure() != null);
            case OBJECTIVE_MEASURE_GREATER_THAN -> {
                var measure = objective.measure();
                yield measure == null ? Truth.UNKNOWN : Truth.of(measure > condition.threshold());
            }
            case OBJECTIVE_MEASURE_LESS_THAN -> {
                var measure = objective.measure();
                yield measure == null ? Truth.UNKNOWN : Truth.of(measure < condition.threshold());
            }
            case COMPLETED -> primary.completed();
            case ACTIVITY_PROGRESS_KNOWN -> Truth.of(primary.completed().isKnown());
            case ATTEMPTED -> Truth.of(state.attempts() > 0);
            case ATTEMPT_LIMIT_EXCEEDED -> attemptLimitReached(state, activity);
            case TIME_LIMIT_EXCEEDED, OUTSIDE_AVAILABLE_TIME_RANGE -> Truth.UNKNOWN;
            case ALWAYS -> Truth.TRUE;
            case NEVER -> Truth.FALSE;
        };
    }

    private static Truth attemptLimitReached(ActivityState state, Activity activity) {
        var limit = activity.definition().sequencing().limits().attempts();
        return Truth.of(limit != null && state.attempts() >= limit);
    }

    private static ObjectiveState objective(Tracking tracking, Activity activity, Condition condition) {
        var id = condition.objective();
        if (id == null) return Objectives.primary(tracking, activity);
        int index = activity.objectiveIndex(id);
        return index < 0 ? ObjectiveState.UNKNOWN : Objectives.seen(tracking, activity, index);
    }

    /** Check Activity Process [UP.5]: whether the activity may not be delivered; SCORM 1.2 has prerequisites in place of rules. */
    static boolean isForbidden(Tracking tracking, Activity activity) {
        if (preConditionHolds(tracking, activity, DISABLED)) return true;
        var prerequisite = activity.definition().prerequisite();
        if (prerequisite != null && !isMet(tracking, prerequisite)) {
            tracking.note("UP.5", activity, "a prerequisite is not met");
            return true;
        }
        if (!limitReached(tracking, activity)) return false;
        tracking.note("UP.1", activity, "the attempt limit is reached");
        return true;
    }

    private static boolean isMet(Tracking tracking, Prerequisite prerequisite) {
        return switch (prerequisite) {
            case Prerequisite.Done(var id) ->
                stands(tracking, id, Status.COMPLETED) || stands(tracking, id, Status.PASSED);
            case Prerequisite.Stands(var id, var status) -> stands(tracking, id, status);
            case Prerequisite.Not(var one) -> !isMet(tracking, one);
            case Prerequisite.AtLeast(var count, var among) ->
                among.stream().filter(one -> isMet(tracking, one)).count() >= count;
        };
    }

    private static boolean stands(Tracking tracking, String id, Status status) {
        var activity = tracking.tree().activity(id);
        if (activity.isEmpty()) return false;
        var state = tracking.of(activity.get());
        var primary = Objectives.primary(tracking, activity.get());
        return switch (status) {
            case PASSED -> primary.satisfied() == Truth.TRUE;
            case FAILED -> primary.satisfied() == Truth.FALSE;
            case COMPLETED -> primary.completed() == Truth.TRUE;
            case INCOMPLETE -> state.attempts() > 0 && primary.completed() != Truth.TRUE;
            case NOT_ATTEMPTED -> state.attempts() == 0;
        };
    }
}
