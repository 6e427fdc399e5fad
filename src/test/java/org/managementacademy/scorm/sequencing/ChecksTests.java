package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The processes UP.1, UP.2 and UP.5, and the conditions of rules. */
class ChecksTests {

    /** Whether the second of three lessons, which has been looked at before, is skipped. */
    private static boolean skips(Standing standing, Condition condition) {
        var asked = leaf("b").setByContent().attempts(2).objective("o").pre(Action.SKIP, condition);
        var walk = Walk.launched(course(leaf("a"), asked, leaf("c")));
        walk.chooses("b");
        walk.says(standing);
        walk.chooses("a");
        return walk.continues().equals("c");
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, SATISFIED, true, false",
        "FAILED, SATISFIED, false, true",
        "UNKNOWN, SATISFIED, false, false",
        "PASSED, OBJECTIVE_STATUS_KNOWN, true, false",
        "FAILED, OBJECTIVE_STATUS_KNOWN, true, false",
        "UNKNOWN, OBJECTIVE_STATUS_KNOWN, false, true"
    })
    void successIsAskedFor(Success success, Kind kind, boolean holds, boolean negationHolds) {
        var standing = Standing.NONE.with(success);
        assertThat(skips(standing, when(kind))).isEqualTo(holds);
        assertThat(skips(standing, when(kind).negate())).isEqualTo(negationHolds);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, COMPLETED, true, false",
        "INCOMPLETE, COMPLETED, false, true",
        "NOT_ATTEMPTED, COMPLETED, false, true",
        "UNKNOWN, COMPLETED, false, false",
        "COMPLETED, ACTIVITY_PROGRESS_KNOWN, true, false",
        "INCOMPLETE, ACTIVITY_PROGRESS_KNOWN, true, false",
        "NOT_ATTEMPTED, ACTIVITY_PROGRESS_KNOWN, true, false",
        "UNKNOWN, ACTIVITY_PROGRESS_KNOWN, false, true"
    })
    void completionIsAskedFor(Completion completion, Kind kind, boolean holds, boolean negationHolds) {
        var standing = Standing.NONE.with(completion);
        assertThat(skips(standing, when(kind))).isEqualTo(holds);
        assertThat(skips(standing, when(kind).negate())).isEqualTo(negationHolds);
    }

    @ParameterizedTest
    @CsvSource({
        "0.51, OBJECTIVE_MEASURE_GREATER_THAN, true, false",
        "0.5, OBJECTIVE_MEASURE_GREATER_THAN, false, true",
        "0.49, OBJECTIVE_MEASURE_GREATER_THAN, false, true",
        "0.51, OBJECTIVE_MEASURE_LESS_THAN, false, true",
        "0.5, OBJECTIVE_MEASURE_LESS_THAN, false, true",
        "0.49, OBJECTIVE_MEASURE_LESS_THAN, true, false",
        "-1, OBJECTIVE_MEASURE_KNOWN, true, false"
    })
    void measureIsAskedFor(double measure, Kind kind, boolean holds, boolean negationHolds) {
        var standing = Standing.NONE.with(Score.scaled(measure));
        assertThat(skips(standing, when(kind).than(0.5))).isEqualTo(holds);
        assertThat(skips(standing, when(kind).than(0.5).negate())).isEqualTo(negationHolds);
    }

    @Test
    void withoutAMeasureNoComparisonHoldsNorDoesItsNegation() {
        for (var kind : new Kind[] {Kind.OBJECTIVE_MEASURE_GREATER_THAN, Kind.OBJECTIVE_MEASURE_LESS_THAN}) {
            assertThat(skips(Standing.NONE, when(kind).than(0))).isFalse();
            assertThat(skips(Standing.NONE, when(kind).than(0).negate())).isFalse();
        }
        assertThat(skips(Standing.NONE, when(Kind.OBJECTIVE_MEASURE_KNOWN))).isFalse();
        assertThat(skips(Standing.NONE, when(Kind.OBJECTIVE_MEASURE_KNOWN).negate()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ATTEMPTED, true, false",
        "ATTEMPT_LIMIT_EXCEEDED, false, true",
        "ALWAYS, true, false",
        "NEVER, false, true",
        "TIME_LIMIT_EXCEEDED, false, false",
        "OUTSIDE_AVAILABLE_TIME_RANGE, false, false"
    })
    void otherConditionsAreAskedFor(Kind kind, boolean holds, boolean negationHolds) {
        assertThat(skips(Standing.NONE, when(kind))).isEqualTo(holds);
        assertThat(skips(Standing.NONE, when(kind).negate())).isEqualTo(negationHolds);
    }

    @Test
    void attemptsAndTheirLimitAreCounted() {
        var lesson = leaf("b").attempts(2).pre(Action.SKIP, when(Kind.ATTEMPT_LIMIT_EXCEEDED));
        var walk = Walk.launched(course(leaf("a"), lesson, leaf("c")));
        assertThat(walk.continues()).isEqualTo("b");
        assertThat(walk.goesBack()).isEqualTo("a");
        assertThat(walk.continues()).isEqualTo("b");
        assertThat(walk.goesBack()).isEqualTo("a");
        assertThat(walk.continues()).isEqualTo("c");
        var fresh = Walk.launched(course(leaf("a"), leaf("b").pre(Action.SKIP, when(Kind.ATTEMPTED)), leaf("c")));
        assertThat(fresh.continues()).isEqualTo("b");
        var limitless = Walk.launched(
                course(leaf("a"), leaf("b").pre(Action.SKIP, when(Kind.ATTEMPT_LIMIT_EXCEEDED)), leaf("c")));
        assertThat(limitless.continues()).isEqualTo("b");
    }

    @Test
    void ruleMayLookAtAnyObjectiveOfItsActivity() {
        var asked =
                leaf("b").objective("o").pre(Action.SKIP, when(Kind.SATISFIED).on("o"));
        var walk = Walk.launched(course(leaf("a"), asked, leaf("c")));
        walk.chooses("b");
        walk.says(RuntimeReport.of(Standing.NONE.with(Success.FAILED))
                .with(new RuntimeReport.ObjectiveReport("o", Standing.NONE.with(Success.PASSED))));
        walk.chooses("a");
        assertThat(walk.continues()).isEqualTo("c");
    }

    @Test
    void completionIsThatOfTheActivityWhateverObjectiveIsNamed() {
        var asked = leaf("b")
                .objective("o")
                .pre(
                        Action.SKIP,
                        when(Kind.COMPLETED).on("o"),
                        when(Kind.ACTIVITY_PROGRESS_KNOWN).on("o"));
        var walk = Walk.launched(course(leaf("a"), asked, leaf("c")));
        walk.chooses("b");
        walk.passes();
        walk.chooses("a");
        assertThat(walk.continues()).isEqualTo("c");
    }

    @Test
    void objectiveThatTheActivityDoesNotHaveIsNeverKnown() {
        var asked = leaf("b")
                .preAny(
                        Action.SKIP,
                        when(Kind.SATISFIED).on("other"),
                        when(Kind.SATISFIED).on("other").negate(),
                        when(Kind.OBJECTIVE_STATUS_KNOWN).on("other"));
        assertThat(Walk.launched(course(leaf("a"), asked, leaf("c"))).continues())
                .isEqualTo("b");
    }

    @Test
    void conditionsAreJoinedAsTheRuleSays() {
        var all = leaf("b").pre(Action.SKIP, ALWAYS, when(Kind.ATTEMPTED));
        assertThat(Walk.launched(course(leaf("a"), all, leaf("c"))).continues()).isEqualTo("b");
        var any = leaf("b").preAny(Action.SKIP, when(Kind.ATTEMPTED), ALWAYS);
        assertThat(Walk.launched(course(leaf("a"), any, leaf("c"))).continues()).isEqualTo("c");
        var none = leaf("b").pre(Action.SKIP);
        assertThat(Walk.launched(course(leaf("a"), none, leaf("c"))).continues())
                .isEqualTo("b");
    }

    @Test
    void limitCountsForWhatIsTrackedAndNeitherActiveNorSuspended() {
        var activity = leaf("a").attempts(1);
        var walk = Walk.launched(course(activity, leaf("b")));
        var tree = course(leaf("a").attempts(1), leaf("b")).tree();
        var a = tree.activity("a").orElseThrow();
        assertThat(Checks.limitReached(Tracking.open(tree, TrackingState.fresh(1)), a))
                .isFalse();
        assertThat(Checks.limitReached(Tracking.open(tree, walk.state()), a))
                .as("active")
                .isFalse();
        walk.pauses();
        walk.exits();
        assertThat(Checks.limitReached(Tracking.open(tree, walk.state()), a))
                .as("suspended")
                .isFalse();
        walk.chooses("a");
        walk.exits();
        assertThat(Checks.limitReached(Tracking.open(tree, walk.state()), a))
                .as("ended")
                .isTrue();
        var untracked = course(leaf("a").attempts(0).untracked(), leaf("b")).tree();
        assertThat(Checks.limitReached(
                        Tracking.open(untracked, TrackingState.fresh(1)),
                        untracked.activity("a").orElseThrow()))
                .isFalse();
    }

    @Test
    void lastAllowedAttemptIsStillDeliveredAgainAfterAPause() {
        var walk = Walk.launched(course(leaf("a").attempts(1), leaf("b")));
        walk.suspendsAll();
        assertThat(walk.launches()).isEqualTo("a");
    }
}
