package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.cmi.Sessions.begun;
import static org.managementacademy.scorm.cmi.Sessions.get;
import static org.managementacademy.scorm.cmi.Sessions.set;
import static org.managementacademy.scorm.cmi.Sessions.with;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.sequencing.TimeLimitAction;

/** The data model of SCORM 1.2, element by element (RTE 3.4). */
class Scorm12ModelTests {

    @ParameterizedTest(name = "{0} begins as {1}")
    @CsvSource({
        "cmi._version, 3.4",
        "cmi._children, 'core,suspend_data,launch_data,comments,comments_from_lms,objectives,student_data,student_preference,interactions'",
        "cmi.core._children, 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time'",
        "cmi.core.student_id, ''",
        "cmi.core.student_name, ''",
        "cmi.core.lesson_location, ''",
        "cmi.core.credit, credit",
        "cmi.core.lesson_status, not attempted",
        "cmi.core.entry, ab-initio",
        "cmi.core.score._children, 'raw,min,max'",
        "cmi.core.score.raw, ''",
        "cmi.core.score.min, ''",
        "cmi.core.score.max, ''",
        "cmi.core.total_time, 0000:00:00.00",
        "cmi.core.lesson_mode, normal",
        "cmi.core.exit, error 404",
        "cmi.core.session_time, error 404",
        "cmi.suspend_data, ''",
        "cmi.launch_data, ''",
        "cmi.comments, ''",
        "cmi.comments_from_lms, ''",
        "cmi.objectives._children, 'id,score,status'",
        "cmi.objectives._count, 0",
        "cmi.student_data._children, 'mastery_score,max_time_allowed,time_limit_action'",
        "cmi.student_data.mastery_score, ''",
        "cmi.student_data.max_time_allowed, ''",
        "cmi.student_data.time_limit_action, ''",
        "cmi.student_preference._children, 'audio,language,speed,text'",
        "cmi.student_preference.audio, 0",
        "cmi.student_preference.language, ''",
        "cmi.student_preference.speed, 0",
        "cmi.student_preference.text, 0",
        "cmi.interactions._children, 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency'",
        "cmi.interactions._count, 0"
    })
    void everyElementBeginsSomewhere(String element, String value) {
        assertThat(get(begun(Standard.SCORM_12), element)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "cmi._version, 402",
        "cmi._children, 402",
        "cmi.core._children, 402",
        "cmi.core.score._children, 402",
        "cmi.objectives._count, 402",
        "cmi.objectives.0.score._children, 402",
        "cmi.interactions._children, 402",
        "cmi.interactions.0.objectives._count, 402",
        "cmi.interactions.0.correct_responses._count, 402",
        "cmi.student_data._children, 402",
        "cmi.student_preference._children, 402",
        "cmi.core.student_id._children, 402",
        "cmi.core.student_id, 403",
        "cmi.core.student_name, 403",
        "cmi.core.credit, 403",
        "cmi.core.entry, 403",
        "cmi.core.total_time, 403",
        "cmi.core.lesson_mode, 403",
        "cmi.launch_data, 403",
        "cmi.comments_from_lms, 403",
        "cmi.student_data.mastery_score, 403",
        "cmi.student_data.max_time_allowed, 403",
        "cmi.student_data.time_limit_action, 403",
        "'', 201",
        "cmi, 401",
        "cmi.core, 401",
        "cmi.core.score, 401",
        "cmi.objectives, 401",
        "cmi.objectives.0, 401",
        "cmi.objectives.0.score, 401",
        "cmi.interactions.0.objectives.0, 401",
        "cmi.interactions.n.id, 401",
        "cmi.location, 401",
        "adl.nav.request, 401",
        "xyz.score.result, 401",
        "__proto__, 401",
        "cmi.objectives.1.id, 201",
        "cmi.objectives.00.id, 201",
        "cmi.interactions.3.id, 201",
        "cmi.interactions.0.objectives.1.id, 201"
    })
    void whatCannotBeWrittenSaysWhy(String element, int error) {
        assertThat(set(begun(Standard.SCORM_12), element, "x")).isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', 201",
        "cmi.core.student_id._children, 202",
        "cmi.objectives.0._children, 202",
        "cmi.core._count, 203",
        "cmi.core.score.raw._count, 203",
        "cmi, 401",
        "cmi.core, 401",
        "cmi.objectives, 401",
        "nothing._count, 401",
        "cmi.objectives.0.id, 201",
        "cmi.objectives.0.score._children, 201",
        "cmi.interactions.0.id, 201",
        "cmi.interactions.0.objectives._count, 201"
    })
    void whatCannotBeReadSaysWhy(String element, int error) {
        assertThat(get(begun(Standard.SCORM_12), element)).isEqualTo("error " + error);
    }

    @Test
    void interactionsAreWrittenAndNeverRead() {
        var session = with(
                begun(Standard.SCORM_12),
                "cmi.interactions.0.type",
                "choice",
                "cmi.interactions.0.id",
                "q1",
                "cmi.interactions.0.objectives.0.id",
                "o1",
                "cmi.interactions.0.time",
                "09:30:00",
                "cmi.interactions.0.correct_responses.0.pattern",
                "a",
                "cmi.interactions.0.weighting",
                "1",
                "cmi.interactions.0.student_response",
                "b",
                "cmi.interactions.0.result",
                "wrong",
                "cmi.interactions.0.latency",
                "00:00:05");
        for (var last : new String[] {
            "id",
            "objectives.0.id",
            "time",
            "type",
            "correct_responses.0.pattern",
            "weighting",
            "student_response",
            "result",
            "latency"
        }) assertThat(get(session, "cmi.interactions.0." + last)).isEqualTo("error 404");
        assertThat(get(session, "cmi.interactions._count")).isEqualTo("1");
        assertThat(get(session, "cmi.interactions.0.objectives._count")).isEqualTo("1");
        assertThat(get(session, "cmi.interactions.0.correct_responses._count")).isEqualTo("1");
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "cmi.core.lesson_status, passed, 0",
        "cmi.core.lesson_status, completed, 0",
        "cmi.core.lesson_status, failed, 0",
        "cmi.core.lesson_status, incomplete, 0",
        "cmi.core.lesson_status, browsed, 0",
        "cmi.core.lesson_status, not attempted, 0",
        "cmi.core.lesson_status, unknown, 405",
        "cmi.core.lesson_status, Passed, 405",
        "cmi.core.lesson_status, '', 405",
        "cmi.core.exit, time-out, 0",
        "cmi.core.exit, suspend, 0",
        "cmi.core.exit, logout, 0",
        "cmi.core.exit, '', 0",
        "cmi.core.exit, normal, 405",
        "cmi.core.score.raw, 0, 0",
        "cmi.core.score.raw, 100, 0",
        "cmi.core.score.raw, 96.7, 0",
        "cmi.core.score.raw, .5, 0",
        "cmi.core.score.raw, 5., 0",
        "cmi.core.score.raw, '', 0",
        "cmi.core.score.raw, 100.1, 405",
        "cmi.core.score.raw, -1, 405",
        "cmi.core.score.raw, 1e1, 405",
        "cmi.core.score.raw, ten, 405",
        "cmi.core.score.min, 101, 405",
        "cmi.core.score.max, '', 0",
        "cmi.core.session_time, 00:00:30, 0",
        "cmi.core.session_time, 0000:00:30.5, 0",
        "cmi.core.session_time, 0:00:30, 405",
        "cmi.core.session_time, PT30S, 405",
        "cmi.core.session_time, '', 405",
        "cmi.core.lesson_location, '', 0",
        "cmi.student_preference.audio, -1, 0",
        "cmi.student_preference.audio, 100, 0",
        "cmi.student_preference.audio, 101, 405",
        "cmi.student_preference.audio, -2, 405",
        "cmi.student_preference.audio, 1.5, 405",
        "cmi.student_preference.audio, '', 405",
        "cmi.student_preference.speed, -100, 0",
        "cmi.student_preference.speed, -101, 405",
        "cmi.student_preference.text, 1, 0",
        "cmi.student_preference.text, 2, 405",
        "cmi.student_preference.language, français, 0",
        "cmi.objectives.0.id, Écoute active, 0",
        "cmi.objectives.0.id, '', 405",
        "cmi.objectives.0.id, '   ', 405",
        "cmi.objectives.0.id, 'a\tb', 405",
        "cmi.objectives.0.status, failed, 0",
        "cmi.objectives.0.status, done, 405",
        "cmi.objectives.0.score.raw, 50, 0",
        "cmi.objectives.0.score.raw, 150, 405",
        "cmi.interactions.0.time, 23:59:59.99, 0",
        "cmi.interactions.0.time, 24:00:00, 405",
        "cmi.interactions.0.time, 9:30:00, 405",
        "cmi.interactions.0.type, likert, 0",
        "cmi.interactions.0.type, long-fill-in, 405",
        "cmi.interactions.0.weighting, -1.5, 0",
        "cmi.interactions.0.weighting, much, 405",
        "cmi.interactions.0.result, correct, 0",
        "cmi.interactions.0.result, wrong, 0",
        "cmi.interactions.0.result, unanticipated, 0",
        "cmi.interactions.0.result, neutral, 0",
        "cmi.interactions.0.result, 0.5, 0",
        "cmi.interactions.0.result, incorrect, 405",
        "cmi.interactions.0.latency, 00:00:05.1, 0",
        "cmi.interactions.0.latency, 5, 405",
        "cmi.interactions.0.student_response, 'whatever, they say', 0",
        "cmi.interactions.0.correct_responses.0.pattern, '', 0"
    })
    void valuesAreOfTheirType(String element, String value, int error) {
        assertThat(set(begun(Standard.SCORM_12), element, value)).isEqualTo(error);
    }

    @Test
    void anIdIsFreeToChangeAndToRepeat() {
        var session = with(begun(Standard.SCORM_12), "cmi.objectives.0.id", "a", "cmi.objectives.1.id", "a");
        with(session, "cmi.objectives.0.id", "b");
        assertThat(get(session, "cmi.objectives.0.id")).isEqualTo("b");
        assertThat(get(session, "cmi.objectives.0.status")).isEmpty();
        assertThat(get(session, "cmi.objectives.0.score._children")).isEqualTo("raw,min,max");
    }

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource({
        "cmi.core.lesson_location, 255, 1020",
        "cmi.suspend_data, 4096, 64000",
        "cmi.comments, 4096, 64000",
        "cmi.interactions.0.student_response, 255, 4000",
        "cmi.objectives.0.id, 255, 255"
    })
    void textsHoldAtLeastWhatTheStandardAsksFor(String element, int maximum, int limit) {
        var session = begun(Standard.SCORM_12);
        assertThat(limit).isGreaterThanOrEqualTo(maximum);
        assertThat(set(session, element, "я".repeat(limit))).isZero();
        assertThat(set(session, element, "я".repeat(limit + 1))).isEqualTo(405);
    }

    @Test
    void whatTheSystemKnowsIsFound() {
        var session = begun(InitialModel.scorm12()
                .learner("4711", "Martin, Claire")
                .credit(false)
                .mode(Mode.REVIEW)
                .launchData("level=2")
                .passingScore(new BigDecimal(80))
                .maxTimeAllowed("01:00:00")
                .timeLimitAction(TimeLimitAction.CONTINUE_MESSAGE)
                .comment("Well begun", "", ""));
        assertThat(get(session, "cmi.core.student_id")).isEqualTo("4711");
        assertThat(get(session, "cmi.core.student_name")).isEqualTo("Martin, Claire");
        assertThat(get(session, "cmi.core.credit")).isEqualTo("no-credit");
        assertThat(get(session, "cmi.core.lesson_mode")).isEqualTo("review");
        assertThat(get(session, "cmi.launch_data")).isEqualTo("level=2");
        assertThat(get(session, "cmi.student_data.mastery_score")).isEqualTo("80");
        assertThat(get(session, "cmi.student_data.max_time_allowed")).isEqualTo("01:00:00");
        assertThat(get(session, "cmi.student_data.time_limit_action")).isEqualTo("continue,message");
        assertThat(get(session, "cmi.comments_from_lms")).isEqualTo("Well begun");
    }

    @ParameterizedTest(name = "{0}, exit {1}, raw {2}, mastery {3} → {4}")
    @CsvSource({
        "             ,         ,    ,   , completed",
        "             , logout,      ,   , completed",
        "             , suspend,     ,   , incomplete",
        "             , time-out,    ,   , incomplete",
        "not attempted,         ,    ,   , completed",
        "incomplete,            ,    ,   , incomplete",
        "incomplete,            , 90, 80, incomplete",
        "browsed,               , 90, 80, browsed",
        "completed,             , 90,   , completed",
        "completed,             ,   , 80, completed",
        "completed,             , 80, 80, passed",
        "completed,             , 79.9, 80, failed",
        "passed,                , 50, 80, failed",
        "failed,                , 85, 80, passed",
        "             ,         , 85, 80, passed",
        "             ,         , 10, 80, failed",
        "             , suspend, 10, 80, incomplete",
        "completed,    suspend, 85, 80, passed",
        "passed,                , '', 80, passed"
    })
    void theStatusIsSettledAtTheEnd(
            @Nullable String status,
            @Nullable String exit,
            @Nullable String raw,
            @Nullable BigDecimal mastery,
            String settled) {
        var model = InitialModel.scorm12();
        assertThat(ended(mastery == null ? model : model.passingScore(mastery), status, exit, raw))
                .isEqualTo(settled);
    }

    @ParameterizedTest(name = "{0}, credit {1}, status {2} → {3}")
    @CsvSource({
        "NORMAL, false,              , completed",
        "NORMAL, false, passed,        passed",
        "BROWSE, false,              , browsed",
        "BROWSE, true,  completed,     completed",
        "REVIEW, false,              , not attempted",
        "REVIEW, true,  passed,        passed"
    })
    void withoutCreditOrInAnotherModeTheMasteryScoreIsSilent(
            Mode mode, boolean credit, @Nullable String status, String settled) {
        var model = InitialModel.scorm12().mode(mode).credit(credit).passingScore(new BigDecimal(80));
        assertThat(ended(model, status, null, "10")).isEqualTo(settled);
    }

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({
        "NORMAL,           , incomplete",
        "NORMAL, completed, completed",
        "BROWSE,           , not attempted",
        "REVIEW,           , not attempted"
    })
    void aSessionThatIsCutOffWasAtLeastBegun(Mode mode, @Nullable String status, String settled) {
        var session = begun(InitialModel.scorm12().mode(mode));
        if (status != null) with(session, "cmi.core.lesson_status", status);
        session.cutOff();
        assertThat(session.snapshot().value("cmi.core.lesson_status").orElse("not attempted"))
                .isEqualTo(settled);
        assertThat(session.setValue("cmi.core.lesson_status", "passed")).isFalse();
    }

    @Test
    void aSessionThatNeverBeganIsNotIncomplete() {
        var session = RuntimeSession.of(InitialModel.scorm12());
        session.cutOff();
        assertThat(session.snapshot().set()).isEmpty();
    }

    @Test
    void whileTheSessionRunsTheStatusIsTheScosOwn() {
        var session = begun(InitialModel.scorm12().passingScore(new BigDecimal(80)));
        with(session, "cmi.core.score.raw", "90", "cmi.core.lesson_status", "completed");
        assertThat(get(session, "cmi.core.lesson_status")).isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud83d"})
    void whatADatabaseCannotHoldIsRefused(String value) {
        var session = begun(Standard.SCORM_12);
        assertThat(set(session, "cmi.suspend_data", value)).isEqualTo(405);
        assertThat(set(session, "cmi.core.lesson_location", value)).isEqualTo(405);
        assertThat(set(session, "cmi.objectives.0.id", value)).isEqualTo(405);
    }

    private static String ended(
            InitialModel model, @Nullable String status, @Nullable String exit, @Nullable String raw) {
        var session = begun(model);
        if (status != null) with(session, "cmi.core.lesson_status", status);
        if (exit != null) with(session, "cmi.core.exit", exit);
        if (raw != null) with(session, "cmi.core.score.raw", raw);
        assertThat(session.terminate("")).isTrue();
        return session.snapshot().value("cmi.core.lesson_status").orElse("not attempted");
    }
}
