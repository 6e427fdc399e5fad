package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.managementacademy.scorm.cmi.Sessions.begun;
import static org.managementacademy.scorm.cmi.Sessions.get;
import static org.managementacademy.scorm.cmi.Sessions.set;
import static org.managementacademy.scorm.cmi.Sessions.with;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Completion;
import org.managementacademy.scorm.sequencing.Score;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.scorm.sequencing.Success;

/** What a session begins with, the first and all later ones. */
class InitialModelTests {

    @Test
    void aModelIsAValue() {
        var model = InitialModel.scorm2004();
        var more = model.launchData("x");
        assertThat(model.values()).doesNotContainKey("cmi.launch_data");
        assertThat(more.values()).containsEntry("cmi.launch_data", "x");
        assertThat(more.standard()).isEqualTo(Standard.SCORM_2004);
    }

    @Test
    void whoTheLearnerIsNeedNotBeStored() {
        var model = InitialModel.scorm2004()
                .learner("4711", "Claire")
                .launchData("x")
                .anonymous();
        assertThat(model.values())
                .containsKey("cmi.launch_data")
                .doesNotContainKeys("cmi.learner_id", "cmi.learner_name");
        var old = InitialModel.scorm12().learner("4711", "Claire").anonymous();
        assertThat(old.values()).doesNotContainKeys("cmi.core.student_id", "cmi.core.student_name");
    }

    @Test
    void aSuspendedSessionIsResumed() {
        var first = with(
                begun(InitialModel.scorm2004().launchData("old")),
                "cmi.location",
                "3",
                "cmi.suspend_data",
                "",
                "cmi.objectives.0.id",
                "o",
                "cmi.session_time",
                "PT90S",
                "cmi.exit",
                "suspend",
                "adl.nav.request",
                "continue");
        var second = begun(InitialModel.scorm2004().launchData("new").following(first.snapshot()));
        assertThat(get(second, "cmi.entry")).isEqualTo("resume");
        assertThat(get(second, "cmi.location")).isEqualTo("3");
        assertThat(get(second, "cmi.suspend_data")).isEmpty();
        assertThat(get(second, "cmi.objectives.0.id")).isEqualTo("o");
        assertThat(set(second, "cmi.objectives.0.id", "p")).isEqualTo(351);
        assertThat(get(second, "cmi.launch_data")).isEqualTo("new");
        assertThat(get(second, "cmi.total_time")).isEqualTo("PT1M30S");
        assertThat(get(second, "adl.nav.request")).isEqualTo("_none_");
        assertThat(second.snapshot().isSuspended()).isFalse();
        with(second, "cmi.session_time", "PT30S", "cmi.exit", "suspend");
        var third = begun(InitialModel.scorm2004().following(second.snapshot()));
        assertThat(get(third, "cmi.location")).isEqualTo("3");
        assertThat(get(third, "cmi.total_time")).isEqualTo("PT2M");
    }

    @Test
    void afterANormalEndScorm2004BeginsAgain() {
        var first = with(begun(Standard.SCORM_2004), "cmi.location", "3", "cmi.session_time", "PT90S", "cmi.exit", "");
        var second = begun(InitialModel.scorm2004().following(first.snapshot()));
        assertThat(get(second, "cmi.entry")).isEqualTo("ab-initio");
        assertThat(get(second, "cmi.location")).isEqualTo("error 403");
        assertThat(get(second, "cmi.total_time")).isEqualTo("PT0H0M0S");
    }

    @Test
    void scorm12KnowsOneAttemptOnly() {
        var first = with(
                begun(InitialModel.scorm12().learner("4711", "Martin")),
                "cmi.core.lesson_location",
                "3",
                "cmi.core.lesson_status",
                "incomplete",
                "cmi.core.session_time",
                "00:01:30",
                "cmi.core.exit",
                "logout");
        first.terminate("");
        var second = begun(InitialModel.scorm12().following(first.snapshot()));
        assertThat(get(second, "cmi.core.entry")).isEmpty();
        assertThat(get(second, "cmi.core.lesson_location")).isEqualTo("3");
        assertThat(get(second, "cmi.core.lesson_status")).isEqualTo("incomplete");
        assertThat(get(second, "cmi.core.total_time")).isEqualTo("0000:01:30.00");
        assertThat(get(second, "cmi.core.student_id")).isEmpty();
        with(second, "cmi.core.exit", "suspend");
        var third = begun(InitialModel.scorm12().following(second.snapshot()));
        assertThat(get(third, "cmi.core.entry")).isEqualTo("resume");
        assertThat(get(third, "cmi.core.lesson_location")).isEqualTo("3");
        assertThat(third.snapshot().isSuspended()).isFalse();
    }

    @Test
    void aSessionThatWasCutOffIsResumedAllTheSame() {
        var first = with(begun(Standard.SCORM_2004), "cmi.suspend_data", "here");
        first.cutOff();
        var second = begun(InitialModel.scorm2004().resuming(first.snapshot()));
        assertThat(get(second, "cmi.entry")).isEqualTo("resume");
        assertThat(get(second, "cmi.suspend_data")).isEqualTo("here");
    }

    @Test
    void storesAreNotThoseOfTheLastSession() {
        var first = begun(InitialModel.scorm2004().store("s", true, true, "old"));
        with(first, "adl.data.0.store", "mine", "cmi.exit", "suspend");
        var second =
                begun(InitialModel.scorm2004().store("s", true, true, "new").following(first.snapshot()));
        assertThat(get(second, "adl.data._count")).isEqualTo("1");
        assertThat(get(second, "adl.data.0.store")).isEqualTo("new");
        assertThat(begun(InitialModel.scorm2004().following(first.snapshot())).getValue("adl.data._count"))
                .isEqualTo("0");
    }

    @Test
    void whatThisLaunchSaysIsNewerThanWhatWasKept() {
        var first = begun(InitialModel.scorm2004().objective("a", Standing.NONE));
        with(first, "cmi.objectives.0.success_status", "failed", "cmi.exit", "suspend");
        var second = begun(InitialModel.scorm2004()
                .following(first.snapshot())
                .objective("a", Standing.NONE.with(Success.PASSED)));
        assertThat(get(second, "cmi.objectives.0.success_status")).isEqualTo("passed");
    }

    @Test
    void anObjectiveIsFoundByItsIdentifier() {
        var full = new Standing(Completion.NOT_ATTEMPTED, Success.PASSED, 0.25, new Score(1.0, 10.0, 0.0, 1.0e7));
        var model = InitialModel.scorm2004()
                .objective("a", Standing.NONE)
                .objective("b", full)
                .objective("a", Standing.NONE.with(Success.FAILED));
        var session = begun(model);
        assertThat(get(session, "cmi.objectives._count")).isEqualTo("2");
        assertThat(get(session, "cmi.objectives.0.success_status")).isEqualTo("failed");
        assertThat(get(session, "cmi.objectives.1.completion_status")).isEqualTo("not attempted");
        assertThat(get(session, "cmi.objectives.1.success_status")).isEqualTo("passed");
        assertThat(get(session, "cmi.objectives.1.progress_measure")).isEqualTo("0.25");
        assertThat(get(session, "cmi.objectives.1.score.scaled")).isEqualTo("1.0");
        assertThat(get(session, "cmi.objectives.1.score.raw")).isEqualTo("10.0");
        assertThat(get(session, "cmi.objectives.1.score.min")).isEqualTo("0.0");
        assertThat(get(session, "cmi.objectives.1.score.max")).isEqualTo("10000000");
        assertThat(session.snapshot().objectives().getLast().standing()).isEqualTo(full);
    }

    @Test
    void objectivesAreAddedToWhatWasKept() {
        var last = with(begun(Standard.SCORM_2004), "cmi.objectives.0.id", "own", "cmi.exit", "suspend")
                .snapshot();
        var model = InitialModel.scorm2004();
        assertThat(get(begun(model.resuming(last).objective("manifest", Standing.NONE)), "cmi.objectives.1.id"))
                .isEqualTo("manifest");
        var early = model.objective("manifest", Standing.NONE);
        assertThatThrownBy(() -> early.resuming(last)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPassingScoreIsWrittenOut() {
        assertThat(InitialModel.scorm2004().passingScore(new BigDecimal("1E-3")).values())
                .containsEntry("cmi.scaled_passing_score", "0.001");
        assertThat(InitialModel.scorm2004()
                        .completionThreshold(new BigDecimal("1E-3"))
                        .values())
                .containsEntry("cmi.completion_threshold", "0.001");
    }
}
