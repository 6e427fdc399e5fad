package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an objective (SN 4.2.1): of an activity's own or of a shared one. The completion and the progress of a primary objective are
 * those of its activity ("attempt completion status" and "attempt completion amount").
 *
 * @param satisfied unknown while the "objective progress status" is false
 * @param measure -1 to 1; null while the "objective measure status" is false
 * @param completed unknown while the "attempt progress status" is false
 * @param progress 0 to 1; null while the "attempt completion amount status" is false
 */
public record ObjectiveState(
        Truth satisfied,
        @Nullable Double measure,
        @Nullable Double raw,
        @Nullable Double min,
        @Nullable Double max,
        Truth completed,
        @Nullable Double progress) {
    public static final ObjectiveState UNKNOWN =
            new ObjectiveState(Truth.UNKNOWN, null, null, null, null, Truth.UNKNOWN, null);

    ObjectiveState withSatisfied(Truth value) {
        return value == satisfied ? this : new ObjectiveState(value, measure, raw, min, max, completed, progress);
    }

    ObjectiveState withMeasure(@Nullable Double value) {
        return new ObjectiveState(satisfied, value, raw, min, max, completed, progress);
    }

    ObjectiveState withCompleted(Truth value) {
        return value == completed ? this : new ObjectiveState(satisfied, measure, raw, min, max, value, progress);
    }

    ObjectiveState withProgress(@Nullable Double value) {
        return new ObjectiveState(satisfied, measure, raw, min, max, completed, value);
    }

    /** Nothing is known any more of what was achieved; what was completed stays. */
    ObjectiveState withoutAchievement() {
        return new ObjectiveState(Truth.UNKNOWN, null, null, null, null, completed, progress);
    }

    /** Nothing is known any more of what was completed; what was achieved stays. */
    ObjectiveState withoutProgress() {
        return new ObjectiveState(satisfied, measure, raw, min, max, Truth.UNKNOWN, null);
    }

    boolean knows(Objective.Channel channel) {
        return switch (channel) {
            case SATISFIED -> satisfied.isKnown();
            case MEASURE -> measure != null;
            case RAW_SCORE -> raw != null;
            case MIN_SCORE -> min != null;
            case MAX_SCORE -> max != null;
            case COMPLETION -> completed.isKnown();
            case PROGRESS -> progress != null;
        };
    }

    /** This, with one piece taken from the other. */
    ObjectiveState taking(Objective.Channel channel, ObjectiveState other) {
        return switch (channel) {
            case SATISFIED -> withSatisfied(other.satisfied);
            case MEASURE -> withMeasure(other.measure);
            case RAW_SCORE -> new ObjectiveState(satisfied, measure, other.raw, min, max, completed, progress);
            case MIN_SCORE -> new ObjectiveState(satisfied, measure, raw, other.min, max, completed, progress);
            case MAX_SCORE -> new ObjectiveState(satisfied, measure, raw, min, other.max, completed, progress);
            case COMPLETION -> withCompleted(other.completed);
            case PROGRESS -> withProgress(other.progress);
        };
    }
}
