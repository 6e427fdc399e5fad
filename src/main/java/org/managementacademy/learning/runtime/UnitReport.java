package org.managementacademy.learning.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * The neutral fact that progress is computed from. What is absent or unreadable stays unknown, never zero.
 *
 * @param score scaled, 0 to 1 (SCORM 2004 allows from -1)
 * @param spent time in this attempt so far, as the runtime knows it
 * @param at    when it happened
 */
public record UnitReport(
        AttemptId attempt, Completion completion, Success success, OptionalDouble score, Duration spent, Instant at) {

    public enum Completion {
        COMPLETED,
        INCOMPLETE,
        UNKNOWN
    }

    public enum Success {
        PASSED,
        FAILED,
        UNKNOWN
    }

    /** The unit is done and success does not matter or is given by completing it. */
    public static UnitReport completed(AttemptId attempt, Instant at) {
        return new UnitReport(
                attempt, Completion.COMPLETED, Success.UNKNOWN, OptionalDouble.empty(), Duration.ZERO, at);
    }
}
