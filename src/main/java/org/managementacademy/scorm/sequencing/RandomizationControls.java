package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * Which children of a cluster are used, and in which order (SN 3.6).
 *
 * @param selectCount how many are drawn; null for all of them
 * @param reorderChildren whether they are shuffled
 */
public record RandomizationControls(
        Timing selectionTiming, @Nullable Integer selectCount, Timing randomizationTiming, boolean reorderChildren) {

    public enum Timing {
        NEVER,
        ONCE,
        ON_EACH_NEW_ATTEMPT
    }

    public static final RandomizationControls NONE = new RandomizationControls(Timing.NEVER, null, Timing.NEVER, false);

    public RandomizationControls {
        if (selectCount != null && selectCount < 0)
            throw new IllegalArgumentException("Selection count " + selectCount);
    }
}
