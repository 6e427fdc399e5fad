package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The processes SB.2.5 to SB.2.8 and SB.2.10 to SB.2.13. */
class SequencingRequestsTests {

    private static Tracking open(Outline root, @Nullable String current) {
        return Tracking.open(root.tree(), new TrackingState(1, Map.of(), current, null, Map.of(), Map.of()));
    }

    private static @Nullable ExceptionCode refusal(Tracking tracking, SequencingRequest request) {
        return SequencingRequests.process(tracking, request, null).exception();
    }

    @Test
    void withoutASessionOnlyStartResumeAndChoiceFindAnything() {
        var tracking = open(course(leaf("a")), null);
        assertThat(refusal(tracking, SequencingRequest.RESUME_ALL)).isEqualTo(ExceptionCode.SB_2_6_2);
        assertThat(refusal(tracking, SequencingRequest.CONTINUE)).isEqualTo(ExceptionCode.SB_2_7_1);
        assertThat(refusal(tracking, SequencingRequest.PREVIOUS)).isEqualTo(ExceptionCode.SB_2_8_1);
        assertThat(refusal(tracking, SequencingRequest.CHOICE)).isEqualTo(ExceptionCode.SB_2_9_1);
        assertThat(refusal(tracking, SequencingRequest.RETRY)).isEqualTo(ExceptionCode.SB_2_10_1);
        assertThat(refusal(tracking, SequencingRequest.EXIT)).isEqualTo(ExceptionCode.SB_2_11_1);
        assertThat(refusal(tracking, SequencingRequest.JUMP)).isEqualTo(ExceptionCode.SB_2_13_1);
        assertThat(refusal(tracking, SequencingRequest.START)).isNull();
    }

    @Test
    void withinASessionNothingStarts() {
        var tracking = open(course(leaf("a")), "a");
        assertThat(refusal(tracking, SequencingRequest.START)).isEqualTo(ExceptionCode.SB_2_5_1);
        assertThat(refusal(tracking, SequencingRequest.RESUME_ALL)).isEqualTo(ExceptionCode.SB_2_6_1);
    }

    @Test
    void continueAndPreviousNeedFlow() {
        var tracking = open(course(leaf("a"), leaf("b")).choiceOnly(), "a");
        assertThat(refusal(tracking, SequencingRequest.CONTINUE)).isEqualTo(ExceptionCode.SB_2_7_2);
        assertThat(refusal(tracking, SequencingRequest.PREVIOUS)).isEqualTo(ExceptionCode.SB_2_8_2);
    }

    @Test
    void rootThatHasEndedContinuesNowhere() {
        var tracking = open(course(leaf("a"), leaf("b")), "course");
        assertThat(refusal(tracking, SequencingRequest.PREVIOUS)).isEqualTo(ExceptionCode.SB_2_1_3);
        var arrival = SequencingRequests.process(tracking, SequencingRequest.CONTINUE, null);
        assertThat(arrival.exception()).isNull();
        assertThat(arrival.endsSession()).isTrue();
    }

    @Test
    void whatIsActiveOrSuspendedIsNotRetried() {
        var tracking = open(course(leaf("a")), "a");
        var current = tracking.tree().activity("a").orElseThrow();
        tracking.change(current, state -> state.withActive(true));
        assertThat(refusal(tracking, SequencingRequest.RETRY)).isEqualTo(ExceptionCode.SB_2_10_2);
        assertThat(refusal(tracking, SequencingRequest.EXIT)).isEqualTo(ExceptionCode.SB_2_11_2);
        tracking.change(current, state -> state.withActive(false).withSuspended(true));
        assertThat(refusal(tracking, SequencingRequest.RETRY)).isEqualTo(ExceptionCode.SB_2_10_2);
    }

    @Test
    void onlyActivityStartsWithoutFlowToo() {
        assertThat(Walk.through(course(leaf("a")).choiceOnly()).launches()).isEqualTo("a");
        assertThat(Walk.through(course(cluster("c", leaf("a")).choiceOnly()).choiceOnly())
                        .launches())
                .isEqualTo("a");
        assertThat(Walk.through(leaf("a")).launches()).isEqualTo("a");
        assertThat(Walk.through(course(cluster("c", leaf("a")), leaf("b")).choiceOnly())
                        .launches())
                .isEqualTo("(waiting)");
    }

    @Test
    void clusterIsRetriedFromItsBeginning() {
        var retried =
                cluster("c", leaf("a"), leaf("b")).exitIf(when(Kind.SATISFIED)).post(Action.RETRY, ALWAYS);
        var walk = Walk.launched(course(retried, leaf("d")));
        walk.passes();
        walk.continues();
        walk.passes();
        assertThat(walk.continues()).isEqualTo("a");
        assertThat(walk.of("c").attempts()).isEqualTo(2);
        assertThat(walk.of("course").attempts()).isOne();
    }

    @Test
    void clusterInWhichNothingCanBeDeliveredIsNotRetried() {
        var retried = cluster("c", leaf("a").attempts(1)).exitIf(ALWAYS).post(Action.RETRY, ALWAYS);
        var walk = Walk.launched(course(retried, leaf("d")));
        assertThat(walk.continues()).isEqualTo("SB.2.10-3");
        assertThat(walk.of("c").active()).isFalse();
    }

    @Test
    void resumedSessionGoesOnInAClusterThatWasSuspendedWithoutContent() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("d")));
        walk.exits();
        walk.suspendsAll();
        assertThat(walk.state().suspended()).isEqualTo("c");
        assertThat(walk.launches()).isEqualTo("a");
        assertThat(walk.of("c").attempts()).isOne();
        assertThat(walk.of("course").attempts()).isOne();
        assertThat(walk.of("c").active()).isTrue();
    }

    @Test
    void sessionThatCannotBeResumedStartsInTheSameAttempt() {
        var once = cluster("c", leaf("a").attempts(1));
        var walk = Walk.launched(course(leaf("z"), once));
        walk.continues();
        walk.exits();
        walk.suspendsAll();
        assertThat(walk.asks(NavigationRequest.RESUME_ALL)).isEqualTo("SB.2.2-2");
    }

    @Test
    void launchFallsBackToTheStart() {
        var once = cluster("c", leaf("a").attempts(1));
        var walk = Walk.launched(course(leaf("z"), once));
        walk.continues();
        walk.exits();
        walk.suspendsAll();
        assertThat(walk.launches()).isEqualTo("z");
        assertThat(walk.of("course").attempts()).isOne();
        assertThat(walk.of("z").attempts()).isEqualTo(2);
    }

    @Test
    void sessionThatWasCutOffGoesOnWhereItWas() {
        var walk = Walk.launched(course(leaf("a").primary("p"), leaf("b")));
        walk.continues();
        walk.scores(0.4);
        var before = walk.state();
        assertThat(walk.rejoins()).isEqualTo("b");
        assertThat(walk.state()).isSameAs(before);
        assertThat(walk.seed().entry()).isEqualTo(LaunchSeed.Entry.RESUME);
        assertThat(walk.seed().attempt()).isOne();
        walk.exits();
        assertThat(walk.rejoins()).isEqualTo("(waiting)");
        walk.exitsAll();
        assertThat(walk.rejoins()).isEqualTo("(over)");
    }

    @Test
    void sharedThingsOfOneCourseBeginAnewWithANewAttemptOnTheRoot() {
        var tree = course(leaf("a"), leaf("b")).tree();
        for (var everywhere : new boolean[] {true, false}) {
            var walk = Walk.through(tree.scoped(everywhere, everywhere))
                    .knowing(TrackingState.fresh(1)
                            .withShared(
                                    Map.of("goal", ObjectiveState.UNKNOWN.withMeasure(0.5)), Map.of("note", "text")));
            walk.launches();
            assertThat(walk.state().objectives()).hasSize(everywhere ? 1 : 0);
            assertThat(walk.state().shared()).hasSize(everywhere ? 1 : 0);
        }
    }

    @Test
    void eachScopeStandsForItself() {
        var tree = course(leaf("a"), leaf("b")).tree();
        var known = TrackingState.fresh(1)
                .withShared(Map.of("goal", ObjectiveState.UNKNOWN.withMeasure(0.5)), Map.of("note", "text"));
        var objectives = Walk.through(tree.scoped(false, true)).knowing(known);
        objectives.launches();
        assertThat(objectives.state().objectives()).isEmpty();
        assertThat(objectives.state().shared()).containsEntry("note", "text");
        var data = Walk.through(tree.scoped(true, false)).knowing(known);
        data.launches();
        assertThat(data.state().objectives()).containsKey("goal");
        assertThat(data.state().shared()).isEmpty();
    }

    @Test
    void sharedThingsOfOneCourseStayWhileItsAttemptGoesOn() {
        var tree =
                course(leaf("a").shares("note", true, true), leaf("b")).tree().scoped(false, false);
        var walk = Walk.through(tree);
        walk.launches();
        walk.says(new RuntimeReport(
                Standing.NONE,
                java.util.List.of(),
                java.time.Duration.ZERO,
                RuntimeReport.Exit.NORMAL,
                null,
                Map.of("note", "text")));
        walk.continues();
        assertThat(walk.state().shared()).containsEntry("note", "text");
        walk.suspendsAll();
        walk.launches();
        assertThat(walk.state().shared()).containsEntry("note", "text");
        walk.exitsAll();
        assertThat(walk.state().shared()).containsEntry("note", "text");
        walk.launches();
        assertThat(walk.state().shared()).isEmpty();
    }
}
