package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Rollup.Required;
import org.managementacademy.scorm.sequencing.RollupRule.Action;
import org.managementacademy.scorm.sequencing.RollupRule.ChildActivitySet;

/** The subprocesses RB.1.4, RB.1.4.1 and RB.1.4.2. */
class RollupRulesTests {

    private static RollupRule rule(ChildActivitySet children, int count, double percent, Condition when, Action then) {
        return new RollupRule(children, count, percent, Combination.ANY, List.of(when), then);
    }

    private static final Condition SATISFIED = when(Kind.SATISFIED);

    /** @param lessons p for passed, f for failed, u for unknown, each a lesson that has ended */
    private static Walk through(String lessons, Outline... outlines) {
        var walk = Walk.launched(course(outlines));
        return finish(walk, lessons);
    }

    private static Walk finish(Walk walk, String lessons) {
        for (char each : lessons.toCharArray()) {
            switch (each) {
                case 'p' -> walk.passes();
                case 'f' -> walk.fails();
                default -> walk.saysNothingIsKnown();
            }
            walk.exits();
            walk.continues();
        }
        return walk;
    }

    // Without rules of its own

    @ParameterizedTest
    @CsvSource({
        "pp, TRUE, TRUE",
        "pf, FALSE, TRUE",
        "ff, FALSE, TRUE",
        "pu, UNKNOWN, UNKNOWN",
        "fu, UNKNOWN, UNKNOWN",
        "uu, UNKNOWN, UNKNOWN"
    })
    void clusterIsSatisfiedWhenAllAreAndNotSatisfiedWhenAllAreKnown(String lessons, Truth satisfied, Truth completed) {
        var walk = through(lessons, leaf("a"), leaf("b"));
        assertThat(walk.primary("course").satisfied()).isEqualTo(satisfied);
        assertThat(walk.primary("course").completed()).isEqualTo(completed);
    }

    @Test
    void clusterIsIncompleteWhenAllAreKnownAndOneIsIncomplete() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.passes();
        walk.continues();
        walk.leavesIncomplete();
        walk.exits();
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.UNKNOWN);
    }

    // With rules of its own

    @Test
    void oneRuleAboutSuccessReplacesBothDefaultsButNotThoseAboutCompletion() {
        var never = rule(ChildActivitySet.ALL, 0, 0, when(Kind.NEVER), Action.SATISFIED);
        var walk = finish(Walk.launched(course(leaf("a"), leaf("b")).rollupRules(never)), "pf");
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void soDoesOneAboutFailing() {
        var failing = rule(ChildActivitySet.ANY, 0, 0, SATISFIED.negate(), Action.NOT_SATISFIED);
        var root = course(leaf("a"), leaf("b")).rollupRules(failing);
        assertThat(finish(Walk.launched(root), "pp").primary("course").satisfied())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(finish(Walk.launched(root), "pf").primary("course").satisfied())
                .isEqualTo(Truth.FALSE);
        assertThat(finish(Walk.launched(root), "pp").primary("course").completed())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void oneRuleAboutCompletionReplacesBothDefaultsButNotThoseAboutSuccess() {
        var never = rule(ChildActivitySet.ALL, 0, 0, when(Kind.NEVER), Action.INCOMPLETE);
        var walk = finish(Walk.launched(course(leaf("a"), leaf("b")).rollupRules(never)), "pp");
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void satisfiedGoesBeforeNotSatisfiedAndCompletedBeforeIncomplete() {
        var always = when(Kind.ALWAYS);
        var walk = Walk.launched(course(leaf("a"))
                .rollupRules(
                        rule(ChildActivitySet.ALL, 0, 0, always, Action.SATISFIED),
                        rule(ChildActivitySet.ALL, 0, 0, always, Action.NOT_SATISFIED),
                        rule(ChildActivitySet.ALL, 0, 0, always, Action.COMPLETED),
                        rule(ChildActivitySet.ALL, 0, 0, always, Action.INCOMPLETE)));
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        // lessons, all, any, none, at least two, at least half
        "ppp, TRUE, TRUE, UNKNOWN, TRUE, TRUE",
        "ppf, UNKNOWN, TRUE, UNKNOWN, TRUE, TRUE",
        "pff, UNKNOWN, TRUE, UNKNOWN, UNKNOWN, UNKNOWN",
        "fff, UNKNOWN, UNKNOWN, TRUE, UNKNOWN, UNKNOWN",
        "ppu, UNKNOWN, TRUE, UNKNOWN, TRUE, TRUE",
        "ffu, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void ruleHoldsForSoManyChildren(
            String lessons, Truth all, Truth any, Truth none, Truth atLeastTwo, Truth atLeastHalf) {
        assertThat(satisfied(lessons, ChildActivitySet.ALL)).isEqualTo(all);
        assertThat(satisfied(lessons, ChildActivitySet.ANY)).isEqualTo(any);
        assertThat(satisfied(lessons, ChildActivitySet.NONE)).isEqualTo(none);
        assertThat(satisfied(lessons, ChildActivitySet.AT_LEAST_COUNT)).isEqualTo(atLeastTwo);
        assertThat(satisfied(lessons, ChildActivitySet.AT_LEAST_PERCENT)).isEqualTo(atLeastHalf);
    }

    private static Truth satisfied(String lessons, ChildActivitySet set) {
        var root = course(leaf("a"), leaf("b"), leaf("c")).rollupRules(rule(set, 2, 0.5, SATISFIED, Action.SATISFIED));
        return finish(Walk.launched(root), lessons).primary("course").satisfied();
    }

    @Test
    void exactlyTheWantedShareIsEnough() {
        var root = course(leaf("a"), leaf("b"))
                .rollupRules(rule(ChildActivitySet.AT_LEAST_PERCENT, 0, 0.5, SATISFIED, Action.SATISFIED));
        assertThat(finish(Walk.launched(root), "pf").primary("course").satisfied())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void noChildContributesAtLeastNothingButNoShare() {
        for (var set : ChildActivitySet.values()) {
            var root = course(leaf("a").contributes(false, true))
                    .rollupRules(rule(set, 1, 0.1, SATISFIED, Action.SATISFIED));
            var expected = switch (set) {
                case ALL, NONE -> Truth.TRUE;
                case ANY, AT_LEAST_COUNT, AT_LEAST_PERCENT -> Truth.UNKNOWN;
            };
            assertThat(finish(Walk.launched(root), "p").primary("course").satisfied())
                    .as(set.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void conditionsOfARuleAreJoined() {
        var both = new RollupRule(
                ChildActivitySet.ANY,
                0,
                0,
                Combination.ALL,
                List.of(SATISFIED, when(Kind.COMPLETED)),
                Action.SATISFIED);
        var root = course(leaf("a"), leaf("b")).rollupRules(both);
        var walk = Walk.launched(root);
        walk.says(Standing.NONE.with(Success.PASSED).with(Completion.INCOMPLETE));
        walk.continues();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.UNKNOWN);
        walk.passes();
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, TRUE",
        "OBJECTIVE_STATUS_KNOWN, TRUE",
        "OBJECTIVE_MEASURE_KNOWN, TRUE",
        "COMPLETED, TRUE",
        "ACTIVITY_PROGRESS_KNOWN, TRUE",
        "ATTEMPTED, TRUE",
        "ATTEMPT_LIMIT_EXCEEDED, TRUE",
        "TIME_LIMIT_EXCEEDED, UNKNOWN",
        "OUTSIDE_AVAILABLE_TIME_RANGE, UNKNOWN",
        "NEVER, UNKNOWN"
    })
    void everyConditionOfAChildCanBeAskedFor(Kind kind, Truth expected) {
        var root = course(leaf("a").attempts(1)).rollupRules(RollupRule.all(kind, Action.SATISFIED));
        var walk = Walk.launched(root);
        walk.passes().scores(0.5);
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(expected);
    }

    // Which children have a say

    @Test
    void childMayKeepItsSuccessOrItsCompletionToItself() {
        var walk = through("pf", leaf("a"), leaf("b").contributes(false, true));
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        var other = Walk.launched(course(leaf("a"), leaf("b").contributes(true, false)));
        other.passes();
        other.continues();
        other.says(Standing.NONE.with(Completion.INCOMPLETE).with(Success.PASSED));
        other.exits();
        assertThat(other.primary("course").completed()).isEqualTo(Truth.TRUE);
        assertThat(other.primary("course").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void childMayCountOnlyOnceItWasAttempted() {
        var root = course(
                leaf("a"),
                leaf("b")
                        .required(
                                Required.IF_ATTEMPTED,
                                Required.IF_ATTEMPTED,
                                Required.IF_ATTEMPTED,
                                Required.IF_ATTEMPTED));
        var walk = Walk.launched(root);
        walk.passes();
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
        walk.continues();
        walk.says(Standing.NONE.with(Success.FAILED).with(Completion.INCOMPLETE));
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.FALSE);
    }

    @Test
    void childMayCountOnlyWhileItIsNotSuspended() {
        var suspended = leaf("b")
                .required(
                        Required.IF_NOT_SUSPENDED,
                        Required.IF_NOT_SUSPENDED,
                        Required.IF_NOT_SUSPENDED,
                        Required.IF_NOT_SUSPENDED);
        var walk = Walk.launched(course(leaf("a"), suspended, leaf("c").contributes(false, false)));
        walk.passes();
        walk.exits();
        // not attempted: does not count either
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        walk.continues();
        walk.says(RuntimeReport.of(Standing.NONE.with(Success.FAILED).with(Completion.INCOMPLETE))
                .with(RuntimeReport.Exit.SUSPEND));
        walk.continues();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        walk.goesBack();
        walk.says(Standing.NONE.with(Success.FAILED).with(Completion.INCOMPLETE));
        walk.continues();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.FALSE);
    }

    @Test
    void childMayCountOnlyWhileItIsNotSkipped() {
        var skipped = leaf("b")
                .pre(SequencingRule.Action.SKIP, Outline.ALWAYS)
                .required(
                        Required.IF_NOT_SKIPPED,
                        Required.IF_NOT_SKIPPED,
                        Required.IF_NOT_SKIPPED,
                        Required.IF_NOT_SKIPPED);
        var walk = Walk.launched(course(leaf("a"), skipped));
        walk.passes();
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        var required = Walk.launched(course(leaf("a"), leaf("b").pre(SequencingRule.Action.SKIP, Outline.ALWAYS)));
        required.passes();
        required.exits();
        assertThat(required.primary("course").satisfied()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void eachActionAsksForItsOwnRequirement() {
        // counts for "not satisfied" and "incomplete" only, so it can spoil but not help
        var spoiler =
                leaf("b").required(Required.IF_ATTEMPTED, Required.ALWAYS, Required.IF_ATTEMPTED, Required.ALWAYS);
        var walk = Walk.launched(course(leaf("a"), spoiler));
        walk.passes();
        walk.exits();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
        var helper = leaf("b").required(Required.ALWAYS, Required.IF_ATTEMPTED, Required.ALWAYS, Required.IF_ATTEMPTED);
        var other = Walk.launched(course(leaf("a"), helper));
        other.passes();
        other.exits();
        assertThat(other.primary("course").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(other.primary("course").completed()).isEqualTo(Truth.FALSE);
    }
}
