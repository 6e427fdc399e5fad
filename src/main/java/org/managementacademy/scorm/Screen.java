package org.managementacademy.scorm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt shows.
 *
 * @param run         of the content; null when none is shown
 * @param terminated  it has said goodbye
 * @param delivery    counts how often the content has changed
 * @param spentBefore time before {@code run} was shown
 */
record Screen(@Nullable ScoRun run, boolean terminated, int delivery, Duration spentBefore) {
    static final Screen EMPTY = new Screen(null, false, 0, Duration.ZERO);

    /** Time in all sessions, as far as the content has told it. */
    Duration spent() {
        return run == null ? spentBefore : spentBefore.plus(run.sessionTime());
    }

    /** The same content has set something, or has said goodbye. */
    Screen with(ScoRun later, boolean goodbye) {
        return new Screen(later, goodbye, delivery, spentBefore);
    }

    /** Other content is shown now, or the same one anew, or none. */
    Screen showing(@Nullable ScoRun next) {
        return new Screen(next, false, delivery + 1, spent());
    }
}
