package org.managementacademy.scorm.manifest;

import static org.managementacademy.scorm.manifest.Vocabulary.SIMPLE_SEQUENCING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.Combination;
import org.managementacademy.scorm.sequencing.Condition;
import org.managementacademy.scorm.sequencing.Objective;
import org.managementacademy.scorm.sequencing.Rollup;
import org.managementacademy.scorm.sequencing.Rollup.Required;
import org.managementacademy.scorm.sequencing.RollupRule;
import org.managementacademy.scorm.sequencing.RollupRule.ChildActivitySet;
import org.managementacademy.scorm.sequencing.SequencingRule;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;
import org.managementacademy.scorm.sequencing.SequencingRules;

/** Reads sequencing rules and rollup rules. */
final class RuleReader {
    private static final Map<String, Combination> COMBINATIONS = Map.of("all", Combination.ALL, "any", Combination.ANY);
    private static final Map<String, Boolean> OPERATORS = Map.of("not", true, "noOp", false);
    private static final Map<String, Condition.Kind> CONDITIONS = Map.ofEntries(
            Map.entry("satisfied", Condition.Kind.SATISFIED),
            Map.entry("objectiveStatusKnown", Condition.Kind.OBJECTIVE_STATUS_KNOWN),
            Map.entry("objectiveMeasureKnown", Condition.Kind.OBJECTIVE_MEASURE_KNOWN),
            Map.entry("objectiveMeasureGreaterThan", Condition.Kind.OBJECTIVE_MEASURE_GREATER_THAN),
            Map.entry("objectiveMeasureLessThan", Condition.Kind.OBJECTIVE_MEASURE_LESS_THAN),
            Map.entry("completed", Condition.Kind.COMPLETED),
            Map.entry("activityProgressKnown", Condition.Kind.ACTIVITY_PROGRESS_KNOWN),
            Map.entry("attempted", Condition.Kind.ATTEMPTED),
            Map.entry("attemptLimitExceeded", Condition.Kind.ATTEMPT_LIMIT_EXCEEDED),
            Map.entry("timeLimitExceeded", Condition.Kind.TIME_LIMIT_EXCEEDED),
            Map.entry("outsideAvailableTimeRange", Condition.Kind.OUTSIDE_AVAILABLE_TIME_RANGE),
            Map.entry("always", Condition.Kind.ALWAYS),
            Map.entry("never", Condition.Kind.NEVER));
    private static final Map<String, Optional<Action>> PRE_CONDITIONS = Map.of(
            "skip", Optional.of(Action.SKIP),
            "disabled", Optional.of(Action.DISABLED),
            "hiddenFromChoice", Optional.of(Action.HIDDEN_FROM_CHOICE),
            "stopForwardTraversal", Optional.of(Action.STOP_FORWARD_TRAVERSAL));
    private static final Map<String, Optional<Action>> EXIT_CONDITIONS = Map.of("exit", Optional.of(Action.EXIT));
    private static final Map<String, Optional<Action>> POST_CONDITIONS = Map.of(
            "exitParent", Optional.of(Action.EXIT_PARENT),
            "exitAll", Optional.of(Action.EXIT_ALL),
            "retry", Optional.of(Action.RETRY),
            "retryAll", Optional.of(Action.RETRY_ALL),
            "continue", Optional.of(Action.CONTINUE),
            "previous", Optional.of(Action.PREVIOUS));
    private static final Map<String, Optional<RollupRule.Action>> ROLLUP_ACTIONS = Map.of(
            "satisfied", Optional.of(RollupRule.Action.SATISFIED),
            "notSatisfied", Optional.of(RollupRule.Action.NOT_SATISFIED),
            "completed", Optional.of(RollupRule.Action.COMPLETED),
            "incomplete", Optional.of(RollupRule.Action.INCOMPLETE));
    private static final Map<String, ChildActivitySet> CHILD_SETS = Map.of(
            "all", ChildActivitySet.ALL,
            "any", ChildActivitySet.ANY,
            "none", ChildActivitySet.NONE,
            "atLeastCount", ChildActivitySet.AT_LEAST_COUNT,
            "atLeastPercent", ChildActivitySet.AT_LEAST_PERCENT);
    private static final Map<String, Required> REQUIRED = Map.of(
            "always", Required.ALWAYS,
            "ifAttempted", Required.IF_ATTEMPTED,
            "ifNotSkipped", Required.IF_NOT_SKIPPED,
            "ifNotSuspended", Required.IF_NOT_SUSPENDED);

    private final Values values;

    RuleReader(Values values) {
        this.values = values;
    }

    SequencingRules sequencingRules(Optional<Element> element, List<Objective> objectives, Problems problems) {
        if (element.isEmpty()) return SequencingRules.NONE;
        var rules = element.get();
        checkObjectives(rules, objectives, problems);
        return new SequencingRules(
                rules(rules, "preConditionRule", PRE_CONDITIONS),
                rules(rules, "exitConditionRule", EXIT_CONDITIONS),
                rules(rules, "postConditionRule", POST_CONDITIONS));
    }

    private List<SequencingRule> rules(Element element, String kind, Map<String, Optional<Action>> actions) {
        List<SequencingRule> rules = new ArrayList<>();
        for (var rule : element.children(SIMPLE_SEQUENCING, kind)) {
            var conditions = rule.child(SIMPLE_SEQUENCING, "ruleConditions");
            var action = rule.child(SIMPLE_SEQUENCING, "ruleAction")
                    .flatMap(named -> values.token(named, "action", actions, Optional.empty()));
            if (action.isEmpty()) continue;
            rules.add(new SequencingRule(
                    combination(conditions, Combination.ALL), conditions(conditions, "ruleCondition"), action.get()));
        }
        return rules;
    }

    private Combination combination(Optional<Element> conditions, Combination byDefault) {
        return conditions
                .map(element -> values.token(element, "conditionCombination", COMBINATIONS, byDefault))
                .orElse(byDefault);
    }

    private List<Condition> conditions(Optional<Element> conditions, String name) {
        return conditions.stream()
                .flatMap(element -> element.children(SIMPLE_SEQUENCING, name).stream())
                .map(this::condition)
                .toList();
    }

    /** A condition that cannot be read never holds. */
    private Condition condition(Element element) {
        return new Condition(
                values.token(element, "condition", CONDITIONS, Condition.Kind.NEVER),
                values.token(element, "operator", OPERATORS, false),
                element.attribute("referencedObjective").map(Values::identifier).orElse(null),
                values.number(element, "measureThreshold", -1, 1, 0));
    }

    private static void checkObjectives(Element rules, List<Objective> objectives, Problems problems) {
        for (var rule : rules.children())
            for (var conditions : rule.children(SIMPLE_SEQUENCING, "ruleConditions"))
                for (var condition : conditions.children(SIMPLE_SEQUENCING, "ruleCondition"))
                    condition
                            .attribute("referencedObjective")
                            .map(Values::identifier)
                            .filter(id -> objectives.stream().noneMatch(objective -> id.equals(objective.id())))
                            .ifPresent(id -> problems.addAttribute(
                                    Code.OBJECTIVE_UNKNOWN, condition, "referencedObjective", id));
    }

    Rollup rollup(Optional<Element> rules, Optional<Element> considerations) {
        var defaults = Rollup.DEFAULT;
        return new Rollup(
                flag(rules, "rollupObjectiveSatisfied", true),
                flag(rules, "rollupProgressCompletion", true),
                rules.map(element -> values.number(element, "objectiveMeasureWeight", 0, 1, 1))
                        .orElse(defaults.objectiveMeasureWeight()),
                required(considerations, "requiredForSatisfied"),
                required(considerations, "requiredForNotSatisfied"),
                required(considerations, "requiredForCompleted"),
                required(considerations, "requiredForIncomplete"),
                flag(considerations, "measureSatisfactionIfActive", true),
                rules.map(this::rollupRules).orElse(List.of()));
    }

    private boolean flag(Optional<Element> element, String attribute, boolean byDefault) {
        return element.map(present -> values.flag(present, attribute, byDefault))
                .orElse(byDefault);
    }

    private Required required(Optional<Element> considerations, String attribute) {
        return considerations
                .map(element -> values.token(element, attribute, REQUIRED, Required.ALWAYS))
                .orElse(Required.ALWAYS);
    }

    private List<RollupRule> rollupRules(Element element) {
        List<RollupRule> rules = new ArrayList<>();
        for (var rule : element.children(SIMPLE_SEQUENCING, "rollupRule")) {
            var action = rule.child(SIMPLE_SEQUENCING, "rollupAction")
                    .flatMap(named -> values.token(named, "action", ROLLUP_ACTIONS, Optional.empty()));
            if (action.isEmpty()) continue;
            var conditions = rule.child(SIMPLE_SEQUENCING, "rollupConditions");
            var count = values.count(rule, "minimumCount");
            rules.add(new RollupRule(
                    values.token(rule, "childActivitySet", CHILD_SETS, ChildActivitySet.ALL),
                    count == null ? 0 : count,
                    values.number(rule, "minimumPercent", 0, 1, 0),
                    combination(conditions, Combination.ANY),
                    conditions(conditions, "rollupCondition"),
                    action.get()));
        }
        return rules;
    }
}
