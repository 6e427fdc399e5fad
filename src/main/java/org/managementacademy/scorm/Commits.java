package org.managementacademy.scorm;

import java.time.Clock;
import java.util.Map;
import org.managementacademy.learning.ProgressBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of what SCOs set. A commit is stored and reported in one transaction, in the order of its session, once. It may be sent again at any time.
 */
@Service
class Commits {
    private final ScormAttempts attempts;
    private final ProgressBook progress;
    private final Clock clock;

    Commits(ScormAttempts attempts, ProgressBook progress, Clock clock) {
        this.attempts = attempts;
        this.progress = progress;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when another commit of this attempt was stored in the same moment: send it again */
    @Transactional
    public CommitResult accept(Capability capability, Commit commit) {
        return attempts.find(capability.attempt())
                .map(attempt -> accept(attempt, capability, commit))
                .orElseGet(CommitResult.Unknown::new);
    }

    private CommitResult accept(ScormAttempt stored, Capability capability, Commit commit) {
        var launch = commit.epoch() == null ? capability.epoch() : Math.min(commit.epoch(), capability.epoch());
        var continues = commit.session().equals(stored.session());
        if (!continues && launch <= stored.sessionEpoch()) return new CommitResult.Superseded();
        var attempt = continues ? stored : stored.takenBy(commit.session(), launch);
        if (commit.sequence() <= attempt.sequence()) return new CommitResult.Stored(attempt.sequence());
        if (commit.sequence() > attempt.sequence() + 1) return new CommitResult.Gap(attempt.sequence());
        return store(attempt, commit);
    }

    private CommitResult store(ScormAttempt attempt, Commit commit) {
        var refused = commit.changes().entrySet().stream()
                .filter(change -> !attempt.standard().accepts(change.getKey(), change.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!refused.isEmpty()) return new CommitResult.Refused(refused);
        var after = attempt.after(commit);
        if (after.isTooLarge()) return new CommitResult.TooLarge();
        var now = clock.instant();
        attempts.store(after, now);
        progress.record(after.report(now));
        return new CommitResult.Stored(after.sequence());
    }
}
