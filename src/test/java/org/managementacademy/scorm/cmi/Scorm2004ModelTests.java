package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.cmi.Sessions.begun;
import static org.managementacademy.scorm.cmi.Sessions.get;
import static org.managementacademy.scorm.cmi.Sessions.set;
import static org.managementacademy.scorm.cmi.Sessions.with;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.scorm.sequencing.TimeLimitAction;

/** The data model of SCORM 2004 4th Edition, element by element (RTE 4.2, 4.3; SN 5.6). */
class Scorm2004ModelTests {

    @ParameterizedTest(name = "{0} begins as {1}")
    @CsvSource({
        "cmi._version, 1.0",
        "cmi.comments_from_learner._children, 'comment,location,timestamp'",
        "cmi.comments_from_learner._count, 0",
        "cmi.comments_from_lms._children, 'comment,location,timestamp'",
        "cmi.comments_from_lms._count, 0",
        "cmi.completion_status, unknown",
        "cmi.completion_threshold, error 403",
        "cmi.credit, credit",
        "cmi.entry, ab-initio",
        "cmi.exit, error 405",
        "cmi.interactions._children, 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description'",
        "cmi.interactions._count, 0",
        "cmi.launch_data, error 403",
        "cmi.learner_id, error 403",
        "cmi.learner_name, error 403",
        "cmi.learner_preference._children, 'audio_level,language,delivery_speed,audio_captioning'",
        "cmi.learner_preference.audio_level, 1",
        "cmi.learner_preference.language, ''",
        "cmi.learner_preference.delivery_speed, 1",
        "cmi.learner_preference.audio_captioning, 0",
        "cmi.location, error 403",
        "cmi.max_time_allowed, error 403",
        "cmi.mode, normal",
        "cmi.objectives._children, 'id,score,success_status,completion_status,progress_measure,description'",
        "cmi.objectives._count, 0",
        "cmi.progress_measure, error 403",
        "cmi.scaled_passing_score, error 403",
        "cmi.score._children, 'scaled,raw,min,max'",
        "cmi.score.scaled, error 403",
        "cmi.score.raw, error 403",
        "cmi.score.min, error 403",
        "cmi.score.max, error 403",
        "cmi.session_time, error 405",
        "cmi.success_status, unknown",
        "cmi.suspend_data, error 403",
        "cmi.time_limit_action, 'continue,no message'",
        "cmi.total_time, PT0H0M0S",
        "adl.nav.request, _none_",
        "adl.nav.request_valid.continue, unknown",
        "adl.nav.request_valid.previous, unknown",
        "adl.nav.request_valid.choice.{target=activity_1}, unknown",
        "adl.nav.request_valid.jump.{target=activity_1}, unknown",
        "adl.data._children, 'id,store'",
        "adl.data._count, 0"
    })
    void everyElementBeginsSomewhere(String element, String value) {
        assertThat(get(begun(Standard.SCORM_2004), element)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmi._version",
                "cmi.comments_from_learner._children",
                "cmi.comments_from_learner._count",
                "cmi.comments_from_lms._children",
                "cmi.comments_from_lms._count",
                "cmi.comments_from_lms.0.comment",
                "cmi.comments_from_lms.0.location",
                "cmi.comments_from_lms.0.timestamp",
                "cmi.completion_threshold",
                "cmi.credit",
                "cmi.entry",
                "cmi.interactions._children",
                "cmi.interactions._count",
                "cmi.interactions.0.objectives._count",
                "cmi.interactions.0.correct_responses._count",
                "cmi.launch_data",
                "cmi.learner_id",
                "cmi.learner_name",
                "cmi.learner_preference._children",
                "cmi.max_time_allowed",
                "cmi.mode",
                "cmi.objectives._children",
                "cmi.objectives._count",
                "cmi.objectives.0.score._children",
                "cmi.scaled_passing_score",
                "cmi.score._children",
                "cmi.time_limit_action",
                "cmi.total_time",
                "cmi.learner_id._children",
                "adl.nav.request_valid.continue",
                "adl.nav.request_valid.previous",
                "adl.nav.request_valid.choice.{target=a}",
                "adl.nav.request_valid.jump.{target=a}",
                "adl.data._children",
                "adl.data._count",
                "adl.data.0.id"
            })
    void whatIsReadOnlyIsNotWritten(String element) {
        assertThat(set(begun(Standard.SCORM_2004), element, "x")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmi",
                "adl",
                "adl.nav",
                "adl.data",
                "adl.nav.request_valid",
                "adl.nav.request_valid.choice",
                "adl.nav.request_valid.choice.{target=}",
                "cmi.score",
                "cmi.objectives",
                "cmi.objectives.0",
                "cmi.objectives.0.score",
                "cmi.objectives.n.id",
                "cmi.objectives.id",
                "cmi.objectives.x.id",
                "cmi.objectives.-1.id",
                "cmi.objectives.0.objectives.0.id",
                "cmi.interactions",
                "cmi.interactions.0.correct_responses",
                "cmi.comments_from_learner",
                "cmi.comments_from_lms",
                "cmi.learner_preference",
                "cmi.location.",
                ".cmi.location",
                "cmi..location",
                "cmi.Location",
                " cmi.location",
                "cmi.core.lesson_status",
                "adl.data.0._access",
                "nothing._children",
                "nothing._count",
                "__proto__",
                "constructor",
                "0",
                "..."
            })
    void whatIsNoElementIsUndefined(String element) {
        var session = begun(Standard.SCORM_2004);
        assertThat(set(session, element, "x")).isEqualTo(401);
        assertThat(get(session, element)).isEqualTo("error 401");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', 301",
        "cmi.learner_id._children, 301",
        "cmi.objectives.0._children, 301",
        "cmi.score._count, 301",
        "cmi.location._count, 301",
        "cmi.location._version, 301",
        "adl.nav._children, 301",
        "nothing._children, 401",
        "nothing._count, 401",
        "cmi.objectives.0.id, 301",
        "cmi.objectives.00.id, 301",
        "cmi.objectives.0.score._children, 301",
        "cmi.interactions.0.type, 301",
        "cmi.interactions.0.objectives._count, 301",
        "cmi.interactions.0.correct_responses.0.pattern, 301",
        "cmi.comments_from_learner.0.comment, 301",
        "cmi.comments_from_lms.0.comment, 301",
        "adl.data.0.store, 301"
    })
    void whatIsNotThereCannotBeRead(String element, int error) {
        assertThat(get(begun(Standard.SCORM_2004), element)).isEqualTo("error " + error);
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "'', x, 351",
        "cmi.completion_status, completed, 0",
        "cmi.completion_status, incomplete, 0",
        "cmi.completion_status, not attempted, 0",
        "cmi.completion_status, unknown, 0",
        "cmi.completion_status, passed, 406",
        "cmi.completion_status, Completed, 406",
        "cmi.completion_status, '', 406",
        "cmi.success_status, passed, 0",
        "cmi.success_status, failed, 0",
        "cmi.success_status, unknown, 0",
        "cmi.success_status, completed, 406",
        "cmi.success_status, '', 406",
        "cmi.exit, time-out, 0",
        "cmi.exit, suspend, 0",
        "cmi.exit, logout, 0",
        "cmi.exit, normal, 0",
        "cmi.exit, '', 0",
        "cmi.exit, timeout, 406",
        "cmi.progress_measure, 0, 0",
        "cmi.progress_measure, 1.0, 0",
        "cmi.progress_measure, 1.0000001, 407",
        "cmi.progress_measure, -0.1, 407",
        "cmi.progress_measure, half, 406",
        "cmi.progress_measure, '', 406",
        "cmi.score.scaled, -1, 0",
        "cmi.score.scaled, 1, 0",
        "cmi.score.scaled, 1.1, 407",
        "cmi.score.scaled, -1.1, 407",
        "cmi.score.scaled, 1e-3, 406",
        "cmi.score.raw, -3500.043, 0",
        "cmi.score.raw, '34,000', 406",
        "cmi.score.min, 0, 0",
        "cmi.score.max, '', 406",
        "cmi.session_time, PT1M, 0",
        "cmi.session_time, PT, 406",
        "cmi.session_time, '', 406",
        "cmi.location, '', 0",
        "cmi.suspend_data, '', 0",
        "cmi.learner_preference.audio_level, 0, 0",
        "cmi.learner_preference.audio_level, 200.5, 0",
        "cmi.learner_preference.audio_level, -1, 407",
        "cmi.learner_preference.audio_level, loud, 406",
        "cmi.learner_preference.delivery_speed, 0.5, 0",
        "cmi.learner_preference.delivery_speed, -0.5, 407",
        "cmi.learner_preference.audio_captioning, -1, 0",
        "cmi.learner_preference.audio_captioning, 1, 0",
        "cmi.learner_preference.audio_captioning, 2, 406",
        "cmi.learner_preference.language, fr-CH, 0",
        "cmi.learner_preference.language, '', 0",
        "cmi.learner_preference.language, french, 406",
        "adl.nav.request, continue, 0",
        "adl.nav.request, previous, 0",
        "adl.nav.request, exit, 0",
        "adl.nav.request, exitAll, 0",
        "adl.nav.request, abandon, 0",
        "adl.nav.request, abandonAll, 0",
        "adl.nav.request, suspendAll, 0",
        "adl.nav.request, _none_, 0",
        "adl.nav.request, {target=activity_1}choice, 0",
        "adl.nav.request, {target=Activity.14_LEAF}jump, 0",
        "adl.nav.request, choice, 406",
        "adl.nav.request, {target=}choice, 406",
        "adl.nav.request, {target=a}continue, 406",
        "adl.nav.request, start, 406",
        "adl.nav.request, '', 406"
    })
    void valuesAreOfTheirType(String element, String value, int error) {
        assertThat(set(begun(Standard.SCORM_2004), element, value)).isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "cmi.objectives.0.success_status, passed, 0",
        "cmi.objectives.0.success_status, complete, 406",
        "cmi.objectives.0.completion_status, not attempted, 0",
        "cmi.objectives.0.completion_status, '', 406",
        "cmi.objectives.0.progress_measure, 0.25, 0",
        "cmi.objectives.0.progress_measure, 25, 407",
        "cmi.objectives.0.score.scaled, -0.5, 0",
        "cmi.objectives.0.score.scaled, 5, 407",
        "cmi.objectives.0.score.raw, 12, 0",
        "cmi.objectives.0.score.min, x, 406",
        "cmi.objectives.0.score.max, 20, 0",
        "cmi.objectives.0.description, {lang=fr}Écouter, 0",
        "cmi.objectives.0.description, {lang=frl}Écouter, 406",
        "cmi.objectives.0.description, '', 0",
        "cmi.interactions.0.type, long-fill-in, 0",
        "cmi.interactions.0.type, essay, 406",
        "cmi.interactions.0.timestamp, 2026-11-25T10:00:00, 0",
        "cmi.interactions.0.timestamp, 2026-11-25T10:00:00Z, 406",
        "cmi.interactions.0.weighting, -0.5, 0",
        "cmi.interactions.0.weighting, heavy, 406",
        "cmi.interactions.0.result, correct, 0",
        "cmi.interactions.0.result, incorrect, 0",
        "cmi.interactions.0.result, unanticipated, 0",
        "cmi.interactions.0.result, neutral, 0",
        "cmi.interactions.0.result, -3.5, 0",
        "cmi.interactions.0.result, wrong, 406",
        "cmi.interactions.0.result, true, 406",
        "cmi.interactions.0.result, '', 406",
        "cmi.interactions.0.latency, PT3.45S, 0",
        "cmi.interactions.0.latency, 3, 406",
        "cmi.interactions.0.description, What would you do?, 0",
        "cmi.interactions.0.objectives.0.id, listening, 0",
        "cmi.interactions.0.objectives.0.id, '', 406",
        "cmi.comments_from_learner.0.comment, {lang=zh}很好, 0",
        "cmi.comments_from_learner.0.comment, {lang=}nice, 406",
        "cmi.comments_from_learner.0.location, page 3, 0",
        "cmi.comments_from_learner.0.timestamp, 2026, 0",
        "cmi.comments_from_learner.0.timestamp, 26, 406"
    })
    void valuesInCollectionsAreOfTheirType(String element, String value, int error) {
        var session = with(begun(Standard.SCORM_2004), "cmi.objectives.0.id", "o", "cmi.interactions.0.id", "i");
        assertThat(set(session, element, value)).isEqualTo(error);
        if (error == 0) assertThat(get(session, element)).isEqualTo(value);
    }

    @Test
    void anEntryOfObjectivesAndInteractionsBeginsWithItsId() {
        var session = begun(Standard.SCORM_2004);
        assertThat(set(session, "cmi.objectives.0.success_status", "passed")).isEqualTo(408);
        assertThat(set(session, "cmi.objectives.0.score.scaled", "1")).isEqualTo(408);
        assertThat(set(session, "cmi.interactions.0.type", "choice")).isEqualTo(408);
        assertThat(set(session, "cmi.interactions.0.objectives.0.id", "o")).isEqualTo(408);
        assertThat(set(session, "cmi.interactions.0.correct_responses.0.pattern", "a"))
                .isEqualTo(408);
        with(session, "cmi.interactions.0.id", "i");
        assertThat(set(session, "cmi.interactions.0.learner_response", "a")).isEqualTo(408);
        assertThat(set(session, "cmi.interactions.0.correct_responses.0.pattern", "a"))
                .isEqualTo(408);
        with(session, "cmi.interactions.0.objectives.0.id", "o", "cmi.interactions.0.type", "choice");
        with(session, "cmi.interactions.0.learner_response", "a");
        assertThat(get(session, "cmi.objectives._count")).isEqualTo("0");
        assertThat(get(session, "cmi.interactions.0.objectives._count")).isEqualTo("1");
        assertThat(get(session, "cmi.interactions.0.correct_responses._count")).isEqualTo("0");
    }

    @Test
    void whatIsMissingIsSaidBeforeWhatIsWrong() {
        var session = begun(InitialModel.scorm2004().store("read", true, false, null));
        assertThat(set(session, "cmi.interactions.0.type", "essay")).isEqualTo(408);
        assertThat(set(session, "cmi.interactions.7.type", "essay")).isEqualTo(351);
        assertThat(set(session, "adl.data.0.store", "a\0b")).isEqualTo(404);
        with(session, "cmi.interactions.0.id", "i", "cmi.interactions.0.type", "true-false");
        assertThat(set(session, "cmi.interactions.0.correct_responses.1.pattern", "a\0b"))
                .isEqualTo(351);
    }

    @Test
    void aCommentNeedsNothingFirst() {
        var session = with(begun(Standard.SCORM_2004), "cmi.comments_from_learner.0.location", "page 3");
        assertThat(get(session, "cmi.comments_from_learner._count")).isEqualTo("1");
        assertThat(get(session, "cmi.comments_from_learner.0.comment")).isEqualTo("error 403");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "cmi.objectives.2.id, 351",
        "cmi.objectives.01.id, 351",
        "cmi.objectives.1000000.id, 351",
        "cmi.objectives.99999999999999999999.id, 351",
        "cmi.objectives.1.id, 0",
        "cmi.interactions.1.id, 351",
        "cmi.interactions.0.id, 0",
        "cmi.interactions.1.objectives.0.id, 351",
        "cmi.interactions.0.objectives.1.id, 351",
        "cmi.comments_from_learner.1.comment, 351",
        "adl.data.0.store, 351"
    })
    void entriesAreMadeOneAfterAnother(String element, int error) {
        var session = with(begun(Standard.SCORM_2004), "cmi.objectives.0.id", "first");
        assertThat(set(session, element, "x")).isEqualTo(error);
    }

    @Test
    void aCollectionDoesNotGrowForEver() {
        var session = begun(Standard.SCORM_2004);
        for (var index = 0; index < DataModel.MOST_ENTRIES; index++)
            session.setValue("cmi.comments_from_learner." + index + ".comment", "x");
        assertThat(get(session, "cmi.comments_from_learner._count")).isEqualTo("1000");
        assertThat(set(session, "cmi.comments_from_learner.1000.comment", "x")).isEqualTo(351);
        assertThat(set(session, "cmi.comments_from_learner.999.comment", "y")).isZero();
    }

    @Test
    void theIdOfAnObjectiveIsItsOwnAndSetOnce() {
        var session = with(begun(Standard.SCORM_2004), "cmi.objectives.0.id", "a", "cmi.objectives.1.id", "b");
        assertThat(set(session, "cmi.objectives.0.id", "c")).isEqualTo(351);
        assertThat(set(session, "cmi.objectives.0.id", "a")).isZero();
        assertThat(set(session, "cmi.objectives.2.id", "b")).isEqualTo(351);
        assertThat(set(session, "cmi.objectives.2.id", "")).isEqualTo(406);
        assertThat(get(session, "cmi.objectives._count")).isEqualTo("2");
        assertThat(set(session, "cmi.objectives.2.id", "B")).isZero();
    }

    @Test
    void theIdOfAnInteractionMayChangeAndRepeat() {
        var session = with(begun(Standard.SCORM_2004), "cmi.interactions.0.id", "a", "cmi.interactions.1.id", "a");
        with(session, "cmi.interactions.0.id", "b");
        assertThat(get(session, "cmi.interactions.0.id")).isEqualTo("b");
    }

    @Test
    void theObjectivesOfOneInteractionDiffer() {
        var session = with(begun(Standard.SCORM_2004), "cmi.interactions.0.id", "i", "cmi.interactions.1.id", "j");
        with(session, "cmi.interactions.0.objectives.0.id", "a", "cmi.interactions.0.objectives.1.id", "b");
        assertThat(set(session, "cmi.interactions.0.objectives.2.id", "a")).isEqualTo(351);
        assertThat(set(session, "cmi.interactions.0.objectives.1.id", "a")).isEqualTo(351);
        with(session, "cmi.interactions.0.objectives.0.id", "c", "cmi.interactions.0.objectives.1.id", "a");
        with(session, "cmi.interactions.1.objectives.0.id", "a");
    }

    @ParameterizedTest(name = "threshold {0}, measure {1}, own word {2} → {3}")
    @CsvSource({
        "   ,    ,              , unknown",
        "   ,    , completed,     completed",
        "   , 1.0, incomplete,    incomplete",
        "0.8,    ,              , unknown",
        "0.8,    , completed,     unknown",
        "0.8, 0.8,              , completed",
        "0.8, 0.80, incomplete,   completed",
        "0.8, 0.7999999, completed, incomplete",
        "0.8,   0, not attempted, incomplete",
        "1.0,   1, unknown,       completed"
    })
    void completionFollowsFromTheThreshold(
            @Nullable BigDecimal threshold, @Nullable String measure, @Nullable String word, String status) {
        var model = InitialModel.scorm2004();
        var session = begun(threshold == null ? model : model.completionThreshold(threshold));
        if (word != null) with(session, "cmi.completion_status", word);
        if (measure != null) with(session, "cmi.progress_measure", measure);
        assertThat(get(session, "cmi.completion_status")).isEqualTo(status);
        assertThat(session.snapshot().value("cmi.completion_status").orElse("unknown"))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "passing score {0}, score {1}, own word {2} → {3}")
    @CsvSource({
        "    ,     ,       , unknown",
        "    ,     , passed, passed",
        "    , -1.0, passed, passed",
        "-0.5,     , passed, unknown",
        "-0.5, -0.5, failed, passed",
        "-0.5, -0.6, passed, failed",
        "   1,  1.0,       , passed"
    })
    void successFollowsFromThePassingScore(
            @Nullable BigDecimal passing, @Nullable String score, @Nullable String word, String status) {
        var model = InitialModel.scorm2004();
        var session = begun(passing == null ? model : model.passingScore(passing));
        if (word != null) with(session, "cmi.success_status", word);
        if (score != null) with(session, "cmi.score.scaled", score);
        assertThat(get(session, "cmi.success_status")).isEqualTo(status);
    }

    @Test
    void theObjectivesKnowNoThreshold() {
        var session =
                begun(InitialModel.scorm2004().passingScore(BigDecimal.ONE).completionThreshold(BigDecimal.ONE));
        with(session, "cmi.objectives.0.id", "o", "cmi.objectives.0.success_status", "passed");
        with(session, "cmi.objectives.0.completion_status", "completed");
        assertThat(get(session, "cmi.objectives.0.success_status")).isEqualTo("passed");
        assertThat(get(session, "cmi.objectives.0.completion_status")).isEqualTo("completed");
    }

    @Test
    void numbersAreGivenBackAsTheyCame() {
        var session =
                with(begun(Standard.SCORM_2004), "cmi.score.raw", "7.000099999887765544", "cmi.score.scaled", "1.0");
        assertThat(get(session, "cmi.score.raw")).isEqualTo("7.000099999887765544");
        assertThat(get(session, "cmi.score.scaled")).isEqualTo("1.0");
    }

    @Test
    void whatTheSystemKnowsIsFound() {
        var session = begun(InitialModel.scorm2004()
                .learner("4711", "Claire Martin")
                .credit(false)
                .mode(Mode.BROWSE)
                .launchData("level=2")
                .maxTimeAllowed("PT1H")
                .timeLimitAction(TimeLimitAction.EXIT_MESSAGE)
                .passingScore(new BigDecimal("0.8"))
                .completionThreshold(new BigDecimal("0.5"))
                .comment("Well begun", "page 1", "2026-11-25")
                .comment("Go on", "page 2", "2026-11-26"));
        assertThat(get(session, "cmi.learner_id")).isEqualTo("4711");
        assertThat(get(session, "cmi.learner_name")).isEqualTo("Claire Martin");
        assertThat(get(session, "cmi.credit")).isEqualTo("no-credit");
        assertThat(get(session, "cmi.mode")).isEqualTo("browse");
        assertThat(get(session, "cmi.launch_data")).isEqualTo("level=2");
        assertThat(get(session, "cmi.max_time_allowed")).isEqualTo("PT1H");
        assertThat(get(session, "cmi.time_limit_action")).isEqualTo("exit,message");
        assertThat(get(session, "cmi.scaled_passing_score")).isEqualTo("0.8");
        assertThat(get(session, "cmi.completion_threshold")).isEqualTo("0.5");
        assertThat(get(session, "cmi.comments_from_lms._count")).isEqualTo("2");
        assertThat(get(session, "cmi.comments_from_lms.1.comment")).isEqualTo("Go on");
        assertThat(get(session, "cmi.comments_from_lms.1.location")).isEqualTo("page 2");
        assertThat(get(session, "cmi.comments_from_lms.0.timestamp")).isEqualTo("2026-11-25");
    }

    @Test
    void storesGrantWhatTheManifestGrants() {
        var session = begun(InitialModel.scorm2004()
                .store("both", true, true, null)
                .store("read", true, false, "there")
                .store("write", false, true, "secret")
                .store("none", false, false, null));
        assertThat(get(session, "adl.data._count")).isEqualTo("4");
        assertThat(get(session, "adl.data.3.id")).isEqualTo("none");
        assertThat(get(session, "adl.data.0.store")).isEqualTo("error 403");
        assertThat(set(session, "adl.data.0.store", "x".repeat(64_000))).isZero();
        assertThat(get(session, "adl.data.0.store")).hasSize(64_000);
        assertThat(set(session, "adl.data.0.store", "")).isZero();
        assertThat(get(session, "adl.data.0.store")).isEqualTo("error 403");
        assertThat(get(session, "adl.data.1.store")).isEqualTo("there");
        assertThat(set(session, "adl.data.1.store", "x")).isEqualTo(404);
        assertThat(get(session, "adl.data.2.store")).isEqualTo("error 405");
        assertThat(set(session, "adl.data.2.store", "x")).isZero();
        assertThat(get(session, "adl.data.3.store")).isEqualTo("error 405");
        assertThat(set(session, "adl.data.3.store", "x")).isEqualTo(404);
        assertThat(set(session, "adl.data.4.store", "x")).isEqualTo(351);
        assertThat(set(session, "adl.data.0.id", "x")).isEqualTo(404);
    }

    @Test
    void aStoreThatNobodyHasGrantedIsClosed() {
        var session = RuntimeSession.running(new Snapshot(
                Standard.SCORM_2004, Map.of("adl.data.0.id", "s", "adl.data.0.store", "secret"), Map.of()));
        assertThat(get(session, "adl.data.0.store")).isEqualTo("error 405");
        assertThat(set(session, "adl.data.0.store", "x")).isEqualTo(404);
    }

    @Test
    void navigationIsGrantedByTheSystemOnly() {
        var session = begun(InitialModel.scorm2004()
                .granted("continue", true)
                .granted("previous", false)
                .granted("choice.{target=a.b}", true)
                .granted("jump.{target=a.b}", false));
        assertThat(get(session, "adl.nav.request_valid.continue")).isEqualTo("true");
        assertThat(get(session, "adl.nav.request_valid.previous")).isEqualTo("false");
        assertThat(get(session, "adl.nav.request_valid.choice.{target=a.b}")).isEqualTo("true");
        assertThat(get(session, "adl.nav.request_valid.jump.{target=a.b}")).isEqualTo("false");
        assertThat(get(session, "adl.nav.request_valid.choice.{target=nowhere}"))
                .isEqualTo("false");
        assertThat(get(session, "adl.nav.request_valid.jump.{target=nowhere}")).isEqualTo("false");
    }

    @Test
    void anObjectiveOfTheManifestIsThereFromTheBeginning() {
        var session = begun(InitialModel.scorm2004().objective("primary", Standing.NONE.withProgressMeasure(0.5)));
        assertThat(get(session, "cmi.objectives.0.id")).isEqualTo("primary");
        assertThat(get(session, "cmi.objectives.0.progress_measure")).isEqualTo("0.5");
        assertThat(get(session, "cmi.objectives.0.success_status")).isEqualTo("unknown");
        assertThat(set(session, "cmi.objectives.0.id", "mine")).isEqualTo(351);
        assertThat(set(session, "cmi.objectives.0.success_status", "passed")).isZero();
        assertThat(set(session, "cmi.objectives.1.id", "mine")).isZero();
    }

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource({
        "cmi.location, 1000",
        "cmi.suspend_data, 64000",
        "cmi.comments_from_learner.0.comment, 4000",
        "cmi.comments_from_learner.0.location, 250",
        "cmi.objectives.0.description, 250",
        "cmi.interactions.0.description, 250"
    })
    void textsHoldWhatTheStandardAsksForAndAreNeverCut(String element, int maximum) {
        var session = with(begun(Standard.SCORM_2004), "cmi.objectives.0.id", "o", "cmi.interactions.0.id", "i");
        var limit = Math.min(4 * maximum, 64_000);
        assertThat(set(session, element, "字".repeat(limit))).isZero();
        assertThat(get(session, element)).hasSize(limit);
        assertThat(set(session, element, "字".repeat(limit + 1))).isEqualTo(406);
        assertThat(session.diagnostic("406")).contains(String.valueOf(limit));
        assertThat(get(session, element)).hasSize(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud83d", "x\ude00y"})
    void whatADatabaseCannotHoldIsRefused(String value) {
        var session = begun(Standard.SCORM_2004);
        assertThat(set(session, "cmi.suspend_data", value)).isEqualTo(406);
        assertThat(set(session, "cmi.suspend_data", "a\nb\t\u0001😀")).isZero();
    }

    @Test
    void aDiagnosticNeverRepeatsWhatContentSays() {
        var session = begun(Standard.SCORM_2004);
        for (var element : new String[] {"<b>", "cmi.<b>", "cmi.objectives.<b>.id", "cmi.score.scaled"}) {
            session.setValue(element, "<script>");
            assertThat(session.diagnostic("")).doesNotContain("<").isNotEqualTo("No error");
        }
    }
}
