package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import org.managementacademy.scorm.sequencing.Rollup.Required;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** Activities for tests, in few words: {@code course("c", leaf("a"), cluster("b", leaf("b1")).forwardOnly())}. Clusters flow unless told otherwise. */
final class Outline {
    private final String id;
    private final List<Outline> children;
    private ControlModes modes;
    private ConstrainedChoice constrained = ConstrainedChoice.DEFAULT;
    private final List<SequencingRule> pre = new ArrayList<>();
    private final List<SequencingRule> exit = new ArrayList<>();
    private final List<SequencingRule> post = new ArrayList<>();
    private LimitConditions limits = LimitConditions.NONE;
    private Rollup rollup = Rollup.DEFAULT;
    private final List<Objective> objectives = new ArrayList<>(List.of(Objective.UNNAMED));
    private RandomizationControls randomization = RandomizationControls.NONE;
    private DeliveryControls delivery = DeliveryControls.DEFAULT;
    private CompletionThreshold threshold = CompletionThreshold.DEFAULT;
    private @Nullable Prerequisite prerequisite;
    private boolean visible = true;
    private final List<SharedDataMap> shared = new ArrayList<>();
    private final Set<LmsControl> hidden = EnumSet.noneOf(LmsControl.class);

    private Outline(String id, Outline... children) {
        this.id = id;
        this.children = List.of(children);
        this.modes = new ControlModes(true, true, children.length > 0, false, true, true);
    }

    static Outline leaf(String id) {
        return new Outline(id);
    }

    static Outline cluster(String id, Outline... children) {
        return new Outline(id, children);
    }

    static Outline course(Outline... children) {
        return new Outline("course", children);
    }

    ActivityTree tree() {
        return tree(Edition.SCORM_2004_4TH);
    }

    ActivityTree tree(Edition edition) {
        return ActivityTree.of(edition, definition());
    }

    ActivityDefinition definition() {
        return new ActivityDefinition(
                id,
                "Title of " + id,
                visible,
                new SequencingDefinition(
                        modes,
                        constrained,
                        new SequencingRules(pre, exit, post),
                        limits,
                        rollup,
                        objectives,
                        randomization,
                        delivery),
                threshold,
                prerequisite,
                null,
                null,
                null,
                shared,
                hidden,
                children.stream().map(Outline::definition).toList());
    }

    // Control modes

    Outline modes(boolean choice, boolean choiceExit, boolean flow, boolean forwardOnly) {
        modes = new ControlModes(choice, choiceExit, flow, forwardOnly, true, true);
        return this;
    }

    Outline choiceOnly() {
        return modes(true, true, false, false);
    }

    Outline flowOnly() {
        return modes(false, true, true, false);
    }

    Outline forwardOnly() {
        return modes(true, true, true, true);
    }

    Outline noChoiceExit() {
        return modes(modes.choice(), false, modes.flow(), modes.forwardOnly());
    }

    Outline rememberingEarlierAttempts() {
        modes = new ControlModes(modes.choice(), modes.choiceExit(), modes.flow(), modes.forwardOnly(), false, false);
        return this;
    }

    Outline preventActivation() {
        constrained = new ConstrainedChoice(true, constrained.constrainChoice());
        return this;
    }

    Outline constrainChoice() {
        constrained = new ConstrainedChoice(constrained.preventActivation(), true);
        return this;
    }

    // Rules

    Outline pre(Action action, Condition... conditions) {
        pre.add(new SequencingRule(Combination.ALL, List.of(conditions), action));
        return this;
    }

    Outline preAny(Action action, Condition... conditions) {
        pre.add(new SequencingRule(Combination.ANY, List.of(conditions), action));
        return this;
    }

    Outline exitIf(Condition... conditions) {
        exit.add(new SequencingRule(Combination.ALL, List.of(conditions), Action.EXIT));
        return this;
    }

    Outline post(Action action, Condition... conditions) {
        post.add(new SequencingRule(Combination.ALL, List.of(conditions), action));
        return this;
    }

    static Condition when(Kind kind) {
        return Condition.of(kind);
    }

    static final Condition ALWAYS = Condition.of(Kind.ALWAYS);

    Outline attempts(int most) {
        limits = new LimitConditions(most, null);
        return this;
    }

    Outline timeLimit(String duration) {
        limits = new LimitConditions(limits.attempts(), duration);
        return this;
    }

    Outline after(Prerequisite wanted) {
        prerequisite = wanted;
        return this;
    }

    // Objectives and rollup

    Outline primary(String objective, Objective.Map... maps) {
        objectives.set(0, new Objective(objective, false, 1, List.of(maps)));
        return this;
    }

    Outline satisfiedFrom(double measure, Objective.Map... maps) {
        objectives.set(0, new Objective("primary", true, measure, List.of(maps)));
        return this;
    }

    Outline objective(String objective, Objective.Map... maps) {
        objectives.add(new Objective(objective, false, 1, List.of(maps)));
        return this;
    }

    Outline objective(Objective objective) {
        objectives.add(objective);
        return this;
    }

    static Objective.Map reads(String target, Channel... channels) {
        return new Objective.Map(target, Set.of(channels), Set.of());
    }

    static Objective.Map writes(String target, Channel... channels) {
        return new Objective.Map(target, Set.of(), Set.of(channels));
    }

    Outline completedFrom(double progress) {
        threshold = new CompletionThreshold(true, progress, threshold.progressWeight());
        return this;
    }

    Outline progressWeight(double weight) {
        threshold = new CompletionThreshold(threshold.completedByMeasure(), threshold.minProgressMeasure(), weight);
        return this;
    }

    Outline measureWeight(double weight) {
        return rollup(old -> new Rollup(
                old.objectiveSatisfied(),
                old.progressCompletion(),
                weight,
                old.requiredForSatisfied(),
                old.requiredForNotSatisfied(),
                old.requiredForCompleted(),
                old.requiredForIncomplete(),
                old.measureSatisfactionIfActive(),
                old.rules()));
    }

    Outline contributes(boolean success, boolean completion) {
        return rollup(old -> new Rollup(
                success,
                completion,
                old.objectiveMeasureWeight(),
                old.requiredForSatisfied(),
                old.requiredForNotSatisfied(),
                old.requiredForCompleted(),
                old.requiredForIncomplete(),
                old.measureSatisfactionIfActive(),
                old.rules()));
    }

    Outline required(Required satisfied, Required notSatisfied, Required completed, Required incomplete) {
        return rollup(old -> new Rollup(
                old.objectiveSatisfied(),
                old.progressCompletion(),
                old.objectiveMeasureWeight(),
                satisfied,
                notSatisfied,
                completed,
                incomplete,
                old.measureSatisfactionIfActive(),
                old.rules()));
    }

    Outline notJudgedWhileActive() {
        return rollup(old -> new Rollup(
                old.objectiveSatisfied(),
                old.progressCompletion(),
                old.objectiveMeasureWeight(),
                old.requiredForSatisfied(),
                old.requiredForNotSatisfied(),
                old.requiredForCompleted(),
                old.requiredForIncomplete(),
                false,
                old.rules()));
    }

    Outline rollupRules(RollupRule... rules) {
        return rollup(old -> new Rollup(
                old.objectiveSatisfied(),
                old.progressCompletion(),
                old.objectiveMeasureWeight(),
                old.requiredForSatisfied(),
                old.requiredForNotSatisfied(),
                old.requiredForCompleted(),
                old.requiredForIncomplete(),
                old.measureSatisfactionIfActive(),
                List.of(rules)));
    }

    private Outline rollup(UnaryOperator<Rollup> change) {
        rollup = change.apply(rollup);
        return this;
    }

    // The rest

    Outline draws(Timing timing, int count) {
        randomization = new RandomizationControls(
                timing, count, randomization.randomizationTiming(), randomization.reorderChildren());
        return this;
    }

    Outline shuffles(Timing timing) {
        randomization =
                new RandomizationControls(randomization.selectionTiming(), randomization.selectCount(), timing, true);
        return this;
    }

    Outline untracked() {
        delivery = new DeliveryControls(false, delivery.completionSetByContent(), delivery.objectiveSetByContent());
        return this;
    }

    /** What the content does not say is not known. */
    Outline setByContent() {
        delivery = new DeliveryControls(delivery.tracked(), true, true);
        return this;
    }

    Outline invisible() {
        visible = false;
        return this;
    }

    Outline hides(LmsControl control) {
        hidden.add(control);
        return this;
    }

    Outline shares(String target, boolean readable, boolean writable) {
        shared.add(new SharedDataMap(target, readable, writable));
        return this;
    }
}
