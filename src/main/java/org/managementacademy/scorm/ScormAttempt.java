package org.managementacademy.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.scorm.cmi.Snapshot;
import org.managementacademy.scorm.cmi.Standard;

/**
 * A run of a package: what it is pinned to, and the snapshot of everything that the SCO has set.
 *
 * @param epoch        number of launches so far
 * @param session      the session that writes, null before the first commit
 * @param sessionEpoch the launch that the session belongs to
 * @param sequence     of the last commit stored from this session
 * @param terminated   the SCO has ended this session itself
 * @param spentBefore  time in all sessions before this one
 * @param revision     for the optimistic lock
 */
record ScormAttempt(
        AttemptId id,
        PackagePin pin,
        Standard standard,
        int epoch,
        @Nullable UUID session,
        int sessionEpoch,
        int sequence,
        boolean terminated,
        Duration spentBefore,
        Map<String, String> snapshot,
        long revision) {

    static final int LARGEST_SNAPSHOT = 500_000;

    /** Time in all sessions, as far as the SCO has told it. */
    Duration spent() {
        return spentBefore.plus(standard.sessionTime(snapshot).orElse(Duration.ZERO));
    }

    /** A session that was cut off counts as suspended: nobody loses their place because a window was closed. */
    boolean isResumed() {
        return session != null && (!terminated || standard.isSuspended(snapshot));
    }

    UnitReport report(Instant now) {
        return UnitReports.of(id, new Snapshot(standard, Map.of(), snapshot).standing(), spent(), now);
    }

    /** What the next session begins with: everything in SCORM 1.2; in SCORM 2004 nothing, when the SCO ended the last one for good (RTE 4.2.8). */
    Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        if (standard == Standard.SCORM_12 || isResumed())
            snapshot.forEach((element, value) -> {
                if (!standard.isOfSession(element)) kept.put(element, value);
            });
        return kept;
    }

    /** The attempt in the hands of a later session. */
    ScormAttempt takenBy(UUID later, int launch) {
        return new ScormAttempt(id, pin, standard, epoch, later, launch, 0, false, spent(), kept(), revision);
    }

    ScormAttempt after(Commit commit) {
        var merged = new TreeMap<>(snapshot);
        merged.putAll(commit.changes());
        return new ScormAttempt(
                id,
                pin,
                standard,
                epoch,
                session,
                sessionEpoch,
                commit.sequence(),
                terminated || commit.terminated(),
                spentBefore,
                merged,
                revision);
    }

    boolean isTooLarge() {
        return snapshot.entrySet().stream()
                        .mapToInt(entry ->
                                entry.getKey().length() + entry.getValue().length())
                        .sum()
                > LARGEST_SNAPSHOT;
    }
}
