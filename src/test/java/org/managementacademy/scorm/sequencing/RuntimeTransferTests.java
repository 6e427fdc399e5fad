package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.sequencing.LaunchSeed.Entry;
import org.managementacademy.scorm.sequencing.LaunchSeed.ObjectiveSeed;
import org.managementacademy.scorm.sequencing.LaunchSeed.SharedBucket;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;
import org.managementacademy.scorm.sequencing.RuntimeReport.ObjectiveReport;

/** What content says, and what it finds. */
class RuntimeTransferTests {

    @ParameterizedTest
    @CsvSource({"PASSED, TRUE", "FAILED, FALSE", "UNKNOWN, UNKNOWN"})
    void successIsRecorded(Success success, Truth satisfied) {
        var walk = Walk.launched(course(leaf("a")));
        walk.says(Standing.NONE.with(success));
        assertThat(walk.primary("a").satisfied()).isEqualTo(satisfied);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, TRUE", "INCOMPLETE, FALSE", "NOT_ATTEMPTED, FALSE", "UNKNOWN, UNKNOWN"})
    void completionIsRecorded(Completion completion, Truth completed) {
        var walk = Walk.launched(course(leaf("a")));
        walk.says(Standing.NONE.with(completion));
        assertThat(walk.primary("a").completed()).isEqualTo(completed);
    }

    @Test
    void reportsAddUp() {
        var walk = Walk.launched(course(leaf("a")));
        walk.says(Standing.NONE.with(Success.PASSED).with(new Score(0.5, 50.0, 0.0, 100.0)));
        walk.says(Standing.NONE.withProgressMeasure(0.3));
        assertThat(walk.primary("a"))
                .isEqualTo(new ObjectiveState(Truth.TRUE, 0.5, 50.0, 0.0, 100.0, Truth.UNKNOWN, 0.3));
        walk.says(Standing.NONE.with(Success.UNKNOWN));
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.UNKNOWN);
        assertThat(walk.primary("a").measure()).isEqualTo(0.5);
    }

    @Test
    void sameReportTwiceIsTheSameAsOnce() {
        var walk = Walk.launched(course(leaf("a").objective("o")));
        var report = RuntimeReport.of(Standing.NONE.with(Success.PASSED))
                .with(new ObjectiveReport("o", Standing.NONE.with(Completion.UNKNOWN)))
                .with(Exit.SUSPEND);
        var once = walk.says(report).state();
        assertThat(walk.says(report).state()).isEqualTo(once);
    }

    @Test
    void wholeGoesBeforeThePrimaryObjective() {
        var walk = Walk.launched(course(leaf("a").primary("p")));
        walk.says(RuntimeReport.of(Standing.NONE.with(Success.PASSED))
                .with(new ObjectiveReport(
                        "p", Standing.NONE.with(Success.FAILED).with(Completion.INCOMPLETE))));
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").completed()).isEqualTo(Truth.FALSE);
    }

    @Test
    void lastWordAboutPausingCounts() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.pauses();
        assertThat(walk.of("a").suspended()).isTrue();
        walk.says(RuntimeReport.NOTHING);
        assertThat(walk.of("a").suspended()).isFalse();
    }

    @Test
    void sharedDataIsWrittenWhereItMayBe() {
        var walk = Walk.launched(course(
                leaf("a").shares("open", true, true).shares("sealed", true, false),
                leaf("b")
                        .shares("open", true, false)
                        .shares("sealed", true, true)
                        .shares("blind", false, true)));
        assertThat(walk.seed().shared())
                .containsExactly(
                        new SharedBucket("open", null, true, true), new SharedBucket("sealed", null, true, false));
        walk.says(new RuntimeReport(
                Standing.NONE,
                List.of(),
                Duration.ZERO,
                Exit.NORMAL,
                null,
                Map.of("open", "text", "sealed", "forbidden", "unknown", "forbidden")));
        assertThat(walk.state().shared()).containsOnly(Map.entry("open", "text"));
        walk.knowing(walk.state().withShared(Map.of(), Map.of("open", "text", "blind", "secret")));
        walk.continues();
        assertThat(walk.seed().shared())
                .containsExactly(
                        new SharedBucket("open", "text", true, false),
                        new SharedBucket("sealed", null, true, true),
                        new SharedBucket("blind", null, false, true));
    }

    @Test
    void contentFindsItsObjectivesInOrder() {
        var walk = Walk.launched(course(leaf("a").primary("p").objective("z").objective("b")));
        assertThat(walk.seed().objectives()).extracting(ObjectiveSeed::id).containsExactly("p", "z", "b");
        assertThat(walk.seed().objectives()).extracting(ObjectiveSeed::standing).containsOnly(Standing.NONE);
        assertThat(Walk.launched(course(leaf("a").objective("z"))).seed().objectives())
                .extracting(ObjectiveSeed::id)
                .as("one without an identifier cannot be seen")
                .containsExactly("z");
    }

    @Test
    void contentFindsWhatSharedObjectivesKnow() {
        var goal = new ObjectiveState(Truth.FALSE, 0.5, 5.0, 1.0, 9.0, Truth.TRUE, 0.7);
        var lesson = leaf("a")
                .primary("p", reads("goal", Channel.SATISFIED, Channel.RAW_SCORE, Channel.COMPLETION))
                .objective("o", reads("goal", Channel.MEASURE, Channel.MIN_SCORE, Channel.MAX_SCORE, Channel.PROGRESS));
        var walk =
                Walk.through(course(lesson)).knowing(TrackingState.fresh(1).withShared(Map.of("goal", goal), Map.of()));
        walk.launches();
        assertThat(walk.seed().objectives())
                .containsExactly(
                        new ObjectiveSeed(
                                "p",
                                new Standing(
                                        Completion.COMPLETED, Success.FAILED, null, new Score(null, 5.0, null, null))),
                        new ObjectiveSeed("o", new Standing(null, null, 0.7, new Score(0.5, null, 1.0, 9.0))));
    }

    @Test
    void passedAndIncompleteAreFoundToo() {
        var goal = ObjectiveState.UNKNOWN.withSatisfied(Truth.TRUE).withCompleted(Truth.FALSE);
        var lesson = leaf("a").primary("p", reads("goal", Channel.SATISFIED, Channel.COMPLETION));
        var walk =
                Walk.through(course(lesson)).knowing(TrackingState.fresh(1).withShared(Map.of("goal", goal), Map.of()));
        walk.launches();
        assertThat(walk.seed().objectives().getFirst().standing())
                .isEqualTo(Standing.NONE.with(Success.PASSED).with(Completion.INCOMPLETE));
    }

    @Test
    void successOfAnObjectiveThatIsReadFollowsFromItsMeasureCompletionDoesNot() {
        var goal = new ObjectiveState(Truth.FALSE, 0.9, null, null, null, Truth.FALSE, 0.9);
        var lesson =
                leaf("a").satisfiedFrom(0.8, reads("goal", Channel.values())).completedFrom(0.8);
        var walk =
                Walk.through(course(lesson)).knowing(TrackingState.fresh(1).withShared(Map.of("goal", goal), Map.of()));
        walk.launches();
        var standing = walk.seed().objectives().getFirst().standing();
        assertThat(standing.success()).isEqualTo(Success.PASSED);
        assertThat(standing.completion()).isEqualTo(Completion.INCOMPLETE);
    }

    @Test
    void whatTheContentHasSaidItselfItKeepsItself() {
        var walk = Walk.launched(course(leaf("a").primary("p"), leaf("b")));
        walk.passes().scores(0.5).pauses();
        walk.continues();
        walk.goesBack();
        assertThat(walk.seed().entry()).isEqualTo(Entry.RESUME);
        assertThat(walk.seed().objectives()).containsExactly(new ObjectiveSeed("p", Standing.NONE));
    }

    @Test
    void contentFindsItsThresholdsOnlyWhereTheyDecide() {
        var walk = Walk.launched(
                course(leaf("a").satisfiedFrom(0.8).completedFrom(0.6).timeLimit("PT1H"), leaf("b")));
        assertThat(walk.seed().scaledPassingScore()).isEqualTo(0.8);
        assertThat(walk.seed().completionThreshold()).isEqualTo(0.6);
        assertThat(walk.seed().maxTimeAllowed()).isEqualTo("PT1H");
        walk.continues();
        assertThat(walk.seed().scaledPassingScore()).isNull();
        assertThat(walk.seed().completionThreshold()).isNull();
        assertThat(walk.seed().maxTimeAllowed()).isNull();
        assertThat(walk.seed().timeLimitAction()).isNull();
        assertThat(walk.seed().launchData()).isNull();
    }

    @Test
    void contentFindsWhatThePackageTellsIt() {
        var definition = new ActivityDefinition(
                "a",
                "A",
                true,
                SequencingDefinition.DEFAULT,
                CompletionThreshold.DEFAULT,
                null,
                0.75,
                TimeLimitAction.EXIT_NO_MESSAGE,
                "level=2",
                List.of(),
                java.util.Set.of(),
                List.of());
        var walk = Walk.through(ActivityTree.of(Edition.SCORM_12, definition));
        walk.launches();
        assertThat(walk.seed().scaledPassingScore()).isEqualTo(0.75);
        assertThat(walk.seed().timeLimitAction()).isEqualTo(TimeLimitAction.EXIT_NO_MESSAGE);
        assertThat(walk.seed().launchData()).isEqualTo("level=2");
    }

    @Test
    void nothingImpossibleIsSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.scaled(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.scaled(-1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.scaled(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.NONE.withProgressMeasure(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.NONE.withProgressMeasure(-0.01));
        assertThat(Score.scaled(-1).scaled()).isEqualTo(-1.0);
        assertThat(Standing.NONE.withProgressMeasure(1).progressMeasure()).isEqualTo(1.0);
    }
}
