package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.scorm.sequencing.NavigationRequest.Kind;

/** Navigation Request Process [NB.2.1]. */
class NavigationTests {

    private static Outline twoLessons() {
        return course(leaf("a"), leaf("b"));
    }

    @Test
    void startBeginsASessionOnce() {
        var walk = Walk.through(twoLessons());
        assertThat(walk.asks(NavigationRequest.START)).isEqualTo("a");
        assertThat(walk.asks(NavigationRequest.START)).isEqualTo("NB.2.1-1");
        assertThat(walk.of("a").attempts()).isOne();
    }

    @Test
    void resumeNeedsSomethingSuspendedAndNoSession() {
        var walk = Walk.through(twoLessons());
        assertThat(walk.asks(NavigationRequest.RESUME_ALL)).isEqualTo("NB.2.1-3");
        walk.launches();
        assertThat(walk.asks(NavigationRequest.RESUME_ALL)).isEqualTo("NB.2.1-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CONTINUE", "PREVIOUS", "EXIT", "EXIT_ALL", "SUSPEND_ALL", "ABANDON", "ABANDON_ALL"})
    void outsideOfASessionThereIsNothingToMoveIn(Kind kind) {
        assertThat(Walk.through(twoLessons()).asks(new NavigationRequest(kind, null)))
                .isEqualTo("NB.2.1-2");
    }

    @Test
    void jumpNeedsASessionChoiceDoesNot() {
        assertThat(Walk.through(twoLessons()).jumps("b")).isEqualTo("NB.2.1-2");
        assertThat(Walk.through(twoLessons()).chooses("b")).isEqualTo("b");
    }

    @Test
    void continueAndPreviousNeedFlowAroundTheCurrentActivity() {
        var walk = Walk.through(course(leaf("a"), leaf("b")).choiceOnly());
        walk.chooses("b");
        assertThat(walk.continues()).isEqualTo("NB.2.1-4");
        assertThat(walk.goesBack()).isEqualTo("NB.2.1-5");
        assertThat(walk.of("b").active()).isTrue();
    }

    @Test
    void nothingLeadsBackInAClusterThatLeadsForwardOnly() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).forwardOnly());
        walk.continues();
        assertThat(walk.goesBack()).isEqualTo("NB.2.1-5");
    }

    @Test
    void nothingLiesAroundTheRoot() {
        var single = Walk.launched(leaf("only"));
        assertThat(single.continues()).isEqualTo("NB.2.1-4");
        assertThat(single.goesBack()).isEqualTo("NB.2.1-6");
    }

    @Test
    void whatIsNotThereCannotBeChosenNorJumpedTo() {
        var walk = Walk.launched(twoLessons());
        assertThat(walk.chooses("elsewhere")).isEqualTo("NB.2.1-11");
        assertThat(walk.jumps("elsewhere")).isEqualTo("NB.2.1-11");
        assertThat(walk.of("a").active()).isTrue();
    }

    @Test
    void choiceMustBeEnabledAroundTheTarget() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).flowOnly());
        assertThat(walk.chooses("b")).isEqualTo("NB.2.1-10");
    }

    @Test
    void rootCanBeChosenWhateverLiesAroundIt() {
        var walk = Walk.launched(twoLessons());
        walk.continues();
        assertThat(walk.chooses("course")).isEqualTo("a");
    }

    @Test
    void clusterWithoutChoiceExitIsNotLeftByChoice() {
        var walk = Walk.launched(course(cluster("c", leaf("c1"), leaf("c2")).noChoiceExit(), leaf("d")));
        assertThat(walk.chooses("d")).isEqualTo("NB.2.1-8");
        assertThat(walk.of("c1").active()).isTrue();
        assertThat(walk.chooses("c2")).isEqualTo("c2");
        assertThat(walk.continues()).isEqualTo("d");
    }

    @Test
    void activityWithoutChoiceExitIsNotLeftByChoiceEither() {
        var walk = Walk.launched(course(leaf("a").noChoiceExit(), leaf("b")));
        assertThat(walk.chooses("b")).isEqualTo("NB.2.1-8");
        walk.exits();
        assertThat(walk.chooses("b")).isEqualTo("b");
    }

    @Test
    void commonAncestorIsNotLeft() {
        var walk = Walk.launched(course(cluster("c", leaf("c1"), leaf("c2"))).noChoiceExit());
        assertThat(walk.chooses("c2")).isEqualTo("c2");
    }

    @Test
    void exitAndAbandonNeedARunningAttemptTheOthersDoNot() {
        var walk = Walk.launched(twoLessons());
        assertThat(walk.exits()).isEqualTo("(waiting)");
        assertThat(walk.exits()).isEqualTo("NB.2.1-12");
        assertThat(walk.asks(NavigationRequest.ABANDON)).isEqualTo("NB.2.1-12");
        assertThat(walk.exitsAll()).isEqualTo("(over)");
    }

    @Test
    void onlyThe4thEditionJumps() {
        var walk = Walk.through(twoLessons().tree(Edition.SCORM_2004_3RD));
        walk.launches();
        assertThat(walk.jumps("b")).isEqualTo("NB.2.1-13");
        var newer = Walk.launched(twoLessons());
        assertThat(newer.jumps("b")).isEqualTo("b");
    }

    @Test
    void jumpIgnoresControlModesButNotWhatWasNotDrawn() {
        var drawn = cluster("drawn", leaf("d1"), leaf("d2"), leaf("d3"))
                .draws(RandomizationControls.Timing.ONCE, 1)
                .flowOnly();
        var walk =
                Walk.launched(course(leaf("a").noChoiceExit(), drawn, leaf("b")).flowOnly());
        var kept = walk.order("drawn").getFirst();
        for (var lesson : new String[] {"d1", "d2", "d3"})
            assertThat(walk.controls().jumps().contains(lesson)).as(lesson).isEqualTo(lesson.equals(kept));
        assertThat(walk.jumps(kept)).isEqualTo(kept);
        assertThat(walk.jumps("b")).isEqualTo("b");
    }

    @Test
    void currentActivityThatHasEndedNeedNotEndAgain() {
        var walk = Walk.launched(course(leaf("a"), leaf("b"), leaf("c")));
        walk.exits();
        assertThat(walk.continues()).isEqualTo("b");
        walk.exits();
        assertThat(walk.goesBack()).isEqualTo("a");
        walk.exits();
        assertThat(walk.jumps("c")).isEqualTo("c");
    }
}
