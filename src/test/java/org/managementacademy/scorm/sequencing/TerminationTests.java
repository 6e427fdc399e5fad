package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The processes TB.2.1 to TB.2.3. */
class TerminationTests {

    @Test
    void exitEndsTheActivityAndTheSessionWaits() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        assertThat(walk.exits()).isEqualTo("(waiting)");
        assertThat(walk.of("a").active()).isFalse();
        assertThat(walk.of("course").active()).isTrue();
        assertThat(walk.state().current()).isEqualTo("a");
    }

    @Test
    void exitOfTheRootEndsTheSession() {
        var walk = Walk.launched(leaf("only"));
        assertThat(walk.exits()).isEqualTo("(over)");
        assertThat(walk.state().inSession()).isFalse();
        assertThat(walk.of("only").active()).isFalse();
    }

    @Test
    void uppermostClusterWhoseExitRuleHoldsEnds() {
        var inner = cluster("inner", leaf("a"), leaf("b")).exitIf(ALWAYS);
        var walk = Walk.launched(course(cluster("outer", inner, leaf("c")).exitIf(ALWAYS), leaf("d")));
        assertThat(walk.continues()).isEqualTo("d");
        assertThat(walk.of("outer").active()).isFalse();
        assertThat(walk.of("inner").active()).isFalse();
        assertThat(walk.of("c").attempts()).isZero();
    }

    @Test
    void exitRuleThatDoesNotHoldChangesNothing() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")).exitIf(when(Kind.NEVER)), leaf("d")));
        assertThat(walk.continues()).isEqualTo("b");
    }

    @Test
    void exitRuleOfTheRootEndsTheSession() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).exitIf(when(Kind.SATISFIED)));
        walk.passes();
        walk.continues();
        walk.passes();
        assertThat(walk.goesBack()).isEqualTo("(over)");
        assertThat(walk.of("course").active()).isFalse();
    }

    @Test
    void rootThatHasEndedEndsTheSessionWhateverWasChosen() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).exitIf(ALWAYS));
        assertThat(walk.chooses("b")).isEqualTo("(over)");
        assertThat(walk.of("b").attempts()).isZero();
    }

    @Test
    void retryDeliversTheSameActivityAgain() {
        var walk = Walk.launched(
                course(leaf("a").post(Action.RETRY, when(Kind.SATISFIED).negate()), leaf("b")));
        walk.fails();
        assertThat(walk.continues()).isEqualTo("a");
        assertThat(walk.of("a").attempts()).isEqualTo(2);
        walk.passes();
        assertThat(walk.continues()).isEqualTo("b");
    }

    @Test
    void ruleDecidesWhateverTheLearnerAskedFor() {
        var walk = Walk.launched(course(
                leaf("a"),
                leaf("b").post(Action.PREVIOUS, ALWAYS),
                leaf("c").post(Action.CONTINUE, ALWAYS),
                leaf("d")));
        walk.continues();
        assertThat(walk.continues()).isEqualTo("a");
        assertThat(walk.chooses("c")).isEqualTo("c");
        assertThat(walk.chooses("a")).isEqualTo("d");
    }

    @Test
    void firstPostConditionThatHoldsDecides() {
        var walk = Walk.launched(course(
                leaf("a")
                        .post(Action.RETRY, when(Kind.NEVER))
                        .post(Action.EXIT_ALL, ALWAYS)
                        .post(Action.RETRY, ALWAYS),
                leaf("b")));
        assertThat(walk.continues()).isEqualTo("(over)");
    }

    @Test
    void exitParentEndsTheParentAndAsksItsRulesToo() {
        var inner = cluster("inner", leaf("a").post(Action.EXIT_PARENT, ALWAYS), leaf("b"))
                .post(Action.EXIT_PARENT, ALWAYS);
        var walk = Walk.launched(course(cluster("outer", inner, leaf("c")), leaf("d")));
        assertThat(walk.continues()).isEqualTo("d");
        assertThat(walk.of("inner").active()).isFalse();
        assertThat(walk.of("outer").active()).isFalse();
        assertThat(walk.of("course").active()).isTrue();
    }

    @Test
    void exitParentOfAllOfThemEndsTheSession() {
        var walk = Walk.launched(course(leaf("a").post(Action.EXIT_PARENT, ALWAYS), leaf("b")));
        assertThat(walk.continues()).isEqualTo("(over)");
        assertThat(walk.of("course").active()).isFalse();
    }

    @Test
    void rootHasNoParentToExit() {
        var walk = Walk.launched(
                course(leaf("a").post(Action.EXIT_PARENT, ALWAYS), leaf("b")).post(Action.EXIT_PARENT, ALWAYS));
        assertThat(walk.continues()).isEqualTo("TB.2.3-4");
    }

    @Test
    void exitAllByRuleEndsEverything() {
        var walk = Walk.launched(course(cluster("c", leaf("a").post(Action.EXIT_ALL, ALWAYS)), leaf("b")));
        assertThat(walk.exits()).isEqualTo("(over)");
        assertThat(walk.of("c").active()).isFalse();
        assertThat(walk.of("course").active()).isFalse();
    }

    @Test
    void retryAllBeginsAgainAtTheRoot() {
        var last = leaf("b").post(Action.RETRY_ALL, when(Kind.SATISFIED).negate());
        var walk = Walk.launched(course(leaf("a"), last));
        walk.continues();
        walk.fails();
        assertThat(walk.continues()).isEqualTo("a");
        assertThat(walk.of("course").attempts()).isEqualTo(2);
        assertThat(walk.of("course").active()).isTrue();
    }

    @Test
    void retryOfTheRootBeginsAgain() {
        var walk = Walk.launched(
                course(leaf("a"), leaf("b")).exitIf(when(Kind.ATTEMPTED)).post(Action.RETRY, when(Kind.ATTEMPTED)));
        assertThat(walk.exits()).isEqualTo("a");
        assertThat(walk.of("course").attempts()).isEqualTo(2);
    }

    @Test
    void whatIsSuspendedHasNotEndedSoItsRulesAreNotAsked() {
        var walk = Walk.launched(course(leaf("a").post(Action.EXIT_ALL, ALWAYS), leaf("b")));
        walk.pauses();
        assertThat(walk.continues()).isEqualTo("b");
        assertThat(walk.of("a").suspended()).isTrue();
    }

    @Test
    void exitAllEndsEveryAttempt() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("d")));
        assertThat(walk.exitsAll()).isEqualTo("(over)");
        assertThat(walk.of("a").active()).isFalse();
        assertThat(walk.of("c").active()).isFalse();
        assertThat(walk.of("course").active()).isFalse();
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
        assertThat(walk.state().current()).isNull();
        assertThat(walk.launches()).isEqualTo("a");
        assertThat(walk.of("course").attempts()).isEqualTo(2);
    }

    @Test
    void exitAllAfterTheActivityHasEndedEndsTheRest() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.exits();
        walk.fails();
        assertThat(walk.exitsAll()).isEqualTo("(over)");
        assertThat(walk.of("course").active()).isFalse();
        assertThat(walk.of("a").attempts()).isOne();
    }

    @Test
    void suspendAllKeepsEveryAttemptForLater() {
        var walk = Walk.launched(course(leaf("z"), cluster("c", leaf("a"), leaf("b"))));
        walk.continues();
        walk.scores(0.4);
        assertThat(walk.suspendsAll()).isEqualTo("(over)");
        assertThat(walk.state().suspended()).isEqualTo("a");
        assertThat(walk.state().current()).isNull();
        for (var suspended : new String[] {"course", "c", "a"}) {
            assertThat(walk.of(suspended).suspended()).as(suspended).isTrue();
            assertThat(walk.of(suspended).active()).as(suspended).isFalse();
        }
        assertThat(walk.of("z").suspended()).isFalse();
        assertThat(walk.launches()).isEqualTo("a");
        assertThat(walk.seed().entry()).isEqualTo(LaunchSeed.Entry.RESUME);
        assertThat(walk.seed().attempt()).isOne();
        assertThat(walk.of("course").attempts()).isOne();
        assertThat(walk.primary("a").measure()).isEqualTo(0.4);
        assertThat(walk.state().suspended()).isNull();
        assertThat(walk.of("c").suspended()).isFalse();
    }

    @Test
    void suspendAllRollsUpAndTellsSharedObjectives() {
        var lesson = leaf("a").satisfiedFrom(0.5, writes("goal", Channel.MEASURE, Channel.SATISFIED));
        var walk = Walk.launched(course(lesson));
        walk.scores(0.8);
        assertThat(walk.shared("goal")).isEqualTo(ObjectiveState.UNKNOWN);
        walk.suspendsAll();
        assertThat(walk.shared("goal").measure()).isEqualTo(0.8);
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("course").measure()).isEqualTo(0.8);
    }

    @Test
    void suspendAllAfterTheActivityHasEndedSuspendsWhatLiesAround() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.exits();
        assertThat(walk.suspendsAll()).isEqualTo("(over)");
        assertThat(walk.of("a").suspended()).isFalse();
        assertThat(walk.of("course").suspended()).isTrue();
        assertThat(walk.state().suspended()).isEqualTo("course");
        // a cluster cannot be delivered: the walk through it goes on from its start, in the same attempt
        assertThat(walk.launches()).isEqualTo("a");
        assertThat(walk.of("course").attempts()).isOne();
        assertThat(walk.of("course").suspended()).isFalse();
    }

    @Test
    void pausedActivityIsTheOneThatASuspendedSessionGoesOnWith() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b"), leaf("b2"))));
        walk.continues();
        walk.continues();
        walk.pauses();
        walk.exits();
        assertThat(walk.of("b2").active()).isFalse();
        assertThat(walk.suspendsAll()).isEqualTo("(over)");
        assertThat(walk.state().suspended()).isEqualTo("b2");
        assertThat(walk.launches()).isEqualTo("b2");
    }

    @Test
    void rootThatHasEndedCannotBeSuspended() {
        var ended =
                Walk.through(leaf("only")).knowing(new TrackingState(1, Map.of(), "only", null, Map.of(), Map.of()));
        assertThat(ended.suspendsAll()).isEqualTo("TB.2.3-3");
    }

    @Test
    void abandonedAttemptLeavesNothingBehind() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.passes().pauses();
        assertThat(walk.asks(NavigationRequest.ABANDON)).isEqualTo("(waiting)");
        assertThat(walk.of("a").active()).isFalse();
        assertThat(walk.of("a").suspended()).isFalse();
        assertThat(walk.of("a").attempts()).isOne();
        assertThat(walk.primary("a")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.primary("course")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.of("course").active()).isTrue();
    }

    @Test
    void abandonedSessionLeavesNothingOfTheRunningAttemptBehind() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b"))));
        walk.passes();
        walk.continues();
        walk.passes();
        assertThat(walk.asks(NavigationRequest.ABANDON_ALL)).isEqualTo("(over)");
        assertThat(walk.primary("b")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.of("c").active()).isFalse();
        assertThat(walk.of("course").active()).isFalse();
        assertThat(walk.of("course").suspended()).isFalse();
    }

    @Test
    void abandonAllAfterTheActivityHasEndedKeepsWhatItAchieved() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.passes();
        walk.exits();
        assertThat(walk.asks(NavigationRequest.ABANDON_ALL)).isEqualTo("(over)");
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.of("course").active()).isFalse();
    }

    @Test
    void nothingEndsThatIsNotThere() {
        var tree = course(leaf("a")).tree();
        var outside = Tracking.open(tree, TrackingState.fresh(1));
        for (var request : Termination.Request.values())
            assertThat(Termination.process(outside, request).exception()).isEqualTo(ExceptionCode.TB_2_3_1);
        var ended = Tracking.open(tree, new TrackingState(1, Map.of(), "a", null, Map.of(), Map.of()));
        assertThat(Termination.process(ended, Termination.Request.EXIT).exception())
                .isEqualTo(ExceptionCode.TB_2_3_2);
        assertThat(Termination.process(ended, Termination.Request.ABANDON).exception())
                .isEqualTo(ExceptionCode.TB_2_3_2);
        assertThat(Termination.process(ended, Termination.Request.EXIT_ALL).exception())
                .isNull();
    }

    // What the content asks for when it says goodbye

    @Test
    void goodbyeWithoutARequestEndsNothing() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        assertThat(walk.terminates(RuntimeReport.of(Standing.NONE.with(Success.PASSED))))
                .isEqualTo("(unchanged)");
        assertThat(walk.of("a").active()).isTrue();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.continues()).isEqualTo("b");
    }

    @Test
    void contentMayAsk() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        assertThat(walk.terminates(RuntimeReport.NOTHING.with(NavigationRequest.CONTINUE)))
                .isEqualTo("b");
    }

    @Test
    void learnerGoesBeforeContent() {
        var walk = Walk.launched(course(leaf("a"), leaf("b"), leaf("c")));
        var report = RuntimeReport.NOTHING.with(NavigationRequest.CONTINUE);
        assertThat(walk.terminates(report, NavigationRequest.choice("c"))).isEqualTo("c");
    }

    @Test
    void timeOutAndLogoutEndTheSessionWhateverElseWasAskedFor() {
        for (var exit : new Exit[] {Exit.TIME_OUT, Exit.LOGOUT}) {
            var walk = Walk.launched(course(leaf("a"), leaf("b")));
            var report = RuntimeReport.NOTHING.with(NavigationRequest.CONTINUE).with(exit);
            assertThat(walk.terminates(report, NavigationRequest.choice("b"))).isEqualTo("(over)");
        }
    }

    @Test
    void contentThatHasEndedIsNoLongerHeard() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.exits();
        var late = RuntimeReport.of(Standing.NONE.with(Success.FAILED)).with(NavigationRequest.CONTINUE);
        assertThat(walk.terminates(late)).isEqualTo("(unchanged)");
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        var before = walk.state();
        assertThat(walk.says(late).state()).isSameAs(before);
        assertThat(walk.terminates(late.with(Exit.TIME_OUT), NavigationRequest.CONTINUE))
                .isEqualTo("b");
    }

    @Test
    void outsideOfASessionNobodyIsHeard() {
        var walk = Walk.through(course(leaf("a")));
        assertThat(walk.terminates(RuntimeReport.NOTHING.with(NavigationRequest.CONTINUE)))
                .isEqualTo("(unchanged)");
    }
}
