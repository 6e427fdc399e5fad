package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;
import static org.managementacademy.scorm.sequencing.Outline.when;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The processes RB.1.1 to RB.1.3 and RB.1.5. */
class RollupTests {

    @Test
    void measureOfAClusterIsTheMeanOfItsChildren() {
        var walk = Walk.launched(course(leaf("a"), leaf("b"), leaf("c")));
        walk.scores(1.0);
        walk.continues();
        walk.scores(0.5);
        walk.continues();
        walk.scores(-0.6);
        walk.exits();
        assertThat(walk.primary("course").measure()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void childWithoutAMeasureCountsAsNothingNotAsAbsent() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.scores(1.0);
        walk.continues();
        assertThat(walk.primary("course").measure()).isEqualTo(0.5);
    }

    @Test
    void measuresWeighAsMuchAsTheChildrenDo() {
        var walk = Walk.launched(course(
                leaf("a").measureWeight(0.25),
                leaf("b").measureWeight(0.75),
                leaf("c").measureWeight(0)));
        walk.scores(1.0);
        walk.continues();
        walk.scores(0.2);
        walk.continues();
        walk.scores(-1);
        walk.exits();
        assertThat(walk.primary("course").measure()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void withoutAnyMeasureOrAnyWeightThereIsNone() {
        var silent = Walk.launched(course(leaf("a"), leaf("b")));
        silent.continues();
        assertThat(silent.primary("course").measure()).isNull();
        var weightless =
                Walk.launched(course(leaf("a").measureWeight(0), leaf("b").measureWeight(0)));
        weightless.scores(1.0);
        weightless.continues();
        assertThat(weightless.primary("course").measure()).isNull();
    }

    @Test
    void whereTheLearnerStandsIsKnownWhileTheContentIsStillRunning() {
        var sequencer = new Sequencer(course(leaf("a"), leaf("b")).tree());
        var state = sequencer.launch(TrackingState.fresh(1)).state();
        assertThat(sequencer.standing(state)).isEqualTo(Standing.NONE);
        var done = RuntimeReport.of(
                Standing.NONE.with(Completion.COMPLETED).with(Success.PASSED).with(Score.scaled(1)));
        state = sequencer.report(state, done);
        assertThat(sequencer.standing(state)).isEqualTo(Standing.NONE.with(Score.scaled(0.5)));
        state = sequencer.terminate(state, done, NavigationRequest.CONTINUE).state();
        state = sequencer.report(state, done);
        assertThat(sequencer.standing(state))
                .isEqualTo(Standing.NONE
                        .with(Completion.COMPLETED)
                        .with(Success.PASSED)
                        .with(Score.scaled(1)));
        assertThat(sequencer.standing(sequencer
                        .terminate(state, done, NavigationRequest.EXIT_ALL)
                        .state()))
                .isEqualTo(Standing.NONE
                        .with(Completion.COMPLETED)
                        .with(Success.PASSED)
                        .with(Score.scaled(1)));
    }

    @Test
    void measureThatIsNoLongerKnownIsForgotten() {
        var walk = Walk.launched(course(cluster("c", leaf("a")), leaf("b")));
        walk.scores(1.0);
        walk.exits();
        assertThat(walk.primary("c").measure()).isEqualTo(1.0);
        walk.chooses("a");
        walk.exits();
        assertThat(walk.primary("c").measure()).isNull();
    }

    @Test
    void whatIsNotTrackedDoesNotCount() {
        var walk = Walk.launched(course(leaf("a").untracked(), leaf("b")));
        walk.scores(1.0).progresses(1.0);
        walk.continues();
        assertThat(walk.of("a").attempts()).isZero();
        assertThat(walk.primary("a")).isEqualTo(ObjectiveState.UNKNOWN);
        walk.scores(0.5).progresses(0.5);
        walk.exits();
        assertThat(walk.primary("course").measure()).isEqualTo(0.5);
        assertThat(walk.primary("course").progress()).isEqualTo(0.5);
    }

    @Test
    void clusterThatIsNotTrackedGathersNothing() {
        var walk = Walk.launched(course(cluster("c", leaf("a")).untracked(), leaf("b")));
        walk.passes().scores(1.0);
        walk.continues();
        assertThat(walk.primary("c")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.primary("course").measure()).isNull();
    }

    @Test
    void progressOfAClusterIsTheWeightedMeanToo() {
        var walk = Walk.launched(course(
                leaf("a").progressWeight(1),
                leaf("b").progressWeight(0.5),
                leaf("c").progressWeight(0)));
        walk.progresses(0.9);
        walk.continues();
        assertThat(walk.primary("course").progress()).isCloseTo(0.6, within(1e-9));
        walk.progresses(0.3);
        walk.continues();
        assertThat(walk.primary("course").progress()).isCloseTo(0.7, within(1e-9));
        walk.progresses(1);
        walk.exits();
        assertThat(walk.primary("course").progress()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void withoutAnyProgressOrAnyWeightThereIsNone() {
        var silent = Walk.launched(course(leaf("a"), leaf("b")));
        silent.continues();
        assertThat(silent.primary("course").progress()).isNull();
        var weightless = Walk.launched(course(leaf("a").progressWeight(0)));
        weightless.progresses(1.0);
        weightless.exits();
        assertThat(weightless.primary("course").progress()).isNull();
    }

    @Test
    void successMayFollowFromTheMeasureAlone() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).satisfiedFrom(0.5));
        walk.fails().scores(0.9);
        walk.continues();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.FALSE);
        walk.fails().scores(0.1);
        walk.exits();
        assertThat(walk.primary("course").measure()).isEqualTo(0.5);
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void withoutAMeasureSuccessThatFollowsFromItIsUnknown() {
        var walk = Walk.launched(course(leaf("a")).satisfiedFrom(0.5));
        walk.passes();
        walk.exits();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void clusterIsJudgedOnlyWhenItHasEndedIfItWantsThat() {
        var walk = Walk.launched(
                course(cluster("c", leaf("a"), leaf("b")).satisfiedFrom(0.3).notJudgedWhileActive(), leaf("d")));
        walk.scores(1.0);
        walk.continues();
        assertThat(walk.primary("c").measure()).isEqualTo(0.5);
        assertThat(walk.primary("c").satisfied()).isEqualTo(Truth.UNKNOWN);
        walk.scores(0.0);
        walk.continues();
        assertThat(walk.primary("c").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void completionMayFollowFromTheProgressAlone() {
        var walk = Walk.launched(
                course(leaf("a").setByContent(), leaf("b").setByContent()).completedFrom(0.5));
        walk.progresses(0.8);
        walk.continues();
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.FALSE);
        walk.progresses(0.2);
        walk.exits();
        assertThat(walk.primary("course").progress()).isCloseTo(0.5, within(1e-9));
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void withoutProgressCompletionThatFollowsFromItIsUnknown() {
        var walk = Walk.launched(course(leaf("a")).completedFrom(0.5));
        walk.passes();
        walk.exits();
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void leafIsJudgedByItsOwnMeasures() {
        var walk = Walk.launched(course(leaf("a").satisfiedFrom(0.6).completedFrom(0.4), leaf("b")));
        walk.says(Standing.NONE
                .with(Success.PASSED)
                .with(Completion.COMPLETED)
                .with(Score.scaled(0.59))
                .withProgressMeasure(0.39));
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.FALSE);
        walk.goesBack();
        walk.says(Standing.NONE.with(Score.scaled(0.6)).withProgressMeasure(0.4));
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
        walk.goesBack();
        walk.passes();
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void childrenThatWereNotDrawnDoNotCount() {
        var walk = Walk.launched(course(leaf("a"), leaf("b"), leaf("c")).draws(RandomizationControls.Timing.ONCE, 1));
        walk.passes().scores(0.8).progresses(0.5);
        walk.exits();
        assertThat(walk.primary("course").measure()).isEqualTo(0.8);
        assertThat(walk.primary("course").progress()).isEqualTo(0.5);
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("course").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void rollupReachesTheRoot() {
        var walk = Walk.launched(course(cluster("outer", cluster("inner", leaf("a")))));
        walk.passes().scores(0.7);
        walk.exits();
        for (var each : new String[] {"inner", "outer", "course"}) {
            assertThat(walk.primary(each).measure()).as(each).isEqualTo(0.7);
            assertThat(walk.primary(each).satisfied()).as(each).isEqualTo(Truth.TRUE);
            assertThat(walk.primary(each).completed()).as(each).isEqualTo(Truth.TRUE);
        }
    }

    // Earlier attempts

    @Test
    void rollupDoesNotCountWhatWasAchievedInAnEarlierAttemptOnTheCluster() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("d")));
        walk.passes().scores(1.0).progresses(1.0);
        walk.continues();
        walk.passes().scores(1.0).progresses(1.0);
        walk.continues();
        assertThat(walk.primary("c").measure()).isEqualTo(1.0);
        walk.chooses("a");
        assertThat(walk.of("c").attempts()).isEqualTo(2);
        walk.leavesIncomplete();
        walk.exits();
        assertThat(walk.primary("c").measure()).isNull();
        assertThat(walk.primary("c").progress()).isNull();
        assertThat(walk.primary("c").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("b").measure()).isEqualTo(1.0);
    }

    @Test
    void unlessTheClusterWantsItCounted() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")).rememberingEarlierAttempts(), leaf("d")));
        walk.passes().scores(1.0).progresses(1.0);
        walk.continues();
        walk.passes().scores(1.0).progresses(1.0);
        walk.continues();
        walk.chooses("a");
        walk.says(Standing.NONE.with(Score.scaled(0.5)).withProgressMeasure(0.5));
        walk.exits();
        assertThat(walk.primary("c").measure()).isEqualTo(0.75);
        assertThat(walk.primary("c").progress()).isEqualTo(0.75);
        assertThat(walk.primary("c").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("c").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void rulesStillSeeWhatWasAchievedInAnEarlierAttemptOnTheCluster() {
        var skippable = leaf("b").pre(Action.SKIP, when(Kind.SATISFIED));
        var walk = Walk.launched(course(leaf("z"), cluster("c", leaf("a"), skippable, leaf("d")), leaf("e")));
        walk.continues();
        walk.continues();
        walk.passes();
        walk.continues();
        walk.continues();
        assertThat(walk.goesBack()).isEqualTo("d");
        assertThat(walk.of("c").attempts()).isEqualTo(2);
        assertThat(walk.goesBack()).isEqualTo("a");
    }

    @Test
    void newAttemptOnTheRootForgetsEverythingButHowOftenItWasTried() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b").objective("o"))));
        walk.passes().scores(1.0);
        walk.continues();
        walk.says(RuntimeReport.of(Standing.NONE.with(Success.PASSED).with(Score.scaled(1)))
                .with(new RuntimeReport.ObjectiveReport("o", Standing.NONE.with(Success.PASSED))));
        walk.exitsAll();
        assertThat(walk.primary("b").measure()).isEqualTo(1.0);
        walk.launches();
        for (var each : new String[] {"course", "a", "c", "b"})
            assertThat(walk.primary(each)).as(each).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.of("b").objective(1)).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.of("b").attempts()).isOne();
        assertThat(walk.of("a").attempts()).isEqualTo(2);
    }

    @Test
    void startStillSeesTheLastAttemptOnTheRoot() {
        var walk = Walk.launched(course(leaf("a").pre(Action.SKIP, when(Kind.SATISFIED)), leaf("b")));
        walk.passes();
        walk.exitsAll();
        assertThat(walk.launches()).isEqualTo("b");
    }

    @Test
    void whatBecomesKnownOfAClusterThroughASharedObjectiveCountsInTheRunningAttempt() {
        var outer = cluster(
                "outer",
                leaf("x"),
                cluster("inner", leaf("b").primary("b", reads("goal", Channel.SATISFIED)), leaf("b2")));
        var walk = Walk.launched(course(outer, leaf("a").primary("a", writes("goal", Channel.SATISFIED)), leaf("z")));
        walk.continues();
        walk.passes().scores(1.0).progresses(1.0);
        walk.continues();
        walk.passes().scores(1.0).progresses(1.0);
        walk.continues();
        walk.leavesIncomplete();
        walk.chooses("x");
        assertThat(walk.of("outer").attempts()).isEqualTo(2);
        assertThat(walk.of("inner").achievementOutdated()).isTrue();
        assertThat(walk.of("inner").progressOutdated()).isTrue();
        assertThat(walk.primary("inner").measure()).isEqualTo(1.0);
        walk.jumps("a");
        walk.passes();
        walk.exits();
        assertThat(walk.of("inner").achievementOutdated()).isFalse();
        assertThat(walk.of("inner").progressOutdated()).isFalse();
        assertThat(walk.primary("inner").measure()).isNull();
        assertThat(walk.primary("inner").progress()).isNull();
        assertThat(walk.primary("inner").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("inner").completed()).isEqualTo(Truth.UNKNOWN);
    }

    // Shared objectives

    @Test
    void clustersInWhichSomebodyLooksAtASharedObjectiveAreRolledUpToo() {
        var reader = cluster("c", leaf("b").primary("b", reads("goal", Channel.values())))
                .pre(Action.SKIP, when(Kind.SATISFIED));
        var walk = Walk.launched(course(
                leaf("a").primary("a", writes("goal", Channel.SATISFIED, Channel.MEASURE)), reader, leaf("d")));
        walk.passes().scores(0.9);
        assertThat(walk.continues()).isEqualTo("d");
        assertThat(walk.primary("c").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("c").measure()).isEqualTo(0.9);
    }

    @Test
    void whatRollupFindsTravelsOn() {
        var first = cluster("first", leaf("b").primary("b", reads("one", Channel.SATISFIED)))
                .primary("first", writes("two", Channel.SATISFIED));
        var second = cluster("second", leaf("c").primary("c", reads("two", Channel.SATISFIED)));
        var walk = Walk.launched(course(leaf("a").primary("a", writes("one", Channel.SATISFIED)), first, second));
        walk.fails();
        walk.exits();
        assertThat(walk.shared("two").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("second").satisfied()).isEqualTo(Truth.FALSE);
    }

    @Test
    void sharedObjectivesThatGoRoundInCirclesComeToAnEnd() {
        var flips = RollupRule.all(Kind.SATISFIED, RollupRule.Action.NOT_SATISFIED);
        var flops = new RollupRule(
                RollupRule.ChildActivitySet.ALL,
                0,
                0,
                Combination.ALL,
                java.util.List.of(when(Kind.SATISFIED).negate()),
                RollupRule.Action.SATISFIED);
        var one = cluster("one", leaf("b").primary("b", reads("goal", Channel.SATISFIED)))
                .primary("one", writes("goal", Channel.SATISFIED))
                .rollupRules(flips, flops);
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", Channel.SATISFIED)), one));
        walk.passes();
        assertThat(walk.exits()).isEqualTo("(waiting)");
    }

    @Test
    void activityThatNobodyHasTouchedIsNotJudgedBecauseItLooksAtASharedObjective() {
        var watching = leaf("b")
                .satisfiedFrom(0.5, new Objective.Map("goal", Set.of(Channel.MEASURE), Set.of(Channel.SATISFIED)));
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", Channel.MEASURE)), watching));
        walk.scores(0.9);
        walk.exits();
        assertThat(walk.shared("goal").measure()).isEqualTo(0.9);
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void skippedClusterMayBeSatisfiedByAnEmptySetOfChildren() {
        var walk = Walk.launched(course(
                cluster("c", leaf("a").contributes(false, false)), leaf("b").pre(Action.SKIP, ALWAYS)));
        walk.leavesIncomplete();
        walk.exits();
        assertThat(walk.primary("c").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("c").completed()).isEqualTo(Truth.TRUE);
    }
}
