package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What a SCO sets, from commit to progress, on one database. */
abstract class CommitsContract {
    private static final String LEGACY = "what-people-lose";
    private static final String MODERN = "two-minute-story";

    @Autowired
    ScormExamples examples;

    @Autowired
    Commits commits;

    @Autowired
    Launchpad launchpad;

    @Autowired
    ScormAttempts attempts;

    @Autowired
    Launches launches;

    @Autowired
    Clock clock;

    private final UUID session = UUID.randomUUID();

    @Test
    void aCommitIsStoredAndProgressFollowsAtOnce() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = begun(opened);
        assertThat(stored(right, commit(1, Map.of("cmi.core.lesson_status", "incomplete"))))
                .isEqualTo(1);
        assertThat(isDone(opened)).isFalse();
        assertThat(stored(right, commit(2, Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "90"))))
                .isEqualTo(2);
        assertThat(isDone(opened)).isTrue();
    }

    @Test
    void anOrdinaryCommitTakesThreeStatements() throws Exception {
        for (var unit : List.of(LEGACY, MODERN)) {
            var opened = examples.opened(unit, Language.EN);
            var right = begun(opened);
            var place = unit.equals(LEGACY) ? "cmi.core.lesson_location" : "cmi.location";
            var score = unit.equals(LEGACY) ? "cmi.core.score.raw" : "cmi.score.scaled";
            stored(right, commit(1, Map.of(place, "1", score, "1")));
            assertThat(Statements.countedDuring(
                            () -> stored(right, commit(2, Map.of(place, "2", "cmi.suspend_data", "x", score, "0")))))
                    .isLessThanOrEqualTo(3);
        }
    }

    @Test
    void aRepeatedCommitIsAnsweredAndChangesNothing() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = begun(opened);
        commits.accept(right, commit(1, Map.of("cmi.core.lesson_location", "1")));
        commits.accept(right, commit(2, Map.of("cmi.core.lesson_location", "2")));
        assertThat(stored(right, commit(1, Map.of("cmi.core.lesson_location", "1"))))
                .isEqualTo(2);
        assertThat(said(opened)).containsEntry("cmi.core.lesson_location", "2");
    }

    @Test
    void aCommitThatSkipsOneIsNotStored() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = begun(opened);
        assertThat(commits.accept(right, commit(2, Map.of("cmi.core.lesson_location", "2"))))
                .isEqualTo(new CommitResult.Gap(0));
        assertThat(said(opened)).isEmpty();
    }

    @Test
    void theTailOfAnEarlierSittingIsStillTakenUntilTheNewOneBegins() {
        var opened = examples.opened(LEGACY, Language.EN);
        commits.accept(begun(opened), commit(1, Map.of("cmi.core.lesson_location", "1")));
        var second = launchpad.begin(opened.attempt());
        assertThat(stored(second, commit(2, Map.of("cmi.core.lesson_location", "2"))))
                .isEqualTo(2);
        var later = UUID.randomUUID();
        commits.launch(second, later);
        commits.accept(second, new Commit(later, 1, Map.of("cmi.core.lesson_location", "3"), false, null));
        assertThat(commits.accept(second, commit(3, Map.of("cmi.core.lesson_location", "1"))))
                .isInstanceOf(CommitResult.Superseded.class);
        assertThat(said(opened)).containsEntry("cmi.core.lesson_location", "3");
    }

    @Test
    void aTokenOfAnEarlierSittingCannotPassForALaterOne() {
        var opened = examples.opened(LEGACY, Language.EN);
        var first = launchpad.begin(opened.attempt());
        begun(opened);
        assertThat(commits.launch(first, UUID.randomUUID())).isInstanceOf(CommitResult.Superseded.class);
    }

    @Test
    void aSessionThatAsksAgainHowItBeginsHearsTheSame() {
        var opened = examples.opened(MODERN, Language.EN);
        var right = launchpad.begin(opened.attempt());
        var first = (CommitResult.Stored) commits.launch(right, session);
        var again = (CommitResult.Stored) commits.launch(right, session);
        assertThat(again.situation().content()).isEqualTo(first.situation().content());
        assertThat(again.situation().delivery()).isEqualTo(first.situation().delivery());
    }

    @Test
    void nothingOfACommitIsStoredWhenOneElementIsRefused() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = begun(opened);
        var changes = Map.of(
                "cmi.core.lesson_location", "1", "cmi.core.student_id", "somebody else", "cmi.objectives.1.id", "x");
        assertThat(commits.accept(right, commit(1, changes)))
                .isEqualTo(new CommitResult.Refused(List.of("cmi.core.student_id", "cmi.objectives.1.id")));
        assertThat(said(opened)).isEmpty();
    }

    @Test
    void theDataOfAScoDoNotGrowForEver() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = begun(opened);
        var answer = "x".repeat(1_000);
        CommitResult result = new CommitResult.Gap(0);
        for (var sequence = 1; sequence <= 1_000 && !(result instanceof CommitResult.TooLarge); sequence++) {
            var entry = "cmi.interactions." + (sequence - 1) + ".";
            result = commits.accept(
                    right, commit(sequence, Map.of(entry + "id", "q" + sequence, entry + "student_response", answer)));
        }
        assertThat(result).isInstanceOf(CommitResult.TooLarge.class);
    }

    @Test
    void timeAddsUpOverSittings() {
        var opened = examples.opened(MODERN, Language.EN);
        var first = begun(opened);
        commits.accept(first, commit(1, Map.of("cmi.session_time", "PT1M")));
        commits.accept(first, commit(2, Map.of("cmi.session_time", "PT2M", "cmi.exit", "suspend")));
        var later = UUID.randomUUID();
        var second = launchpad.begin(opened.attempt());
        commits.launch(second, later);
        commits.accept(second, new Commit(later, 1, Map.of("cmi.session_time", "PT30S"), false, null));
        assertThat(attempts.find(opened.attempt()).orElseThrow().screen().spent())
                .isEqualTo(Duration.ofSeconds(150));
        assertThat(found(opened)).containsEntry("cmi.total_time", "PT2M30S");
    }

    @Test
    void theFirstSittingBeginsAtTheBeginning() {
        assertThat(found(examples.opened(LEGACY, Language.EN))).containsEntry("cmi.core.entry", "ab-initio");
        var modern = examples.opened(MODERN, Language.EN);
        assertThat(found(modern))
                .containsEntry("cmi.entry", "ab-initio")
                .containsEntry("cmi.learner_name", modern.learner().fullName());
    }

    @Test
    void whoTheLearnerIsIsNotStoredWithTheAttempt() {
        var opened = examples.opened(MODERN, Language.EN);
        found(opened);
        var run = requireNonNull(attempts.find(opened.attempt()).orElseThrow().run());
        assertThat(run.snapshot().given()).doesNotContainKeys("cmi.learner_id", "cmi.learner_name");
    }

    @Test
    void aSuspendedSittingIsResumed() {
        var opened = examples.opened(MODERN, Language.EN);
        var changes = Map.of(
                "cmi.exit", "suspend", "cmi.suspend_data", "here", "cmi.location", "4", "cmi.score.scaled", "0.5");
        commits.accept(begun(opened), new Commit(session, 1, changes, true, null));
        assertThat(found(opened))
                .containsEntry("cmi.entry", "resume")
                .containsEntry("cmi.suspend_data", "here")
                .containsEntry("cmi.location", "4")
                .containsEntry("cmi.score.scaled", "0.5")
                .doesNotContainKeys("cmi.exit", "cmi.session_time");
    }

    @Test
    void aSittingThatWasCutOffIsResumed() {
        for (var unit : List.of(LEGACY, MODERN)) {
            var opened = examples.opened(unit, Language.EN);
            commits.accept(begun(opened), commit(1, Map.of("cmi.suspend_data", "here")));
            assertThat(found(opened))
                    .containsEntry(unit.equals(LEGACY) ? "cmi.core.entry" : "cmi.entry", "resume")
                    .containsEntry("cmi.suspend_data", "here");
        }
    }

    @Test
    void whoLeavesTheOnlyScoComesBackToItsPlace() {
        var opened = examples.opened(MODERN, Language.EN);
        var changes = Map.of("cmi.suspend_data", "here");
        var left = (CommitResult.Stored)
                commits.accept(begun(opened), new Commit(session, 1, changes, false, Commit.LEAVE));
        assertThat(left.situation().over()).isTrue();
        assertThat(found(opened)).containsEntry("cmi.entry", "resume").containsEntry("cmi.suspend_data", "here");
    }

    @Test
    void afterANormalEndScorm2004BeginsAgainAndScorm12KeepsItsData() {
        var modern = examples.opened(MODERN, Language.EN);
        var normal = Map.of("cmi.exit", "normal", "cmi.suspend_data", "here");
        commits.accept(begun(modern), new Commit(session, 1, normal, true, null));
        assertThat(found(modern)).containsEntry("cmi.entry", "ab-initio").doesNotContainKey("cmi.suspend_data");

        var legacy = examples.opened(LEGACY, Language.EN);
        var end = Map.of("cmi.core.exit", "", "cmi.suspend_data", "here");
        commits.accept(begun(legacy), new Commit(session, 1, end, true, null));
        assertThat(found(legacy)).containsEntry("cmi.core.entry", "").containsEntry("cmi.suspend_data", "here");
    }

    @Test
    void whatHasSaidGoodbyeSetsNothingAnyMore() {
        var opened = examples.opened(MODERN, Language.EN);
        var right = begun(opened);
        commits.accept(right, new Commit(session, 1, Map.of("cmi.location", "1"), true, null));
        assertThat(commits.accept(right, commit(2, Map.of("cmi.location", "2"))))
                .isEqualTo(new CommitResult.Refused(List.of("cmi.location")));
    }

    @Test
    void anotherWindowIsAtWorkUntilItLeavesOrFallsSilent() {
        var opened = examples.opened(MODERN, Language.EN);
        assertThat(launchpad.isLiveElsewhere(opened.attempt(), 0)).isFalse();
        var right = begun(opened);
        assertThat(launchpad.isLiveElsewhere(opened.attempt(), 0)).isTrue();
        assertThat(launchpad.isLiveElsewhere(opened.attempt(), right.epoch())).isFalse();
        var attempt = attempts.find(opened.attempt()).orElseThrow();
        assertThat(attempt.isLive(attempt.storedAt().plusSeconds(59))).isTrue();
        assertThat(attempt.isLive(attempt.storedAt().plusSeconds(60))).isFalse();
        commits.accept(right, new Commit(session, 1, Map.of(), false, Commit.LEAVE));
        assertThat(launchpad.isLiveElsewhere(opened.attempt(), 0)).isFalse();
    }

    @Test
    void openingTheUnitAgainKeepsWhatIsStored() {
        var opened = examples.opened(LEGACY, Language.EN);
        commits.accept(begun(opened), commit(1, Map.of("cmi.core.lesson_location", "1")));
        var unit = launches.find(opened.attempt()).orElseThrow().unit().id();
        launches.open(opened.learner().id(), opened.enrolment(), unit);
        assertThat(said(opened)).containsEntry("cmi.core.lesson_location", "1");
    }

    @Test
    void aCapabilityOfNobodyStoresNothing() {
        var nobody = Capability.of(AttemptId.fresh(), 1, Instant.now(clock));
        assertThat(commits.accept(nobody, commit(1, Map.of()))).isInstanceOf(CommitResult.Unknown.class);
        assertThat(commits.launch(nobody, session)).isInstanceOf(CommitResult.Unknown.class);
    }

    private Capability begun(Opened opened) {
        var right = launchpad.begin(opened.attempt());
        assertThat(commits.launch(right, session)).isInstanceOf(CommitResult.Stored.class);
        return right;
    }

    private Commit commit(int sequence, Map<String, String> changes) {
        return new Commit(session, sequence, changes, false, null);
    }

    private int stored(Capability right, Commit commit) {
        return ((CommitResult.Stored) commits.accept(right, commit)).situation().sequence();
    }

    private Map<String, String> said(Opened opened) {
        return requireNonNull(attempts.find(opened.attempt()).orElseThrow().run())
                .snapshot()
                .set();
    }

    /** What the SCO finds in one more sitting. */
    private Map<String, String> found(Opened opened) {
        var begun = commits.launch(launchpad.begin(opened.attempt()), UUID.randomUUID());
        return requireNonNull(((CommitResult.Stored) begun).situation().content())
                .cmi();
    }

    private boolean isDone(Opened opened) {
        return launches.find(opened.attempt()).orElseThrow().done();
    }
}
