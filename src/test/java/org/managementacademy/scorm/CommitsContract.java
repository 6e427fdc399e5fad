package org.managementacademy.scorm;

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
        var right = launchpad.begin(opened.attempt());
        assertThat(commits.accept(right, commit(1, Map.of("cmi.core.lesson_status", "incomplete"))))
                .isEqualTo(new CommitResult.Stored(1));
        assertThat(isDone(opened)).isFalse();
        assertThat(commits.accept(
                        right, commit(2, Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "90"))))
                .isEqualTo(new CommitResult.Stored(2));
        assertThat(isDone(opened)).isTrue();
    }

    @Test
    void aRepeatedCommitIsAnsweredAndChangesNothing() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = launchpad.begin(opened.attempt());
        commits.accept(right, commit(1, Map.of("cmi.core.lesson_location", "1")));
        commits.accept(right, commit(2, Map.of("cmi.core.lesson_location", "2")));
        assertThat(commits.accept(right, commit(1, Map.of("cmi.core.lesson_location", "1"))))
                .isEqualTo(new CommitResult.Stored(2));
        assertThat(snapshot(opened)).containsEntry("cmi.core.lesson_location", "2");
    }

    @Test
    void aCommitThatSkipsOneIsNotStored() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = launchpad.begin(opened.attempt());
        assertThat(commits.accept(right, commit(2, Map.of("cmi.core.lesson_location", "2"))))
                .isEqualTo(new CommitResult.Gap(0));
        assertThat(snapshot(opened)).isEmpty();
    }

    @Test
    void theTailOfAnEarlierSittingIsStillTakenUntilTheNewOneWrites() {
        var opened = examples.opened(LEGACY, Language.EN);
        commits.accept(launchpad.begin(opened.attempt()), commit(1, Map.of("cmi.core.lesson_location", "1")));
        var second = launchpad.begin(opened.attempt());
        assertThat(commits.accept(second, new Commit(session, 2, 1, Map.of("cmi.core.lesson_location", "2"), false)))
                .isEqualTo(new CommitResult.Stored(2));
        var later = UUID.randomUUID();
        commits.accept(second, new Commit(later, 1, 2, Map.of("cmi.core.lesson_location", "3"), false));
        assertThat(commits.accept(second, new Commit(session, 3, 1, Map.of("cmi.core.lesson_location", "1"), false)))
                .isInstanceOf(CommitResult.Superseded.class);
        assertThat(snapshot(opened)).containsEntry("cmi.core.lesson_location", "3");
    }

    @Test
    void aTokenOfAnEarlierLaunchCannotPassForALaterOne() {
        var opened = examples.opened(LEGACY, Language.EN);
        var first = launchpad.begin(opened.attempt());
        commits.accept(launchpad.begin(opened.attempt()), commit(1, Map.of("cmi.core.lesson_location", "1")));
        assertThat(commits.accept(
                        first, new Commit(UUID.randomUUID(), 1, 99, Map.of("cmi.core.lesson_location", "9"), false)))
                .isInstanceOf(CommitResult.Superseded.class);
    }

    @Test
    void nothingOfACommitIsStoredWhenOneElementIsRefused() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = launchpad.begin(opened.attempt());
        var changes = Map.of("cmi.core.lesson_location", "1", "cmi.core.student_id", "somebody else");
        assertThat(commits.accept(right, commit(1, changes)))
                .isEqualTo(new CommitResult.Refused(List.of("cmi.core.student_id")));
        assertThat(snapshot(opened)).isEmpty();
    }

    @Test
    void aSnapshotDoesNotGrowForEver() {
        var opened = examples.opened(LEGACY, Language.EN);
        var right = launchpad.begin(opened.attempt());
        var answer = "x".repeat(4_000);
        CommitResult result = new CommitResult.Stored(0);
        for (var sequence = 1; result instanceof CommitResult.Stored; sequence++)
            result = commits.accept(
                    right, commit(sequence, Map.of("cmi.interactions." + sequence + ".student_response", answer)));
        assertThat(result).isInstanceOf(CommitResult.TooLarge.class);
    }

    @Test
    void timeAddsUpOverSittings() {
        var opened = examples.opened(MODERN, Language.EN);
        commits.accept(launchpad.begin(opened.attempt()), commit(1, Map.of("cmi.session_time", "PT1M")));
        commits.accept(
                launchpad.begin(opened.attempt()),
                commit(2, Map.of("cmi.session_time", "PT2M", "cmi.exit", "suspend")));
        var right = launchpad.begin(opened.attempt());
        commits.accept(right, new Commit(UUID.randomUUID(), 1, null, Map.of("cmi.session_time", "PT30S"), false));
        assertThat(attempts.find(opened.attempt()).orElseThrow().spent()).isEqualTo(Duration.ofSeconds(150));
        assertThat(seed(opened)).containsEntry("cmi.total_time", "PT2M30S");
    }

    @Test
    void theFirstSittingBeginsAtTheBeginning() {
        assertThat(seed(examples.opened(LEGACY, Language.EN))).containsEntry("cmi.core.entry", "ab-initio");
        assertThat(seed(examples.opened(MODERN, Language.EN))).containsEntry("cmi.entry", "ab-initio");
    }

    @Test
    void aSuspendedSittingIsResumed() {
        var opened = examples.opened(MODERN, Language.EN);
        var changes = Map.of(
                "cmi.exit", "suspend", "cmi.suspend_data", "here", "cmi.location", "4", "cmi.score.scaled", "0.5");
        commits.accept(launchpad.begin(opened.attempt()), new Commit(session, 1, null, changes, true));
        assertThat(seed(opened))
                .containsEntry("cmi.entry", "resume")
                .containsEntry("cmi.suspend_data", "here")
                .containsEntry("cmi.location", "4")
                .containsEntry("cmi.score.scaled", "0.5")
                .doesNotContainKeys("cmi.exit", "cmi.session_time");
    }

    @Test
    void aSittingThatWasCutOffIsResumed() {
        var opened = examples.opened(MODERN, Language.EN);
        commits.accept(launchpad.begin(opened.attempt()), commit(1, Map.of("cmi.suspend_data", "here")));
        assertThat(seed(opened)).containsEntry("cmi.entry", "resume").containsEntry("cmi.suspend_data", "here");
    }

    @Test
    void afterANormalEndScorm2004BeginsAgainAndScorm12KeepsItsData() {
        var modern = examples.opened(MODERN, Language.EN);
        var normal = Map.of("cmi.exit", "normal", "cmi.suspend_data", "here");
        commits.accept(launchpad.begin(modern.attempt()), new Commit(session, 1, null, normal, true));
        assertThat(seed(modern)).containsEntry("cmi.entry", "ab-initio").doesNotContainKey("cmi.suspend_data");

        var legacy = examples.opened(LEGACY, Language.EN);
        var end = Map.of("cmi.core.exit", "", "cmi.suspend_data", "here");
        commits.accept(launchpad.begin(legacy.attempt()), new Commit(session, 1, null, end, true));
        assertThat(seed(legacy)).containsEntry("cmi.core.entry", "").containsEntry("cmi.suspend_data", "here");
    }

    @Test
    void openingTheUnitAgainKeepsWhatIsStored() {
        var opened = examples.opened(LEGACY, Language.EN);
        commits.accept(launchpad.begin(opened.attempt()), commit(1, Map.of("cmi.core.lesson_location", "1")));
        var unit = launches.find(opened.attempt()).orElseThrow().unit().id();
        launches.open(opened.learner().id(), opened.enrolment(), unit);
        assertThat(snapshot(opened)).containsEntry("cmi.core.lesson_location", "1");
    }

    @Test
    void aCapabilityOfNobodyStoresNothing() {
        var nobody = Capability.of(AttemptId.fresh(), 1, Instant.now(clock));
        assertThat(commits.accept(nobody, commit(1, Map.of()))).isInstanceOf(CommitResult.Unknown.class);
    }

    private Commit commit(int sequence, Map<String, String> changes) {
        return new Commit(session, sequence, null, changes, false);
    }

    private Map<String, String> snapshot(Opened opened) {
        return attempts.find(opened.attempt()).orElseThrow().snapshot();
    }

    private Map<String, String> seed(Opened opened) {
        return launchpad.seed(launchpad.begin(opened.attempt())).orElseThrow().cmi();
    }

    private boolean isDone(Opened opened) {
        return launches.find(opened.attempt()).orElseThrow().done();
    }
}
