package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.scorm.sequencing.Completion;
import org.managementacademy.scorm.sequencing.Controls;
import org.managementacademy.scorm.sequencing.Success;
import org.managementacademy.scorm.sequencing.TrackingState;

/** Content, learner and sequencing together, without browser and database. */
class PlayTests {
    private static final Map<String, String> PASSED =
            Map.of("cmi.completion_status", "completed", "cmi.success_status", "passed", "cmi.score.scaled", "1");
    private static final Map<String, String> PASSED_12 =
            Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "90");

    private PlayedPackage played = TestPackages.played(TestPackages.JOURNEY);
    private final List<ScoRun> runs = new ArrayList<>();
    private ScormAttempt attempt = fresh();

    @Test
    void theLearnerIsLedThroughInOrder() {
        launch();
        assertThat(shown()).isEqualTo("start");
        assertThat(controls().previous()).isFalse();
        asks("continue");
        assertThat(shown()).isEqualTo("one");
        asks("continue");
        assertThat(shown()).isEqualTo("two");
        asks("previous");
        assertThat(shown()).isEqualTo("one");
    }

    @Test
    void whereNothingBeginsByItselfTheLearnerChooses() {
        played = TestPackages.played(TestPackages.MENU);
        launch();
        assertThat(attempt.run()).isNull();
        assertThat(attempt.isOver()).isFalse();
        asks("{target=two}choice");
        assertThat(shown()).isEqualTo("two");
        asks("exitAll");
        assertThat(attempt.isOver()).isTrue();
        asks("{target=one}choice");
        assertThat(attempt.run()).as("a click that comes late").isNull();
        launch();
        assertThat(attempt.isOver()).isFalse();
        asks(Commit.LEAVE);
        assertThat(attempt.tracking().inSession()).isFalse();
    }

    @Test
    void whatIsDisabledCannotBeChosenUntilItsObjectiveIsReached() {
        launch();
        assertThat(selectable("test")).isFalse();
        asks("{target=two}choice");
        sets(PASSED);
        assertThat(selectable("test")).as("before the attempt has ended").isTrue();
        asks("{target=test}choice");
        assertThat(shown()).isEqualTo("test");
        assertThat(controls().hidden()).hasToString("[PREVIOUS]");
    }

    @Test
    void aRequestThatCannotBeGrantedShowsTheSameContentAgain() {
        launch();
        sets(Map.of("cmi.location", "7"));
        int before = attempt.screen().delivery();
        asks("{target=test}choice");
        assertThat(shown()).isEqualTo("start");
        assertThat(attempt.screen().delivery()).isGreaterThan(before);
        assertThat(found()).containsEntry("cmi.location", "7").containsEntry("cmi.entry", "resume");
    }

    @Test
    void contentThatAsksForWhatCannotBeGrantedLeavesTheChoiceToTheLearner() {
        launch();
        commit(new Commit(session(), next(), Map.of("adl.nav.request", "{target=test}choice"), true, null));
        assertThat(attempt.run()).isNull();
        assertThat(attempt.tracking().inSession()).isTrue();
        asks("{target=one}choice");
        assertThat(shown()).isEqualTo("one");
    }

    @Test
    void contentWhoseWishIsNotValidStays() {
        launch();
        int before = attempt.screen().delivery();
        commit(new Commit(session(), next(), Map.of("adl.nav.request", "{target=nowhere}jump"), true, null));
        assertThat(shown()).isEqualTo("start");
        assertThat(attempt.screen().delivery()).isEqualTo(before);
    }

    @Test
    void contentMayAskForTheNextActivityItself() {
        launch();
        commit(new Commit(session(), next(), Map.of("adl.nav.request", "continue"), true, null));
        assertThat(shown()).isEqualTo("one");
    }

    @Test
    void contentThatOnlySaysGoodbyeStaysUntilTheLearnerAsks() {
        launch();
        int before = attempt.screen().delivery();
        commit(new Commit(session(), next(), Map.of(), true, null));
        assertThat(attempt.screen().delivery()).isEqualTo(before);
        assertThat(shown()).isEqualTo("start");
        asks("continue");
        assertThat(shown()).isEqualTo("one");
    }

    @Test
    void whoLeavesIsBroughtBackToTheSamePlace() {
        launch();
        asks("continue");
        sets(Map.of("cmi.location", "7", "cmi.session_time", "PT1M"));
        asks(Commit.LEAVE);
        assertThat(attempt.tracking().inSession()).isFalse();
        assertThat(attempt.run()).isNull();
        launch();
        assertThat(shown()).isEqualTo("one");
        assertThat(found())
                .containsEntry("cmi.entry", "resume")
                .containsEntry("cmi.location", "7")
                .containsEntry("cmi.total_time", "PT1M");
        assertThat(attempt.screen().spent()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoeverWasCutOffIsToo() {
        launch();
        asks("continue");
        sets(Map.of("cmi.location", "7"));
        launch();
        assertThat(shown()).isEqualTo("one");
        assertThat(found()).containsEntry("cmi.entry", "resume").containsEntry("cmi.location", "7");
    }

    @Test
    void activitiesShareTheirStores() {
        launch();
        asks("{target=two}choice");
        sets(Map.of("adl.data.0.store", "remember"));
        sets(PASSED);
        asks("continue");
        assertThat(shown()).isEqualTo("test");
        assertThat(found()).containsEntry("adl.data.0.id", "notes").containsEntry("adl.data.0.store", "remember");
        assertThat(refused(Map.of("adl.data.0.store", "forget"))).containsExactly("adl.data.0.store");
    }

    @Test
    void theWholeIsDoneWhenAllPartsAre() {
        launch();
        for (var part : List.of("start", "one", "two", "test")) {
            assertThat(shown()).isEqualTo(part);
            sets(PASSED);
            asks("continue");
        }
        assertThat(attempt.tracking().inSession()).isFalse();
        var standing = played.sequencer().standing(attempt.tracking());
        assertThat(standing.completion()).isEqualTo(Completion.COMPLETED);
        assertThat(standing.success()).isEqualTo(Success.PASSED);
        assertThat(standing.score().scaled()).isEqualTo(1);
    }

    @Test
    void aScormAttemptKeepsWhatEarlierRunsOfAnActivityHaveSaid() {
        launch();
        sets(Map.of("cmi.interactions.0.id", "q1", "cmi.exit", "normal"));
        asks("continue");
        asks("previous");
        assertThat(found()).containsEntry("cmi.entry", "ab-initio").doesNotContainKey("cmi.interactions.0.id");
        assertThat(runs.stream().filter(run -> run.activity() == 1)).hasSize(2);
    }

    @Test
    void inScorm12TheLearnerChoosesAndPrerequisitesGuard() {
        played = TestPackages.played(TestPackages.PAIR);
        launch();
        assertThat(shown()).isEqualTo("lesson");
        assertThat(selectable("exam")).isFalse();
        asks("{target=exam}choice");
        assertThat(shown()).isEqualTo("lesson");
        sets(PASSED_12);
        assertThat(selectable("exam")).isTrue();
        asks("{target=exam}choice");
        assertThat(found()).containsEntry("cmi.student_data.mastery_score", "70");
        commit(new Commit(
                session(),
                next(),
                Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "60"),
                true,
                "{target=lesson}choice"));
        assertThat(shown()).isEqualTo("lesson");
        assertThat(found()).containsEntry("cmi.core.lesson_status", "completed");
        asks("{target=exam}choice");
        assertThat(found()).containsEntry("cmi.core.lesson_status", "failed").containsEntry("cmi.core.score.raw", "60");
    }

    // The learner and the player

    private static ScormAttempt fresh() {
        return new ScormAttempt(
                AttemptId.fresh(),
                new PackagePin("test", "x"),
                0,
                null,
                TrackingState.fresh(1),
                Screen.EMPTY,
                null,
                Instant.EPOCH,
                0);
    }

    private void launch() {
        var play = play();
        attempt = play.launch(attempt, UUID.randomUUID(), attempt.sessionEpoch() + 1);
        keep(play);
    }

    private void sets(Map<String, String> changes) {
        commit(new Commit(session(), next(), changes, false, null));
    }

    private void asks(String request) {
        commit(new Commit(session(), next(), Map.of(), false, request));
    }

    private void commit(Commit commit) {
        var play = play();
        attempt = ((Play.Step.Taken) play.commit(attempt, commit)).attempt();
        keep(play);
    }

    private List<String> refused(Map<String, String> changes) {
        var step = play().commit(attempt, new Commit(session(), next(), changes, false, null));
        return ((Play.Step.Refused) step).elements();
    }

    private Play play() {
        return new Play(played, this::last);
    }

    private Optional<ScoRun> last(int activity) {
        return runs.stream().filter(run -> run.activity() == activity).max(Comparator.comparing(ScoRun::number));
    }

    private void keep(Play play) {
        for (var run : play.written()) {
            runs.removeIf(other -> other.activity() == run.activity() && other.number() == run.number());
            runs.add(run);
        }
    }

    private UUID session() {
        return requireNonNull(attempt.session()).id();
    }

    private int next() {
        return requireNonNull(attempt.session()).sequence() + 1;
    }

    private String shown() {
        return played.activity(requireNonNull(attempt.run()).activity()).id();
    }

    private Map<String, String> found() {
        return requireNonNull(attempt.run()).snapshot().given();
    }

    private Controls controls() {
        return played.sequencer().controls(attempt.tracking());
    }

    private boolean selectable(String activity) {
        return controls().contents().stream()
                .anyMatch(entry -> entry.activity().equals(activity) && entry.selectable());
    }
}
