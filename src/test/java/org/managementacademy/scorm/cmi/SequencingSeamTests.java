package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.managementacademy.scorm.cmi.Sessions.begun;
import static org.managementacademy.scorm.cmi.Sessions.get;
import static org.managementacademy.scorm.cmi.Sessions.with;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.sequencing.Completion;
import org.managementacademy.scorm.sequencing.LaunchSeed;
import org.managementacademy.scorm.sequencing.LaunchSeed.Entry;
import org.managementacademy.scorm.sequencing.LaunchSeed.ObjectiveSeed;
import org.managementacademy.scorm.sequencing.LaunchSeed.SharedBucket;
import org.managementacademy.scorm.sequencing.NavigationRequest;
import org.managementacademy.scorm.sequencing.RuntimeReport;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;
import org.managementacademy.scorm.sequencing.RuntimeReport.ObjectiveReport;
import org.managementacademy.scorm.sequencing.Score;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.scorm.sequencing.Success;
import org.managementacademy.scorm.sequencing.TimeLimitAction;

/** From the sequencing to a SCO and back. */
class SequencingSeamTests {
    private static final LaunchSeed SEED = new LaunchSeed(
            "activity_1",
            1,
            Entry.AB_INITIO,
            List.of(
                    new ObjectiveSeed(
                            "primary", Standing.NONE.with(Success.FAILED).with(Score.scaled(0.25))),
                    new ObjectiveSeed("second", Standing.NONE.with(Completion.COMPLETED))),
            1.0,
            0.5,
            "PT1H",
            TimeLimitAction.EXIT_NO_MESSAGE,
            "level=2",
            List.of(new SharedBucket("notes", "so far", true, true), new SharedBucket("secret", null, false, true)));

    @Test
    void aSeedIsWhatTheScoFinds() {
        var session = begun(SequencingSeam.model(SEED, null));
        assertThat(get(session, "cmi.entry")).isEqualTo("ab-initio");
        assertThat(get(session, "cmi.success_status")).isEqualTo("unknown");
        assertThat(get(session, "cmi.score.scaled")).isEqualTo("error 403");
        assertThat(get(session, "cmi.objectives.0.score.scaled")).isEqualTo("0.25");
        assertThat(get(session, "cmi.objectives.0.id")).isEqualTo("primary");
        assertThat(get(session, "cmi.objectives.0.success_status")).isEqualTo("failed");
        assertThat(get(session, "cmi.objectives.1.completion_status")).isEqualTo("completed");
        assertThat(get(session, "cmi.scaled_passing_score")).isEqualTo("1.0");
        assertThat(get(session, "cmi.completion_threshold")).isEqualTo("0.5");
        assertThat(get(session, "cmi.max_time_allowed")).isEqualTo("PT1H");
        assertThat(get(session, "cmi.time_limit_action")).isEqualTo("exit,no message");
        assertThat(get(session, "cmi.launch_data")).isEqualTo("level=2");
        assertThat(get(session, "adl.data.0.id")).isEqualTo("notes");
        assertThat(get(session, "adl.data.0.store")).isEqualTo("so far");
        assertThat(get(session, "adl.data.1.store")).isEqualTo("error 405");
    }

    @Test
    void whatASeedLeavesOutIsNotThere() {
        var session = begun(SequencingSeam.model(bare(Entry.AB_INITIO), null));
        for (var element : new String[] {
            "cmi.scaled_passing_score",
            "cmi.completion_threshold",
            "cmi.max_time_allowed",
            "cmi.launch_data",
            "cmi.score.scaled"
        }) assertThat(get(session, element)).isEqualTo("error 403");
        assertThat(get(session, "cmi.time_limit_action")).isEqualTo("continue,no message");
        assertThat(get(session, "cmi.objectives._count")).isEqualTo("0");
        assertThat(get(session, "adl.data._count")).isEqualTo("0");
    }

    @Test
    void whatIsFoundIsNotReported() {
        var session = begun(SequencingSeam.model(SEED, null));
        assertThat(SequencingSeam.report(session.snapshot())).isEqualTo(RuntimeReport.NOTHING);
    }

    @Test
    void whatTheScoSetsIsReportedAsItSaidIt() {
        var session = with(
                begun(SequencingSeam.model(SEED, null)),
                "cmi.completion_status",
                "unknown",
                "cmi.success_status",
                "passed",
                "cmi.progress_measure",
                "0.75",
                "cmi.score.scaled",
                "0.5",
                "cmi.score.raw",
                "5",
                "cmi.score.min",
                "0",
                "cmi.score.max",
                "10",
                "cmi.objectives.1.success_status",
                "unknown",
                "cmi.objectives.2.id",
                "own",
                "cmi.objectives.2.progress_measure",
                "1",
                "cmi.objectives.3.id",
                "silent",
                "cmi.session_time",
                "PT90S",
                "cmi.exit",
                "suspend",
                "adl.nav.request",
                "{target=activity_2}choice",
                "adl.data.1.store",
                "told");
        assertThat(SequencingSeam.report(session.snapshot()))
                .isEqualTo(new RuntimeReport(
                        new Standing(Completion.UNKNOWN, Success.PASSED, 0.75, new Score(0.5, 5.0, 0.0, 10.0)),
                        List.of(
                                new ObjectiveReport("second", Standing.NONE.with(Success.UNKNOWN)),
                                new ObjectiveReport("own", Standing.NONE.withProgressMeasure(1))),
                        Duration.ofSeconds(90),
                        Exit.SUSPEND,
                        NavigationRequest.choice("activity_2"),
                        Map.of("secret", "told")));
    }

    @ParameterizedTest(name = "{0}, {1}, {2} → {3}, {4}, {5}")
    @CsvSource({
        "        ,         ,        , NORMAL,   , PT0S",
        "normal,   _none_,   PT0S,    NORMAL,   , PT0S",
        "'',       ,         P1Y,     NORMAL,   , PT0S",
        "time-out, continue, P1DT1S,  TIME_OUT, CONTINUE, PT24H1S",
        "logout,   exitAll,  PT0.5S,  LOGOUT,   EXIT_ALL, PT0.5S",
        "suspend,  suspendAll, ,      SUSPEND,  SUSPEND_ALL, PT0S"
    })
    void theEndIsReported(
            @Nullable String exit,
            @Nullable String request,
            @Nullable String time,
            Exit reported,
            NavigationRequest.@Nullable Kind asked,
            Duration spent) {
        var session = begun(Standard.SCORM_2004);
        if (exit != null) with(session, "cmi.exit", exit);
        if (request != null) with(session, "adl.nav.request", request);
        if (time != null) with(session, "cmi.session_time", time);
        var report = SequencingSeam.report(session.snapshot());
        assertThat(report.exit()).isEqualTo(reported);
        assertThat(report.request() == null ? null : report.request().kind()).isEqualTo(asked);
        assertThat(report.sessionTime()).isEqualTo(spent);
    }

    @Test
    void aResumedAttemptKeepsItsDataUnderTheSeed() {
        var first = with(
                begun(SequencingSeam.model(SEED, null)),
                "cmi.location",
                "3",
                "cmi.objectives.2.id",
                "own",
                "cmi.objectives.2.success_status",
                "passed",
                "cmi.objectives.0.success_status",
                "passed",
                "adl.data.0.store",
                "mine",
                "cmi.session_time",
                "PT1M",
                "cmi.exit",
                "suspend");
        var seed = new LaunchSeed(
                "activity_1",
                1,
                Entry.RESUME,
                List.of(
                        new ObjectiveSeed("primary", Standing.NONE.with(Success.UNKNOWN)),
                        new ObjectiveSeed("late", Standing.NONE)),
                null,
                null,
                null,
                null,
                null,
                List.of(new SharedBucket("notes", "of others", true, true)));
        var second = begun(SequencingSeam.model(seed, first.snapshot()));
        assertThat(get(second, "cmi.entry")).isEqualTo("resume");
        assertThat(get(second, "cmi.location")).isEqualTo("3");
        assertThat(get(second, "cmi.total_time")).isEqualTo("PT1M");
        assertThat(get(second, "cmi.objectives.0.success_status")).isEqualTo("unknown");
        assertThat(get(second, "cmi.objectives.2.success_status")).isEqualTo("passed");
        assertThat(get(second, "cmi.objectives.3.id")).isEqualTo("late");
        assertThat(get(second, "adl.data.0.store")).isEqualTo("of others");
        assertThat(SequencingSeam.report(second.snapshot())).isEqualTo(RuntimeReport.NOTHING);
    }

    @Test
    void aFreshAttemptForgetsTheLastOne() {
        var first = with(begun(Standard.SCORM_2004), "cmi.location", "3", "cmi.exit", "suspend");
        assertThat(get(begun(SequencingSeam.model(bare(Entry.AB_INITIO), first.snapshot())), "cmi.location"))
                .isEqualTo("error 403");
    }

    @Test
    void nothingCannotBeResumed() {
        assertThatThrownBy(() -> SequencingSeam.model(bare(Entry.RESUME), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("activity_1");
    }

    @Test
    void aScoOfScorm12FindsLess() {
        var session = begun(SequencingSeam.modelOfScorm12(SEED, null));
        assertThat(get(session, "cmi.core.entry")).isEqualTo("ab-initio");
        assertThat(get(session, "cmi.core.lesson_status")).isEqualTo("not attempted");
        assertThat(get(session, "cmi.student_data.mastery_score")).isEqualTo("100");
        assertThat(get(session, "cmi.student_data.max_time_allowed")).isEqualTo("PT1H");
        assertThat(get(session, "cmi.student_data.time_limit_action")).isEqualTo("exit,no message");
        assertThat(get(session, "cmi.launch_data")).isEqualTo("level=2");
        assertThat(get(session, "cmi.objectives._count")).isEqualTo("0");
        assertThat(SequencingSeam.report(session.snapshot())).isEqualTo(RuntimeReport.NOTHING);
    }

    @Test
    void aScoOfScorm12KeepsWhatItHasSet() {
        var first = with(begun(SequencingSeam.modelOfScorm12(bare(Entry.AB_INITIO), null)), "cmi.suspend_data", "x");
        first.terminate("");
        var second = begun(SequencingSeam.modelOfScorm12(bare(Entry.AB_INITIO), first.snapshot()));
        assertThat(get(second, "cmi.core.entry")).isEmpty();
        assertThat(get(second, "cmi.suspend_data")).isEqualTo("x");
        var third = begun(SequencingSeam.modelOfScorm12(bare(Entry.RESUME), second.snapshot()));
        assertThat(get(third, "cmi.core.entry")).isEqualTo("resume");
        assertThat(get(third, "cmi.suspend_data")).isEqualTo("x");
        assertThatThrownBy(() -> SequencingSeam.modelOfScorm12(bare(Entry.RESUME), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAScoOfScorm12SetsIsReported() {
        var session = with(
                begun(SequencingSeam.modelOfScorm12(SEED, null)),
                "cmi.core.score.raw",
                "85",
                "cmi.core.session_time",
                "00:01:30",
                "cmi.core.exit",
                "logout",
                "cmi.objectives.0.id",
                "o",
                "cmi.objectives.0.status",
                "passed",
                "cmi.objectives.1.id",
                "silent");
        session.terminate("");
        assertThat(SequencingSeam.report(session.snapshot()))
                .isEqualTo(new RuntimeReport(
                        new Standing(Completion.COMPLETED, Success.FAILED, null, new Score(0.85, 85.0, null, null)),
                        List.of(new ObjectiveReport(
                                "o", new Standing(Completion.COMPLETED, Success.PASSED, null, Score.NONE))),
                        Duration.ofSeconds(90),
                        Exit.LOGOUT,
                        null,
                        Map.of()));
    }

    private static LaunchSeed bare(Entry entry) {
        return new LaunchSeed("activity_1", 1, entry, List.of(), null, null, null, null, null, List.of());
    }
}
