package org.managementacademy.scorm.sequencing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the run-time data of an activity holds when its content is launched. Where {@link #entry} is {@link Entry#RESUME}, the run-time data of the
 * attempt that goes on is kept, and only what stands here is laid over it. Of the activity as a whole nothing stands here: its content begins with nothing
 * known, even where its primary objective looks at a shared one.
 *
 * @param activity identifier of the activity
 * @param attempt counts the attempts on this activity, from 1; the same number after a resume; 0 for an activity that is not tracked
 * @param objectives {@code cmi.objectives}, in the order of the manifest: every objective that has an identifier
 * @param scaledPassingScore {@code cmi.scaled_passing_score}, -1 to 1; null when success is not decided by the score. In SCORM 1.2 a hundredth of
 *     {@code cmi.student_data.mastery_score}
 * @param completionThreshold {@code cmi.completion_threshold}, 0 to 1; null when completion is not decided by progress
 * @param maxTimeAllowed {@code cmi.max_time_allowed} as the manifest writes it
 * @param launchData {@code cmi.launch_data}
 * @param shared {@code adl.data}, in the order of the manifest
 */
public record LaunchSeed(
        String activity,
        int attempt,
        Entry entry,
        List<ObjectiveSeed> objectives,
        @Nullable Double scaledPassingScore,
        @Nullable Double completionThreshold,
        @Nullable String maxTimeAllowed,
        @Nullable TimeLimitAction timeLimitAction,
        @Nullable String launchData,
        List<SharedBucket> shared) {

    /** The vocabulary of {@code cmi.entry} (RTE 4.2.7). */
    public enum Entry {
        AB_INITIO,
        RESUME
    }

    /** One of {@code cmi.objectives}. */
    public record ObjectiveSeed(String id, Standing standing) {}

    /**
     * One of {@code adl.data}.
     *
     * @param id the target, unique among the buckets of one activity
     * @param value null when nobody has written it yet, or when it may not be read
     */
    public record SharedBucket(String id, @Nullable String value, boolean readable, boolean writable) {}

    public LaunchSeed {
        objectives = List.copyOf(objectives);
        shared = List.copyOf(shared);
    }
}
