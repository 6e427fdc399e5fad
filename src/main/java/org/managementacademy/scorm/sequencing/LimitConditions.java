package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * Limits of an activity (SN 3.5).
 *
 * @param attempts how often it may be attempted; null for any number of times
 * @param attemptAbsoluteDuration becomes {@code cmi.max_time_allowed}, as the manifest writes it; the content keeps to it, not the engine
 */
public record LimitConditions(
        @Nullable Integer attempts, @Nullable String attemptAbsoluteDuration) {
    public static final LimitConditions NONE = new LimitConditions(null, null);

    public LimitConditions {
        if (attempts != null && attempts < 0) throw new IllegalArgumentException("Attempt limit " + attempts);
    }
}
