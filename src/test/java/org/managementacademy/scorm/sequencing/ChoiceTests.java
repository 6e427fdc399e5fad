package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;

import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The processes SB.2.4 and SB.2.9. */
class ChoiceTests {

    @Test
    void currentActivityMayBeChosenAgain() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        assertThat(walk.chooses("a")).isEqualTo("a");
        assertThat(walk.of("a").attempts()).isEqualTo(2);
    }

    @Test
    void anyActivityMayBeChosenToBeginWith() {
        assertThat(Walk.through(course(leaf("a"), cluster("c", leaf("b")))).chooses("b"))
                .isEqualTo("b");
    }

    @Test
    void chosenClusterIsEnteredByFlow() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b").pre(Action.SKIP, ALWAYS), leaf("d"))));
        assertThat(walk.chooses("c")).isEqualTo("d");
    }

    @Test
    void clusterInWhichNothingCanBeDeliveredCannotBeChosen() {
        var walk = Walk.launched(
                course(cluster("x", leaf("a")), cluster("c", leaf("b")).choiceOnly(), leaf("d")));
        assertThat(walk.controls().choices()).doesNotContain("c").contains("b");
        assertThat(walk.chooses("c")).isEqualTo("SB.2.9-9");
        assertThat(walk.state().current()).isEqualTo("c");
        for (var ended : new String[] {"a", "x", "course"})
            assertThat(walk.of(ended).active()).as(ended).isFalse();
        assertThat(walk.chooses("b")).isEqualTo("b");
    }

    @Test
    void clusterInWhichNothingCanBeDeliveredCannotBeginASession() {
        var walk = Walk.through(course(leaf("a"), cluster("c", leaf("b")).choiceOnly()));
        assertThat(walk.chooses("c")).isEqualTo("SB.2.9-9");
        assertThat(walk.state().current()).isEqualTo("c");
        assertThat(walk.of("course").active()).isFalse();
    }

    @Test
    void hiddenActivityAndAllWithinCannotBeChosen() {
        var hidden = cluster("c", leaf("b"), leaf("b2")).pre(Action.HIDDEN_FROM_CHOICE, ALWAYS);
        var walk = Walk.launched(course(leaf("a"), hidden));
        assertThat(walk.chooses("c")).isEqualTo("SB.2.9-3");
        assertThat(walk.chooses("b2")).isEqualTo("SB.2.9-3");
        assertThat(walk.asks(NavigationRequest.EXIT_ALL)).isEqualTo("(over)");
    }

    @Test
    void activityThatWasNotDrawnCannotBeChosen() {
        var walk = Walk.launched(
                course(leaf("z"), cluster("c", leaf("a"), leaf("b")).draws(Timing.ONCE, 1)));
        var kept = walk.order("c").getFirst();
        assertThat(walk.chooses(kept.equals("a") ? "b" : "a")).isEqualTo("SB.2.9-2");
        assertThat(walk.chooses(kept)).isEqualTo(kept);
    }

    @Test
    void disabledActivityCanBeChosenButNotDelivered() {
        var walk = Walk.launched(course(leaf("a"), leaf("b").pre(Action.DISABLED, ALWAYS)));
        assertThat(walk.controls().choices()).doesNotContain("b");
        assertThat(walk.chooses("b")).isEqualTo("DB.1.1-3");
    }

    // Among siblings

    @Test
    void choiceDoesNotPassAnActivityThatStopsForwardTraversal() {
        var stop = leaf("b")
                .pre(Action.STOP_FORWARD_TRAVERSAL, when(Kind.SATISFIED).negate(), when(Kind.ATTEMPTED));
        var walk = Walk.launched(course(leaf("a"), stop, leaf("c"), leaf("d")));
        assertThat(walk.chooses("d")).isEqualTo("d");
        assertThat(walk.chooses("b")).isEqualTo("b");
        walk.fails();
        assertThat(walk.chooses("c")).isEqualTo("SB.2.4-1");
        assertThat(walk.chooses("a")).isEqualTo("a");
        assertThat(walk.chooses("b")).isEqualTo("b");
        walk.passes();
        assertThat(walk.chooses("c")).isEqualTo("c");
    }

    @Test
    void stopBeforeTheTargetCountsTheTargetItselfDoesNot() {
        var walk = Walk.launched(
                course(leaf("a"), leaf("b").pre(Action.STOP_FORWARD_TRAVERSAL, ALWAYS), leaf("c"), leaf("d")));
        assertThat(walk.controls().choices()).contains("a", "b").doesNotContain("c", "d");
        assertThat(walk.chooses("b")).isEqualTo("b");
        assertThat(walk.controls().choices()).contains("a", "b").doesNotContain("c", "d");
    }

    @Test
    void nothingLeadsBackInAClusterThatLeadsForwardOnly() {
        var walk = Walk.launched(course(leaf("a"), leaf("b"), leaf("c")).forwardOnly());
        assertThat(walk.chooses("c")).isEqualTo("c");
        assertThat(walk.chooses("b")).isEqualTo("SB.2.4-2");
    }

    // Down and up

    @Test
    void onTheWayDownNothingThatStopsForwardTraversalIsPassed() {
        var inner = cluster("inner", leaf("a"));
        var walk = Walk.launched(course(leaf("z"), cluster("outer", inner).pre(Action.STOP_FORWARD_TRAVERSAL, ALWAYS)));
        assertThat(walk.chooses("a")).isEqualTo("SB.2.4-1");
        assertThat(Walk.through(course(leaf("z"), leaf("a")).pre(Action.STOP_FORWARD_TRAVERSAL, ALWAYS))
                        .chooses("a"))
                .isEqualTo("SB.2.4-1");
    }

    @Test
    void clusterMayHaveToBeActiveBeforeWhatLiesInItCanBeChosen() {
        var walk = Walk.launched(
                course(leaf("z"), cluster("c", leaf("a"), leaf("b")).preventActivation()));
        assertThat(walk.controls().choices()).contains("c").doesNotContain("a", "b");
        assertThat(walk.chooses("b")).isEqualTo("SB.2.9-6");
        assertThat(walk.chooses("c")).isEqualTo("a");
        assertThat(walk.chooses("b")).isEqualTo("b");
    }

    @Test
    void clusterMayHaveToBeActiveForTheFirstChoiceToo() {
        var root = course(leaf("z"), cluster("c", leaf("a")).preventActivation());
        assertThat(Walk.through(root).chooses("a")).isEqualTo("SB.2.9-6");
        assertThat(Walk.through(root).chooses("c")).isEqualTo("a");
        assertThat(Walk.through(course(leaf("a")).preventActivation()).chooses("a"))
                .isEqualTo("a");
    }

    @Test
    void sameHoldsForTheWayBack() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")).preventActivation(), leaf("z")));
        walk.continues();
        walk.continues();
        assertThat(walk.chooses("a")).isEqualTo("SB.2.9-6");
    }

    @Test
    void onTheWayBackStopForwardTraversalDoesNotCount() {
        var walk = Walk.launched(course(
                cluster("c", cluster("d", leaf("a"), leaf("b")).pre(Action.STOP_FORWARD_TRAVERSAL, ALWAYS)),
                leaf("z")));
        walk.continues();
        assertThat(walk.continues()).isEqualTo("z");
        assertThat(walk.chooses("b")).isEqualTo("b");
    }

    @Test
    void fromAClusterThatHasEndedOneMayGoDown() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")).exitIf(ALWAYS), leaf("z")));
        assertThat(walk.exits()).isEqualTo("(waiting)");
        assertThat(walk.state().current()).isEqualTo("c");
        assertThat(walk.chooses("b")).isEqualTo("b");
        assertThat(walk.of("c").attempts()).isEqualTo(2);
    }

    @Test
    void fromAClusterThatStopsForwardTraversalOneMayNotGoDown() {
        var stopping = cluster("c", leaf("a"), leaf("b"))
                .exitIf(ALWAYS)
                .pre(Action.STOP_FORWARD_TRAVERSAL, when(Kind.ATTEMPTED));
        var walk = Walk.launched(course(stopping, leaf("z")));
        walk.exits();
        assertThat(walk.state().current()).isEqualTo("c");
        assertThat(walk.chooses("b")).isEqualTo("SB.2.4-1");
        assertThat(walk.chooses("c")).isEqualTo("a");
    }

    @Test
    void onTheWayUpConstraintsDoNotCount() {
        var constrained = cluster("d", leaf("a")).constrainChoice();
        var walk = Walk.launched(course(cluster("c", leaf("y"), leaf("z"), constrained)));
        walk.chooses("a");
        assertThat(walk.chooses("y")).isEqualTo("SB.2.9-8");
        walk.chooses("a");
        assertThat(walk.chooses("c")).isEqualTo("y");
    }

    @Test
    void onTheWayUpEachMustAllowToBeLeft() {
        var walk = Walk.launched(course(cluster("c", cluster("d", leaf("a")).noChoiceExit(), leaf("b")), leaf("z")));
        assertThat(walk.chooses("c")).isEqualTo("NB.2.1-8");
        walk.exits();
        // the leaf has ended, but the cluster has not
        assertThat(walk.chooses("c")).isEqualTo("NB.2.1-8");
    }

    @Test
    void choiceExitCountsForEndedActivitiesOnTheWayUpAndAcrossToo() {
        var walk = Walk.launched(course(cluster("c", leaf("a").noChoiceExit(), leaf("b")), leaf("z")));
        walk.exits();
        assertThat(walk.chooses("c")).isEqualTo("SB.2.9-7");
        assertThat(walk.chooses("z")).isEqualTo("SB.2.9-7");
        assertThat(walk.chooses("b")).isEqualTo("b");
    }

    @Test
    void clusterAroundTheLearnerMayBeChosen() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("z")));
        walk.continues();
        assertThat(walk.chooses("c")).isEqualTo("a");
    }

    // Constrained choice

    @Test
    void constrainedClusterLetsOnlyItsNeighboursBeChosen() {
        var walk = Walk.launched(course(
                leaf("y"),
                cluster("before", leaf("z1"), leaf("z2")),
                cluster("c", leaf("a"), leaf("b")).constrainChoice(),
                cluster("after", leaf("d1"), leaf("d2")),
                leaf("e")));
        walk.chooses("a");
        assertThat(walk.controls().choices()).contains("z1", "z2", "before", "a", "b", "c", "d1", "d2", "after");
        assertThat(walk.controls().choices()).doesNotContain("y", "e");
        assertThat(walk.chooses("e")).isEqualTo("SB.2.9-8");
        assertThat(walk.chooses("d2")).isEqualTo("d2");
    }

    @Test
    void neighbourMayLieFurtherUpInTheTree() {
        var constrained = cluster("c", leaf("a"), leaf("b")).constrainChoice();
        var walk = Walk.launched(course(leaf("y"), leaf("z"), cluster("wrap", constrained), leaf("d"), leaf("e")));
        walk.chooses("a");
        assertThat(walk.controls().choices()).contains("z", "d").doesNotContain("y", "e");
    }

    @Test
    void atTheEndsThereIsNoNeighbour() {
        var constrained = cluster("c", leaf("a"), leaf("b")).constrainChoice();
        var walk = Walk.launched(course(cluster("x", constrained, leaf("n")), cluster("w", leaf("p"), leaf("q"))));
        assertThat(walk.controls().choices()).contains("n", "a", "b").doesNotContain("p", "q", "w");
        var last = Walk.launched(course(
                leaf("f"),
                cluster("w", leaf("p"), leaf("q")),
                cluster("x", leaf("n"), cluster("c2", leaf("a2")).constrainChoice())));
        last.chooses("a2");
        assertThat(last.controls().choices()).contains("n", "a2").doesNotContain("f", "p", "q", "w");
    }

    @Test
    void innermostConstrainedClusterDecides() {
        var inner = cluster("inner", leaf("a")).constrainChoice();
        var outer = cluster("outer", inner, leaf("b"), leaf("c")).constrainChoice();
        var walk = Walk.launched(course(outer, leaf("d"), leaf("e")));
        assertThat(walk.controls().choices()).contains("b").doesNotContain("d", "e", "c");
        walk.continues();
        assertThat(walk.controls().choices()).contains("d").doesNotContain("e");
    }

    @Test
    void constraintOnALeafMeansNothing() {
        var walk = Walk.launched(course(cluster("c", leaf("a").constrainChoice(), leaf("b")), leaf("d"), leaf("e")));
        assertThat(walk.chooses("e")).isEqualTo("e");
    }

    @Test
    void constraintThatLiesOutsideOfTheWayMeansNothing() {
        var walk = Walk.launched(
                course(cluster("c", leaf("a"), leaf("b"), leaf("d")).constrainChoice()));
        assertThat(walk.chooses("d")).isEqualTo("d");
    }
}
