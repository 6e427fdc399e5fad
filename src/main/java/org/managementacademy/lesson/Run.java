package org.managementacademy.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an attempt.
 *
 * @param position    slide of a talk, counted from 0, or second of a video: where to go on
 * @param texts       what was written, by part
 * @param choices     what was chosen, by question
 * @param submittedAt when the trace of an assignment was last submitted
 */
record Run(
        double position,
        Map<Integer, String> texts,
        Map<Integer, Integer> choices,
        @Nullable Instant submittedAt,
        @Nullable Confirmation confirmation) {

    /** That something took place, on a day that the learner names, with a note if they like. */
    record Confirmation(LocalDate heldOn, String note) {}

    public String text(int part) {
        return texts.getOrDefault(part, "");
    }
}
