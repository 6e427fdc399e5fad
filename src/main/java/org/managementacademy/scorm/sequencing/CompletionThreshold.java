package org.managementacademy.scorm.sequencing;

/**
 * How progress becomes completion (SN 3.13).
 *
 * @param completedByMeasure whether completion follows from the progress measure alone
 * @param minProgressMeasure 0 to 1: from which progress on the activity is completed
 * @param progressWeight 0 to 1: how much the progress of the activity weighs in that of its parent
 */
public record CompletionThreshold(boolean completedByMeasure, double minProgressMeasure, double progressWeight) {
    public static final CompletionThreshold DEFAULT = new CompletionThreshold(false, 1, 1);

    public CompletionThreshold {
        if (!(minProgressMeasure >= 0 && minProgressMeasure <= 1))
            throw new IllegalArgumentException("Minimum progress measure " + minProgressMeasure);
        if (!(progressWeight >= 0 && progressWeight <= 1))
            throw new IllegalArgumentException("Progress weight " + progressWeight);
    }
}
