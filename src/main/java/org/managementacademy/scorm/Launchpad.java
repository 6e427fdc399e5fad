package org.managementacademy.scorm;

import java.time.Clock;
import java.util.Optional;
import org.managementacademy.learning.runtime.AttemptId;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of the page around the player: begins sittings, and hands out the files of the package. */
@Service
class Launchpad {
    private final ScormAttempts attempts;
    private final Packages packages;
    private final Clock clock;

    Launchpad(ScormAttempts attempts, Packages packages, Clock clock) {
        this.attempts = attempts;
        this.packages = packages;
        this.clock = clock;
    }

    /**
     * Whether another window is at work on the attempt just now, so that the learner is asked before this one takes over.
     *
     * @param mine number of the sitting that this window has begun last, 0 for none
     */
    @Transactional(readOnly = true)
    public boolean isLiveElsewhere(AttemptId attempt, int mine) {
        return attempts.find(attempt)
                .filter(found -> found.sessionEpoch() != mine && found.isLive(clock.instant()))
                .isPresent();
    }

    /** A new sitting: from the first word of its player on, commits of earlier ones are refused. */
    @Transactional
    public Capability begin(AttemptId attempt) {
        return Capability.of(attempt, attempts.begin(attempt), clock.instant());
    }

    /** Empty for a sitting that has not begun yet. */
    @Transactional(readOnly = true)
    public Optional<Capability> renew(AttemptId attempt, int epoch) {
        return attempts.find(attempt)
                .filter(found -> epoch <= found.epoch())
                .map(found -> Capability.of(attempt, epoch, clock.instant()));
    }

    /** A file of the attempt's package. */
    @Transactional(readOnly = true)
    public Optional<Resource> file(AttemptId attempt, String path) {
        return attempts.pin(attempt).flatMap(pin -> packages.file(pin, path));
    }
}
