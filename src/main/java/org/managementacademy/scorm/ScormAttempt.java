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
 * @param epoch       number of sittings begun so far
 * @param session     the one that writes; null before the first
 * @param tracking    what the sequencing knows
 * @param run         of the content that is shown; null when none is
 * @param terminated  that content has said goodbye
 * @param delivery    counts how often the content on the screen has changed
 * @param toldScore   the highest that the path has heard of from this attempt, scaled; null before the first
 * @param spentBefore time before {@code run} was shown
 * @param storedAt    when anything was stored last
 * @param revision    for the optimistic lock
 */
record ScormAttempt(
        AttemptId id,
        PackagePin pin,
        int epoch,
        @Nullable Session session,
        TrackingState tracking,
        @Nullable ScoRun run,
        boolean terminated,
        int delivery,
        @Nullable Double toldScore,
        Duration spentBefore,
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

    /** Time in all sessions, as far as the content has told it. */
    Duration spent() {
        return run == null ? spentBefore : spentBefore.plus(run.sessionTime());
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

    ScormAttempt takenBy(UUID id, int launch) {
        return new ScormAttempt(
                this.id,
                pin,
                epoch,
                new Session(id, launch, 0),
                tracking,
                run,
                terminated,
                delivery,
                toldScore,
                spentBefore,
                storedAt,
                revision);
    }

    ScormAttempt counting(int sequence) {
        var writer = session == null ? null : new Session(session.id(), session.epoch(), sequence);
        return new ScormAttempt(
                id,
                pin,
                epoch,
                writer,
                tracking,
                run,
                terminated,
                delivery,
                toldScore,
                spentBefore,
                storedAt,
                revision);
    }

    ScormAttempt with(TrackingState later) {
        return new ScormAttempt(
                id, pin, epoch, session, later, run, terminated, delivery, toldScore, spentBefore, storedAt, revision);
    }

    /** The same content has set something, or has said goodbye. */
    ScormAttempt with(ScoRun later, boolean goodbye) {
        return new ScormAttempt(
                id,
                pin,
                epoch,
                session,
                tracking,
                later,
                goodbye,
                delivery,
                toldScore,
                spentBefore,
                storedAt,
                revision);
    }

    /** Other content is shown now, or the same one anew, or none. */
    ScormAttempt showing(@Nullable ScoRun next) {
        return new ScormAttempt(
                id, pin, epoch, session, tracking, next, false, delivery + 1, toldScore, spent(), storedAt, revision);
    }

    /** The path hears of this score. */
    ScormAttempt telling(OptionalDouble score) {
        var told = score.isPresent() && (toldScore == null || score.getAsDouble() > toldScore)
                ? Double.valueOf(score.getAsDouble())
                : toldScore;
        return new ScormAttempt(
                id, pin, epoch, session, tracking, run, terminated, delivery, told, spentBefore, storedAt, revision);
    }
}
