package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a sequencing rule (SN 3.4.1) or of a rollup rule (SN 3.7.4).
 *
 * @param negated operator "not"; what is unknown stays unknown
 * @param objective identifier of the objective that is looked at; null for the primary one
 * @param threshold -1 to 1, for the two comparisons of a measure
 */
public record Condition(
        Kind kind, boolean negated, @Nullable String objective, double threshold) {
    public enum Kind {
        SATISFIED,
        OBJECTIVE_STATUS_KNOWN,
        OBJECTIVE_MEASURE_KNOWN,
        OBJECTIVE_MEASURE_GREATER_THAN,
        OBJECTIVE_MEASURE_LESS_THAN,
        COMPLETED,
        ACTIVITY_PROGRESS_KNOWN,
        ATTEMPTED,
        ATTEMPT_LIMIT_EXCEEDED,
        /** SCORM does not evaluate time: unknown. */
        TIME_LIMIT_EXCEEDED,
        /** SCORM does not evaluate time: unknown. */
        OUTSIDE_AVAILABLE_TIME_RANGE,
        ALWAYS,
        NEVER
    }

    public static Condition of(Kind kind) {
        return new Condition(kind, false, null, 0);
    }

    public Condition negate() {
        return new Condition(kind, !negated, objective, threshold);
    }

    public Condition on(String referencedObjective) {
        return new Condition(kind, negated, referencedObjective, threshold);
    }

    public Condition than(double measure) {
        return new Condition(kind, negated, objective, measure);
    }
}
