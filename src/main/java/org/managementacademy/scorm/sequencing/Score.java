package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * A score as far as it is known.
 *
 * @param scaled -1 to 1: the only one that rules, rollup and thresholds look at
 * @param raw between {@code min} and {@code max}, in a unit of the content's own
 */
public record Score(
        @Nullable Double scaled,
        @Nullable Double raw,
        @Nullable Double min,
        @Nullable Double max) {
    public static final Score NONE = new Score(null, null, null, null);

    public Score {
        if (scaled != null && !(scaled >= -1 && scaled <= 1))
            throw new IllegalArgumentException("Scaled score " + scaled);
    }

    public static Score scaled(double scaled) {
        return new Score(scaled, null, null, null);
    }
}
