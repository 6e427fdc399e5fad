package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands on an activity or on one of its objectives, in the words of the run-time data model.
 *
 * @param completion null when nobody has said anything; {@link Completion#UNKNOWN} when somebody has said "unknown"
 * @param success null and {@link Success#UNKNOWN} likewise
 * @param progressMeasure 0 to 1
 */
public record Standing(
        @Nullable Completion completion,
        @Nullable Success success,
        @Nullable Double progressMeasure,
        Score score) {
    public static final Standing NONE = new Standing(null, null, null, Score.NONE);

    public Standing {
        if (progressMeasure != null && !(progressMeasure >= 0 && progressMeasure <= 1))
            throw new IllegalArgumentException("Progress measure " + progressMeasure);
    }

    public Standing with(Completion newCompletion) {
        return new Standing(newCompletion, success, progressMeasure, score);
    }

    public Standing with(Success newSuccess) {
        return new Standing(completion, newSuccess, progressMeasure, score);
    }

    public Standing with(Score newScore) {
        return new Standing(completion, success, progressMeasure, newScore);
    }

    public Standing withProgressMeasure(double measure) {
        return new Standing(completion, success, measure, score);
    }
}
