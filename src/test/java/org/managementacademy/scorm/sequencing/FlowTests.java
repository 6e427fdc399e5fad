package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The subprocesses SB.2.1 to SB.2.3. */
class FlowTests {
    private static Outline skipped(String id) {
        return leaf(id).pre(Action.SKIP, ALWAYS);
    }

    private static Outline disabled(String id) {
        return leaf(id).pre(Action.DISABLED, ALWAYS);
    }

    @Test
    void walksThroughTheLeavesForthAndBack() {
        var walk = Walk.through(
                course(cluster("c", leaf("a"), leaf("b")), leaf("d"), cluster("e", cluster("f", leaf("g")))));
        assertThat(walk.launches()).isEqualTo("a");
        assertThat(walk.continues()).isEqualTo("b");
        assertThat(walk.continues()).isEqualTo("d");
        assertThat(walk.continues()).isEqualTo("g");
        assertThat(walk.goesBack()).isEqualTo("d");
        assertThat(walk.goesBack()).isEqualTo("b");
        assertThat(walk.goesBack()).isEqualTo("a");
    }

    @Test
    void nothingLiesBeforeTheFirst() {
        var walk = Walk.launched(course(cluster("c", leaf("a")), leaf("b")));
        assertThat(walk.goesBack()).isEqualTo("SB.2.1-3");
    }

    @Test
    void afterTheLastTheSessionEndsAndAllAttemptsWithIt() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b"))));
        walk.continues();
        assertThat(walk.continues()).isEqualTo("(over)");
        assertThat(walk.of("c").active()).isFalse();
        assertThat(walk.of("course").active()).isFalse();
        assertThat(walk.state().current()).isNull();
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void the2ndEditionRefusesToGoOnAfterTheLast() {
        for (var edition : Edition.values()) {
            var walk = Walk.through(course(leaf("a"), leaf("b")).tree(edition));
            walk.launches();
            walk.continues();
            assertThat(walk.continues())
                    .as(edition.name())
                    .isEqualTo(edition == Edition.SCORM_2004_2ND ? "SB.2.1-1" : "(over)");
        }
    }

    @Test
    void skippedActivitiesArePassedOverForthAndBack() {
        var walk = Walk.launched(
                course(leaf("a"), skipped("b"), cluster("c", leaf("c1")).pre(Action.SKIP, ALWAYS), leaf("d")));
        assertThat(walk.continues()).isEqualTo("d");
        assertThat(walk.goesBack()).isEqualTo("a");
    }

    @Test
    void skippingMayLeadOutOfTheClusterOrOffTheTree() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), skipped("b")), leaf("d"), skipped("e")));
        assertThat(walk.continues()).isEqualTo("d");
        assertThat(walk.continues()).isEqualTo("(over)");
        var back = Walk.launched(course(skipped("z"), leaf("a")));
        assertThat(back.goesBack()).isEqualTo("SB.2.1-3");
    }

    @Test
    void everythingSkippedEndsTheSessionAtOnce() {
        assertThat(Walk.through(course(skipped("a"), skipped("b"))).launches()).isEqualTo("(over)");
    }

    @Test
    void disabledActivityBarsTheWay() {
        var walk = Walk.launched(course(leaf("a"), disabled("b"), leaf("c")));
        assertThat(walk.continues()).isEqualTo("SB.2.2-2");
        assertThat(walk.of("a").active()).isFalse();
        assertThat(walk.chooses("c")).isEqualTo("c");
        assertThat(walk.goesBack()).isEqualTo("SB.2.2-2");
    }

    @Test
    void disabledClusterBarsTheWayToo() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b")).pre(Action.DISABLED, ALWAYS)));
        assertThat(walk.continues()).isEqualTo("SB.2.2-2");
    }

    @Test
    void activityWhoseAttemptsAreUsedUpBarsTheWay() {
        var walk = Walk.launched(course(leaf("a").attempts(1), leaf("b")));
        walk.continues();
        assertThat(walk.goesBack()).isEqualTo("SB.2.2-2");
    }

    @Test
    void clusterThatLeadsForwardOnlyIsEnteredAtItsBeginningFromBehindToo() {
        var walk = Walk.launched(
                course(leaf("z"), cluster("c", leaf("a"), leaf("b")).forwardOnly(), leaf("d")));
        walk.chooses("d");
        assertThat(walk.goesBack()).isEqualTo("a");
        assertThat(walk.continues()).isEqualTo("b");
    }

    @Test
    void walkBackGoesOnForwardInAClusterThatLeadsForwardOnly() {
        var walk = Walk.launched(course(
                leaf("z"), cluster("c", skipped("a"), leaf("b"), leaf("b2")).forwardOnly(), leaf("d")));
        walk.chooses("d");
        assertThat(walk.goesBack()).isEqualTo("b");
    }

    @Test
    void walkBackLeavesAClusterThatLeadsForwardOnlyWhenAllInItIsSkipped() {
        var walk = Walk.launched(
                course(leaf("z"), cluster("c", skipped("a"), skipped("b")).forwardOnly(), leaf("d")));
        walk.chooses("d");
        assertThat(walk.goesBack()).isEqualTo("z");
    }

    @Test
    void walkBackThroughTwoSuchClusters() {
        var walk = Walk.launched(course(
                leaf("z"),
                cluster("one", skipped("a"), skipped("b")).forwardOnly(),
                cluster("two", skipped("c"), skipped("d"), skipped("e")).forwardOnly(),
                leaf("f")));
        walk.chooses("f");
        assertThat(walk.goesBack()).isEqualTo("z");
    }

    @Test
    void walkBackOutOfAClusterThatLeadsForwardOnlyIsRefusedFurtherUp() {
        var walk = Walk.launched(course(
                leaf("z"), cluster("outer", leaf("y"), cluster("c", leaf("a"))).forwardOnly()));
        walk.chooses("a");
        assertThat(walk.goesBack()).isEqualTo("SB.2.1-4");
    }

    @Test
    void flowDoesNotEnterAClusterWhereItIsNotEnabledButTheLearnerMayChoose() {
        var walk = Walk.launched(
                course(leaf("a"), cluster("c", leaf("b"), leaf("b2")).choiceOnly()));
        assertThat(walk.controls().continues()).isTrue();
        assertThat(walk.continues()).isEqualTo("(waiting)");
        assertThat(walk.of("a").active()).isFalse();
        assertThat(walk.chooses("b2")).isEqualTo("b2");
    }

    @Test
    void whereNothingCanBeChosenEitherTheWalkIsRefused() {
        var walk = Walk.launched(
                course(leaf("a"), cluster("c", leaf("b"), leaf("b2")).modes(false, true, false, false)));
        assertThat(walk.controls().continues()).isFalse();
        assertThat(walk.continues()).isEqualTo("SB.2.2-1");
    }

    @Test
    void flowThatIsNotEnabledBesideTheClusterRefusesToLeaveIt() {
        var walk = Walk.launched(course(cluster("c", leaf("a")), leaf("b")).modes(true, true, false, false));
        walk.chooses("a");
        assertThat(walk.controls().continues()).isFalse();
        assertThat(walk.continues()).isEqualTo("SB.2.2-1");
    }

    @Test
    void startWaitsForAChoiceWhereFlowIsNotEnabled() {
        var walk = Walk.through(course(leaf("a"), leaf("b")).choiceOnly());
        assertThat(walk.launches()).isEqualTo("(waiting)");
        assertThat(walk.controls().choices()).contains("a", "b");
        assertThat(walk.chooses("b")).isEqualTo("b");
    }

    @Test
    void emptyClusterRefusesToBeEntered() {
        var empty = cluster("c", leaf("b")).draws(RandomizationControls.Timing.ONCE, 0);
        var walk = Walk.launched(course(leaf("a"), empty, leaf("d")));
        assertThat(walk.continues()).isEqualTo("SB.2.1-2");
        walk.chooses("d");
        assertThat(walk.goesBack()).isEqualTo("SB.2.1-2");
    }

    @Test
    void tenThousandSkippedActivitiesNeedNoDeepStack() {
        var lessons = IntStream.range(0, 10_000)
                .mapToObj(
                        i -> leaf("l" + i).pre(Action.SKIP, when(Kind.ATTEMPTED).negate()))
                .toArray(Outline[]::new);
        assertThat(Walk.through(course(lessons)).launches()).isEqualTo("(over)");
    }
}
