package org.managementacademy.scorm.sequencing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Rollup.Required;
import org.managementacademy.scorm.sequencing.RollupRule.Action;

/** Do the rollup rules of a cluster hold? The subprocesses RB.1.4 and RB.1.4.2; RB.1.4.1 is {@link Checks#evaluateInRollup}. */
final class RollupRules {
    private static final List<RollupRule> DEFAULT_SUCCESS = List.of(
            RollupRule.all(Kind.SATISFIED, Action.SATISFIED),
            RollupRule.all(Kind.OBJECTIVE_STATUS_KNOWN, Action.NOT_SATISFIED));
    private static final List<RollupRule> DEFAULT_PROGRESS = List.of(
            RollupRule.all(Kind.COMPLETED, Action.COMPLETED),
            RollupRule.all(Kind.ACTIVITY_PROGRESS_KNOWN, Action.INCOMPLETE));

    private RollupRules() {}

    /** Rollup Rule Check Subprocess [RB.1.4]: whether one of the rules with this action holds. */
    static boolean hold(Tracking tracking, Activity cluster, Action action) {
        for (var rule : rules(cluster, action))
            if (rule.action() == action && holds(tracking, cluster, rule)) {
                tracking.note("RB.1.4", cluster, "rule holds: " + action);
                return true;
            }
        return false;
    }

    /** Where the package defines no rule about success, or none about completion, the defaults of RB.1.2.b and RB.1.3.b apply. */
    private static List<RollupRule> rules(Activity cluster, Action action) {
        var own = cluster.rollup().rules();
        return switch (action) {
            case SATISFIED, NOT_SATISFIED ->
                own.stream().anyMatch(rule -> isAboutSuccess(rule.action())) ? own : DEFAULT_SUCCESS;
            case COMPLETED, INCOMPLETE ->
                own.stream().allMatch(rule -> isAboutSuccess(rule.action())) ? DEFAULT_PROGRESS : own;
        };
    }

    private static boolean isAboutSuccess(Action action) {
        return action == Action.SATISFIED || action == Action.NOT_SATISFIED;
    }

    private static boolean holds(Tracking tracking, Activity cluster, RollupRule rule) {
        Map<Truth, Integer> found = new EnumMap<>(Truth.class);
        int contributing = 0;
        for (var child : tracking.availableChildren(cluster)) {
            if (!child.isTracked() || !contributes(tracking, child, rule.action())) continue;
            found.merge(
                    Checks.evaluateInRollup(tracking, child, rule.combination(), rule.conditions()), 1, Integer::sum);
            contributing++;
        }
        int meeting = found.getOrDefault(Truth.TRUE, 0);
        int open = found.getOrDefault(Truth.UNKNOWN, 0);
        return switch (rule.children()) {
            case ALL -> meeting == contributing;
            case ANY -> meeting > 0;
            case NONE -> meeting == 0 && open == 0;
            case AT_LEAST_COUNT -> meeting >= rule.minimumCount();
            case AT_LEAST_PERCENT -> contributing > 0 && (double) meeting / contributing >= rule.minimumPercent();
        };
    }

    /** Check Child for Rollup Subprocess [RB.1.4.2]: whether the child has a say in rules with this action. */
    private static boolean contributes(Tracking tracking, Activity child, Action action) {
        var rollup = child.rollup();
        var included = isAboutSuccess(action) ? rollup.objectiveSatisfied() : rollup.progressCompletion();
        return included && isRequired(tracking, child, rollup.requiredFor(action));
    }

    private static boolean isRequired(Tracking tracking, Activity child, Required required) {
        var state = tracking.of(child);
        return switch (required) {
            case ALWAYS -> true;
            case IF_ATTEMPTED -> state.attempts() > 0;
            case IF_NOT_SUSPENDED -> state.attempts() > 0 && !state.suspended();
            case IF_NOT_SKIPPED -> !Checks.isSkipped(tracking, child);
        };
    }
}
