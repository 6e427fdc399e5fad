package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.managementacademy.scorm.cmi.Sessions.begun;
import static org.managementacademy.scorm.cmi.Sessions.with;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.cmi.Answer.Amount;
import org.managementacademy.scorm.cmi.Answer.Choices;
import org.managementacademy.scorm.cmi.Answer.OnScale;
import org.managementacademy.scorm.cmi.Answer.Pair;
import org.managementacademy.scorm.cmi.Answer.Pairs;
import org.managementacademy.scorm.cmi.Answer.Plain;
import org.managementacademy.scorm.cmi.Answer.Range;
import org.managementacademy.scorm.cmi.Answer.Sequence;
import org.managementacademy.scorm.cmi.Answer.TrueOrFalse;
import org.managementacademy.scorm.cmi.Answer.Words;
import org.managementacademy.scorm.cmi.InteractionResult.Verdict;
import org.managementacademy.scorm.sequencing.Completion;
import org.managementacademy.scorm.sequencing.Score;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.scorm.sequencing.Success;

/** What is stored of an attempt, and what it means. */
class SnapshotTests {
    private static final Phrase NO_WORDS = new Phrase("", "");

    @Test
    void aSnapshotIsAValue() {
        var set = new HashMap<>(Map.of("cmi.location", "1"));
        var snapshot = new Snapshot(Standard.SCORM_2004, Map.of("cmi.mode", "normal"), set);
        set.put("cmi.location", "2");
        assertThat(snapshot.set()).isEqualTo(Map.of("cmi.location", "1"));
        assertThat(snapshot).isEqualTo(new Snapshot(snapshot.standard(), snapshot.given(), snapshot.set()));
        assertThatThrownBy(() -> snapshot.set().put("cmi.location", "3"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> snapshot.given().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsSetLiesOverWhatWasGiven() {
        var snapshot = snapshot(Standard.SCORM_2004, "cmi.location", "1").and("cmi.location", "2");
        assertThat(snapshot.value("cmi.location")).contains("2");
        assertThat(snapshot.value("cmi.mode")).isEmpty();
        assertThat(snapshot.value("no element")).isEmpty();
    }

    @Test
    void timeAddsUp() {
        var given = Map.of("cmi.total_time", "PT1H");
        var snapshot = new Snapshot(Standard.SCORM_2004, given, Map.of("cmi.session_time", "P1MT30M"));
        assertThat(snapshot.totalTime()).hasToString("P1MT1H30M");
        assertThat(snapshot.sessionTime()).contains(new TimeInterval(1, 180_000));
        assertThat(new Snapshot(Standard.SCORM_2004, given, Map.of()).totalTime())
                .hasToString("PT1H");
        assertThat(new Snapshot(Standard.SCORM_2004, Map.of(), Map.of()).sessionTime())
                .isEmpty();
        assertThat(new Snapshot(
                                Standard.SCORM_12,
                                Map.of("cmi.core.total_time", "0001:00:00.00"),
                                Map.of("cmi.core.session_time", "00:00:30"))
                        .totalTime()
                        .timespan())
                .isEqualTo("0001:00:30.00");
    }

    @ParameterizedTest(name = "{0}: exit {1}, request {2} → {3}")
    @CsvSource({
        "SCORM_12,   suspend,      , true",
        "SCORM_12,   time-out,     , false",
        "SCORM_12,   ,             , false",
        "SCORM_2004, suspend,      , true",
        "SCORM_2004, normal,       , false",
        "SCORM_2004, time-out,     , false",
        "SCORM_2004, normal, suspendAll, true",
        "SCORM_2004, ,       suspendAll, true",
        "SCORM_2004, ,       continue, false"
    })
    void anAttemptIsSuspendedByItsExitOrByTheRequestToSuspendAll(
            Standard standard, @Nullable String exit, @Nullable String request, boolean suspended) {
        var set = new HashMap<String, String>();
        if (exit != null) set.put(standard == Standard.SCORM_12 ? "cmi.core.exit" : "cmi.exit", exit);
        if (request != null) set.put("adl.nav.request", request);
        assertThat(new Snapshot(standard, Map.of(), set).isSuspended()).isEqualTo(suspended);
    }

    @Test
    void whereTheLearnerStandsFollowsFromTheThresholds() {
        var session = begun(InitialModel.scorm2004()
                .passingScore(new BigDecimal("0.8"))
                .completionThreshold(new BigDecimal("0.5")));
        with(session, "cmi.completion_status", "completed", "cmi.success_status", "passed");
        assertThat(session.snapshot().standing())
                .isEqualTo(new Standing(Completion.UNKNOWN, Success.UNKNOWN, null, Score.NONE));
        with(session, "cmi.progress_measure", "0.4", "cmi.score.scaled", "0.9", "cmi.score.raw", "9");
        with(session, "cmi.score.min", "0", "cmi.score.max", "10");
        assertThat(session.snapshot().standing())
                .isEqualTo(new Standing(Completion.INCOMPLETE, Success.PASSED, 0.4, new Score(0.9, 9.0, 0.0, 10.0)));
    }

    @Test
    void whatNobodySaidIsUnknown() {
        assertThat(begun(Standard.SCORM_2004).snapshot().standing()).isEqualTo(Standing.NONE);
        assertThat(begun(Standard.SCORM_12).snapshot().standing()).isEqualTo(Standing.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SCORM_12, cmi.core.lesson_status, passed", "SCORM_2004, cmi.success_status, passed"})
    void withoutCreditNothingCounts(Standard standard, String element, String value) {
        assertThat(with(begun(InitialModel.of(standard)), element, value)
                        .snapshot()
                        .standing()
                        .success())
                .isEqualTo(Success.PASSED);
        assertThat(with(begun(InitialModel.of(standard).credit(false)), element, value)
                        .snapshot()
                        .standing())
                .isEqualTo(Standing.NONE);
    }

    @ParameterizedTest(name = "{0}, raw {1} → {2}, {3}, {4}")
    @CsvSource({
        "passed,         85, COMPLETED, PASSED, 0.85",
        "failed,         '', COMPLETED, FAILED,",
        "completed,     100, COMPLETED,       , 1",
        "incomplete,      0, INCOMPLETE,      , 0",
        "browsed,          , INCOMPLETE,      ,",
        "not attempted,    , NOT_ATTEMPTED,   ,"
    })
    void scorm12SaysBothInOneWord(
            String status,
            @Nullable String raw,
            Completion completion,
            @Nullable Success success,
            @Nullable Double scaled) {
        var session = with(begun(Standard.SCORM_12), "cmi.core.lesson_status", status);
        if (raw != null) with(session, "cmi.core.score.raw", raw);
        var standing = session.snapshot().standing();
        assertThat(standing.completion()).isEqualTo(completion);
        assertThat(standing.success()).isEqualTo(success);
        assertThat(standing.score().scaled()).isEqualTo(scaled);
        assertThat(standing.progressMeasure()).isNull();
    }

    @Test
    void objectivesAreReadable() {
        var session = begun(InitialModel.scorm2004().objective("listening", Standing.NONE.with(Success.FAILED)));
        with(session, "cmi.objectives.0.description", "{lang=en}Listens", "cmi.objectives.1.id", "asking");
        with(session, "cmi.objectives.1.completion_status", "not attempted", "cmi.objectives.1.score.scaled", "-0.5");
        assertThat(session.snapshot().objectives())
                .containsExactly(
                        new ObjectiveResult(
                                "listening", new Phrase("en", "Listens"), Standing.NONE.with(Success.FAILED)),
                        new ObjectiveResult(
                                "asking",
                                NO_WORDS,
                                new Standing(Completion.NOT_ATTEMPTED, null, null, Score.scaled(-0.5))));
    }

    @Test
    void objectivesOfScorm12AreReadable() {
        var session = with(begun(Standard.SCORM_12), "cmi.objectives.0.id", "o", "cmi.objectives.0.status", "failed");
        with(session, "cmi.objectives.0.score.raw", "40", "cmi.objectives.0.score.max", "80");
        assertThat(session.snapshot().objectives())
                .containsExactly(new ObjectiveResult(
                        "o",
                        NO_WORDS,
                        new Standing(Completion.COMPLETED, Success.FAILED, null, new Score(0.4, 40.0, null, 80.0))));
    }

    @Test
    void interactionsAreReadable() {
        var session = with(
                begun(Standard.SCORM_2004),
                "cmi.interactions.0.id",
                "q1",
                "cmi.interactions.0.type",
                "choice",
                "cmi.interactions.0.description",
                "{lang=fr}Que faire ?",
                "cmi.interactions.0.objectives.0.id",
                "listening",
                "cmi.interactions.0.objectives.1.id",
                "asking",
                "cmi.interactions.0.learner_response",
                "a[,]c",
                "cmi.interactions.0.correct_responses.0.pattern",
                "a",
                "cmi.interactions.0.correct_responses.1.pattern",
                "a[,]b",
                "cmi.interactions.0.result",
                "incorrect",
                "cmi.interactions.0.weighting",
                "2.5",
                "cmi.interactions.0.latency",
                "PT3.5S",
                "cmi.interactions.0.timestamp",
                "2026-11-25T10:00",
                "cmi.interactions.1.id",
                "q2");
        assertThat(session.snapshot().interactions())
                .containsExactly(
                        new InteractionResult(
                                "q1",
                                InteractionType.CHOICE,
                                new Phrase("fr", "Que faire ?"),
                                List.of("listening", "asking"),
                                new Choices(List.of("a", "c")),
                                List.of(new Choices(List.of("a")), new Choices(List.of("a", "b"))),
                                Verdict.INCORRECT,
                                null,
                                new BigDecimal("2.5"),
                                new TimeInterval(0, 350),
                                "2026-11-25T10:00"),
                        new InteractionResult(
                                "q2",
                                null,
                                NO_WORDS,
                                List.of(),
                                null,
                                List.of(),
                                Verdict.UNKNOWN,
                                null,
                                null,
                                null,
                                ""));
    }

    @Test
    void interactionsOfScorm12AreReadable() {
        var session = with(
                begun(Standard.SCORM_12),
                "cmi.interactions.0.id",
                "q1",
                "cmi.interactions.0.type",
                "matching",
                "cmi.interactions.0.student_response",
                "1.a,2.b",
                "cmi.interactions.0.correct_responses.0.pattern",
                "{1.b,2.a}",
                "cmi.interactions.0.result",
                "0.5",
                "cmi.interactions.0.latency",
                "00:00:03.5",
                "cmi.interactions.0.time",
                "10:00:00",
                "cmi.interactions.1.student_response",
                "free");
        assertThat(session.snapshot().interactions())
                .containsExactly(
                        new InteractionResult(
                                "q1",
                                InteractionType.MATCHING,
                                NO_WORDS,
                                List.of(),
                                new Pairs(List.of(new Pair("1", "a"), new Pair("2", "b"))),
                                List.of(new Pairs(List.of(new Pair("1", "b"), new Pair("2", "a")))),
                                Verdict.GRADED,
                                new BigDecimal("0.5"),
                                null,
                                new TimeInterval(0, 350),
                                "10:00:00"),
                        new InteractionResult(
                                "",
                                null,
                                NO_WORDS,
                                List.of(),
                                new Plain("free"),
                                List.of(),
                                Verdict.UNKNOWN,
                                null,
                                null,
                                null,
                                ""));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "correct, CORRECT",
        "incorrect, INCORRECT",
        "wrong, INCORRECT",
        "unanticipated, UNANTICIPATED",
        "neutral, NEUTRAL",
        "0.5, GRADED",
        "'', UNKNOWN",
        "Correct, UNKNOWN"
    })
    void aResultIsAVerdict(String result, Verdict verdict) {
        assertThat(Verdict.of(result)).isEqualTo(verdict);
    }

    @Test
    void responsesOfScorm12AreTakenApartWhereTheyCanBe() {
        assertThat(old("true-false", "t")).isEqualTo(new TrueOrFalse(true));
        assertThat(old("true-false", " False ")).isEqualTo(new TrueOrFalse(false));
        assertThat(old("true-false", "1")).isEqualTo(new TrueOrFalse(true));
        assertThat(old("true-false", "0")).isEqualTo(new TrueOrFalse(false));
        assertThat(old("true-false", "perhaps")).isEqualTo(new Plain("perhaps"));
        assertThat(old("choice", "{a, b}")).isEqualTo(new Choices(List.of("a", "b")));
        assertThat(old("choice", "")).isEqualTo(new Choices(List.of()));
        assertThat(old("fill-in", "a,b")).isEqualTo(new Words(List.of(new Phrase("", "a,b")), false, true));
        assertThat(old("matching", "a")).isEqualTo(new Plain("a"));
        assertThat(old("sequencing", "c,a,b")).isEqualTo(new Sequence(List.of("c", "a", "b")));
        assertThat(old("likert", "3")).isEqualTo(new OnScale("3"));
        assertThat(old("numeric", "3.5")).isEqualTo(new Amount(new BigDecimal("3.5")));
        assertThat(old("numeric", "three")).isEqualTo(new Plain("three"));
        assertThat(old("performance", "a,b")).isEqualTo(new Plain("a,b"));
        assertThat(oldPattern("numeric", "3")).isEqualTo(new Range(new BigDecimal(3), new BigDecimal(3)));
        assertThat(oldPattern("numeric", "3:5")).isEqualTo(new Range(new BigDecimal(3), new BigDecimal(5)));
        assertThat(oldPattern("numeric", "3:5:7")).isEqualTo(new Plain("3:5:7"));
        assertThat(oldPattern("numeric", "a:5")).isEqualTo(new Plain("a:5"));
        assertThat(oldPattern("numeric", "5:b")).isEqualTo(new Plain("5:b"));
        assertThat(oldPattern("choice", "a")).isEqualTo(new Choices(List.of("a")));
    }

    @Test
    void commentsAreReadable() {
        var session = with(
                begun(Standard.SCORM_2004),
                "cmi.comments_from_learner.0.comment",
                "{lang=ru}Хорошо",
                "cmi.comments_from_learner.0.location",
                "page 3",
                "cmi.comments_from_learner.0.timestamp",
                "2026-11-25",
                "cmi.comments_from_learner.1.location",
                "page 4");
        assertThat(session.snapshot().comments())
                .containsExactly(
                        new LearnerComment(new Phrase("ru", "Хорошо"), "page 3", "2026-11-25"),
                        new LearnerComment(new Phrase("", ""), "page 4", ""));
        assertThat(with(begun(Standard.SCORM_12), "cmi.comments", "Good")
                        .snapshot()
                        .comments())
                .containsExactly(new LearnerComment(new Phrase("", "Good"), "", ""));
        assertThat(with(begun(Standard.SCORM_12), "cmi.comments", " ")
                        .snapshot()
                        .comments())
                .isEmpty();
        assertThat(snapshot(Standard.SCORM_2004, "cmi.comments_from_learner.0.comment", "{lang=klingon}x")
                        .comments())
                .containsExactly(new LearnerComment(new Phrase("", "{lang=klingon}x"), "", ""));
    }

    @Test
    void hostileTextCannotTurnALineAround() {
        var hostile = "<b>a\u202E\u2066b\u0007\u0085c\u202A\u2069</b>\n\t";
        var session =
                with(begun(Standard.SCORM_2004), "cmi.interactions.0.id", "q", "cmi.interactions.0.type", "other");
        with(session, "cmi.interactions.0.description", hostile, "cmi.interactions.0.learner_response", hostile);
        with(session, "cmi.comments_from_learner.0.comment", hostile);
        var shown = "<b>abc</b>\n\t";
        assertThat(session.snapshot().interactions().getFirst().description().text())
                .isEqualTo(shown);
        assertThat(session.snapshot().interactions().getFirst().response()).isEqualTo(new Plain(shown));
        assertThat(session.snapshot().comments().getFirst().phrase().text()).isEqualTo(shown);
        assertThat(Shown.text("\u2029\u202F\u2065\u206A")).isEqualTo("\u2029\u202F\u2065\u206A");
        assertThat(Shown.text(null)).isEmpty();
        assertThat(Shown.phrase(null)).isEqualTo(NO_WORDS);
    }

    @Test
    void whatIsShownHasAnEnd() {
        assertThat(Shown.text("😀".repeat(4_000))).isEqualTo("😀".repeat(4_000));
        assertThat(Shown.text("😀".repeat(4_001))).isEqualTo("😀".repeat(4_000) + "…");
    }

    @Test
    void aStoredRowOfAnotherTimeIsStillRead() {
        var snapshot = snapshot(Standard.SCORM_2004, "cmi.interactions.2.id", "q")
                .and("cmi.interactions.01.id", "x")
                .and("cmi.score.scaled", "eight")
                .and("cmi.completion_status", "done")
                .and("cmi.session_time", "long");
        assertThat(snapshot.interactions()).hasSize(3);
        assertThat(snapshot.standing()).isEqualTo(Standing.NONE);
        assertThat(snapshot.sessionTime()).isEmpty();
    }

    private static @Nullable Answer old(String type, String response) {
        return asked(type, "student_response", response).response();
    }

    private static Answer oldPattern(String type, String pattern) {
        return asked(type, "correct_responses.0.pattern", pattern).correct().getFirst();
    }

    private static InteractionResult asked(String type, String last, String value) {
        var session = with(begun(Standard.SCORM_12), "cmi.interactions.0.type", type);
        return with(session, "cmi.interactions.0." + last, value)
                .snapshot()
                .interactions()
                .getFirst();
    }

    private static Stored snapshot(Standard standard, String element, String value) {
        return new Stored(new Snapshot(standard, Map.of(element, value), Map.of()));
    }

    /** Rows as a database may hold them. */
    private record Stored(Snapshot snapshot) {
        Stored and(String element, String value) {
            var set = new HashMap<>(snapshot.set());
            set.put(element, value);
            return new Stored(new Snapshot(snapshot.standard(), snapshot.given(), set));
        }

        Optional<String> value(String element) {
            return snapshot.value(element);
        }

        List<InteractionResult> interactions() {
            return snapshot.interactions();
        }

        List<LearnerComment> comments() {
            return snapshot.comments();
        }

        Standing standing() {
            return snapshot.standing();
        }

        Optional<TimeInterval> sessionTime() {
            return snapshot.sessionTime();
        }
    }
}
