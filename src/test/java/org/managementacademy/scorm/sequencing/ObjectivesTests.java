package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;
import static org.managementacademy.scorm.sequencing.Outline.when;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RuntimeReport.ObjectiveReport;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** Objectives that activities share (SN 3.10). */
class ObjectivesTests {
    private static final Standing EVERYTHING = Standing.NONE
            .with(Success.FAILED)
            .with(Completion.COMPLETED)
            .with(new Score(0.5, 5.0, 1.0, 9.0))
            .withProgressMeasure(0.7);
    private static final ObjectiveState EVERYTHING_KNOWN =
            new ObjectiveState(Truth.FALSE, 0.5, 5.0, 1.0, 9.0, Truth.TRUE, 0.7);

    @ParameterizedTest
    @EnumSource(Channel.class)
    void eachPieceIsSharedByItself(Channel channel) {
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", channel)), leaf("b")));
        walk.says(EVERYTHING);
        assertThat(walk.shared("goal")).as("before the attempt has ended").isEqualTo(ObjectiveState.UNKNOWN);
        walk.continues();
        assertThat(walk.shared("goal")).isEqualTo(ObjectiveState.UNKNOWN.taking(channel, EVERYTHING_KNOWN));
        assertThat(walk.shared("goal").knows(channel)).isTrue();
        for (var other : EnumSet.complementOf(EnumSet.of(channel)))
            assertThat(walk.shared("goal").knows(other)).as(other.name()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void eachPieceIsReadByItself(Channel channel) {
        var tree = course(leaf("a").primary("a", reads("goal", channel)), leaf("b"))
                .tree();
        var state = TrackingState.fresh(1).withShared(Map.of("goal", EVERYTHING_KNOWN), Map.of());
        var seen = Objectives.primary(
                Tracking.open(tree, state), tree.activity("a").orElseThrow());
        assertThat(seen).isEqualTo(ObjectiveState.UNKNOWN.taking(channel, EVERYTHING_KNOWN));
    }

    @Test
    void whatIsSharedGoesBeforeWhatTheActivityKnowsItself() {
        var looking = leaf("b").primary("b", reads("goal", Channel.SATISFIED)).pre(Action.SKIP, when(Kind.SATISFIED));
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", Channel.SATISFIED)), looking, leaf("c")));
        walk.fails();
        walk.continues();
        walk.passes();
        walk.continues();
        assertThat(walk.primary("b").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.goesBack()).as("failed, says the shared objective").isEqualTo("b");
    }

    @Test
    void asLongAsNothingIsSharedTheActivityKnowsItself() {
        var looking = leaf("b").primary("b", reads("goal", Channel.SATISFIED)).pre(Action.SKIP, when(Kind.SATISFIED));
        var walk = Walk.launched(course(leaf("a"), looking, leaf("c")));
        walk.continues();
        walk.passes();
        walk.continues();
        assertThat(walk.goesBack()).isEqualTo("a");
    }

    @Test
    void objectiveMayBeSharedWithMany() {
        var walk = Walk.launched(course(
                leaf("a")
                        .primary(
                                "a", writes("one", Channel.MEASURE), writes("two", Channel.MEASURE, Channel.SATISFIED)),
                leaf("b")));
        walk.passes().scores(0.9);
        walk.continues();
        assertThat(walk.shared("one").measure()).isEqualTo(0.9);
        assertThat(walk.shared("one").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.shared("two").measure()).isEqualTo(0.9);
        assertThat(walk.shared("two").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void everyObjectiveOfAnActivityIsShared() {
        var walk = Walk.launched(course(leaf("a").objective("o", writes("goal", Channel.SATISFIED)), leaf("b")));
        walk.says(RuntimeReport.of(Standing.NONE)
                .with(
                        new ObjectiveReport("o", Standing.NONE.with(Success.PASSED)),
                        new ObjectiveReport("only the content's own", Standing.NONE.with(Success.FAILED))));
        walk.continues();
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.of("a").objective(1).satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void unknownThatTheContentSaysIsSharedUnknownThatNobodySaysIsNot() {
        var one = leaf("a").primary("a", writes("goal", Channel.SATISFIED)).setByContent();
        var two = leaf("b").primary("b", writes("goal", Channel.SATISFIED)).setByContent();
        var walk = Walk.launched(course(one, two, leaf("c")));
        walk.passes();
        walk.continues();
        walk.continues();
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.TRUE);
        walk.goesBack();
        walk.says(Standing.NONE.with(Success.UNKNOWN));
        walk.continues();
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void resumedAttemptDoesNotShareAgainWhatItHadSharedBefore() {
        var one = leaf("a").primary("a", writes("goal", Channel.MEASURE));
        var two = leaf("b").primary("b", writes("goal", Channel.MEASURE));
        var walk = Walk.launched(course(one, two));
        walk.scores(0.1).pauses();
        walk.continues();
        assertThat(walk.shared("goal").measure()).isEqualTo(0.1);
        walk.scores(0.8);
        walk.goesBack();
        assertThat(walk.of("a").attempts()).isOne();
        walk.continues();
        assertThat(walk.shared("goal").measure()).isEqualTo(0.8);
        walk.goesBack();
        walk.scores(0.1);
        walk.continues();
        assertThat(walk.shared("goal").measure()).isEqualTo(0.1);
    }

    @Test
    void successThatFollowsFromTheMeasureIsSharedWithIt() {
        var walk = Walk.launched(course(
                leaf("a").objective(new Objective("o", true, 0.6, List.of(writes("goal", Channel.SATISFIED)))),
                leaf("b")));
        walk.says(RuntimeReport.of(Standing.NONE)
                .with(new ObjectiveReport(
                        "o", Standing.NONE.with(Score.scaled(0.6)).with(Success.FAILED))));
        walk.continues();
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void successThatIsGuessedIsSharedToo() {
        var walk = Walk.launched(course(
                leaf("a").primary("a", writes("goal", Channel.SATISFIED, Channel.COMPLETION)), leaf("b")));
        walk.continues();
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.shared("goal").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void successMayFollowFromAMeasureThatIsShared() {
        var judged = leaf("b")
                .satisfiedFrom(0.5, new Objective.Map("goal", Set.of(Channel.MEASURE), Set.of()))
                .pre(Action.SKIP, when(Kind.SATISFIED));
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", Channel.MEASURE)), judged, leaf("c")));
        walk.scores(0.5);
        assertThat(walk.continues()).isEqualTo("c");
    }

    @Test
    void abandonedAttemptSharesNothing() {
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", Channel.SATISFIED)), leaf("b")));
        walk.passes();
        walk.asks(NavigationRequest.ABANDON);
        assertThat(walk.shared("goal")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.continues()).isEqualTo("b");
        assertThat(walk.shared("goal")).isEqualTo(ObjectiveState.UNKNOWN);
    }

    @Test
    void whatIsNotTrackedSharesNothingAndSeesNothing() {
        var both = new Objective.Map("goal", Set.of(Channel.SATISFIED), Set.of(Channel.SATISFIED));
        var untracked = leaf("b").primary("b", both).untracked().pre(Action.SKIP, when(Kind.SATISFIED));
        var walk = Walk.launched(course(leaf("a").primary("a", both), untracked, leaf("c")));
        walk.passes();
        assertThat(walk.continues()).isEqualTo("b");
        walk.fails();
        walk.continues();
        assertThat(walk.shared("goal").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void trialsDoNotChangeWhatIsShared() {
        var walk = Walk.launched(course(leaf("a").primary("a", writes("goal", Channel.SATISFIED)), leaf("b")));
        walk.passes();
        var before = walk.state();
        walk.controls();
        assertThat(walk.state()).isEqualTo(before);
        assertThat(walk.shared("goal")).isEqualTo(ObjectiveState.UNKNOWN);
    }
}
