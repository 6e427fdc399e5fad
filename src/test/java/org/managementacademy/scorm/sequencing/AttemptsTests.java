package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Objective.Channel;

/** The processes UP.3 and UP.4. */
class AttemptsTests {

    @Test
    void silenceMeansDoneAndPassed() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.continues();
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").measure()).isNull();
    }

    @Test
    void exceptWhereTheContentIsToSayIt() {
        var walk = Walk.launched(course(leaf("a").setByContent(), leaf("b")));
        walk.continues();
        assertThat(walk.primary("a")).isEqualTo(ObjectiveState.UNKNOWN);
    }

    @Test
    void whatTheContentHasSaidCounts() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.says(Standing.NONE.with(Success.FAILED));
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
        walk.says(Standing.NONE.with(Completion.INCOMPLETE));
        walk.exits();
        assertThat(walk.primary("b").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("b").completed()).isEqualTo(Truth.FALSE);
    }

    @Test
    void whoSaysUnknownIsNotSilent() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.says(Standing.NONE.with(Success.UNKNOWN));
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
        walk.says(Standing.NONE.with(Completion.UNKNOWN));
        walk.continues();
        assertThat(walk.primary("b").completed()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("b").satisfied()).isEqualTo(Truth.TRUE);
    }

    @Test
    void unknownOfAnEarlierAttemptIsForgotten() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.saysNothingIsKnown();
        walk.continues();
        walk.goesBack();
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.TRUE);
    }

    @Test
    void whatASharedObjectiveKnowsNeedsNoGuess() {
        var lesson = leaf("a").primary("a", reads("goal", Channel.SATISFIED, Channel.COMPLETION));
        var goal = ObjectiveState.UNKNOWN.withSatisfied(Truth.FALSE).withCompleted(Truth.FALSE);
        var walk = Walk.through(course(lesson, leaf("b")))
                .knowing(TrackingState.fresh(1).withShared(Map.of("goal", goal), Map.of()));
        walk.launches();
        walk.continues();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void pausedAttemptIsNotGuessedAt() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.pauses();
        walk.continues();
        assertThat(walk.primary("a")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.of("a").active()).isFalse();
    }

    @Test
    void successThatFollowsFromAMeasureIsNotGuessed() {
        var walk = Walk.launched(course(leaf("a").satisfiedFrom(0.5).completedFrom(0.5), leaf("b")));
        walk.continues();
        assertThat(walk.primary("a")).isEqualTo(ObjectiveState.UNKNOWN);
    }
}
