package org.managementacademy.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.scorm.sequencing.TrackingState;

/**
 * A run of a package: what it is pinned to, who writes it, and where the learner stands in it.
 *
 * @param epoch     number of sittings begun so far
 * @param session   the one that writes; null before the first
 * @param tracking  what the sequencing knows
 * @param screen    what the learner sees
 * @param toldScore the highest that the path has heard of from this attempt, scaled; null before the first
 * @param storedAt  when anything was stored last
 * @param revision  for the optimistic lock
 */
record ScormAttempt(
        AttemptId id,
        PackagePin pin,
        int epoch,
        @Nullable Session session,
        TrackingState tracking,
        Screen screen,
        @Nullable Double toldScore,
        Instant storedAt,
        long revision) {

    /** After this time without a word, a session may be taken over without asking. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    /**
     * One sitting of the learner in one window.
     *
     * @param epoch    the number that it was begun with
     * @param sequence of the last commit stored from it
     */
    record Session(UUID id, int epoch, int sequence) {}

    /** Of the content that is shown; null when none is. */
    @Nullable
    ScoRun run() {
        return screen.run();
    }

    /** Whether another window is at work on it just now. */
    boolean isLive(Instant now) {
        return tracking.inSession() && storedAt.plus(SILENCE).isAfter(now);
    }

    /** A sitting that was nothing but begun, in a package that shows nothing by itself, waits for a choice; any other one without a session has had its end. */
    boolean isOver() {
        return !tracking.inSession() && session != null && session.sequence() > 0;
    }

    boolean isWrittenBy(UUID id) {
        return session != null && session.id().equals(id);
    }

    int sessionEpoch() {
        return session == null ? 0 : session.epoch();
    }

    ScormAttempt takenBy(UUID by, int launch) {
        return with(new Session(by, launch, 0));
    }

    ScormAttempt counting(int sequence) {
        return session == null ? this : with(new Session(session.id(), session.epoch(), sequence));
    }

    private ScormAttempt with(Session writer) {
        return new ScormAttempt(id, pin, epoch, writer, tracking, screen, toldScore, storedAt, revision);
    }

    ScormAttempt with(TrackingState later) {
        return new ScormAttempt(id, pin, epoch, session, later, screen, toldScore, storedAt, revision);
    }

    ScormAttempt with(Screen later) {
        return new ScormAttempt(id, pin, epoch, session, tracking, later, toldScore, storedAt, revision);
    }

    /** The path hears of this score. */
    ScormAttempt telling(OptionalDouble score) {
        if (score.isEmpty() || toldScore != null && score.getAsDouble() <= toldScore) return this;
        return new ScormAttempt(id, pin, epoch, session, tracking, screen, score.getAsDouble(), storedAt, revision);
    }
}
