package org.managementacademy.catalog.reading;

import java.util.Optional;
import java.util.stream.Collectors;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.catalog.wording.Words;
import org.managementacademy.shared.Language;

/** The minutes that a text takes, where they can be computed from it. */
final class Effort {
    private static final double LINKED_ARTICLE = 5;
    private static final double TOLERANCE = 0.25;
    /** Minutes are declared in whole ones. */
    private static final double RESOLUTION = 1;

    private Effort() {}

    /** Of reading and of one minute for each case; the question that is kept for later is not counted. */
    static double of(Lesson lesson) {
        return Words.minutesToRead(lesson.words(), lesson.language())
                + lesson.decisions().size();
    }

    /** Of speaking a talk; of reading an article, ours and the linked one, and of one minute for each question. Empty for other formats. */
    static Optional<Double> of(Format format, UnitText text, Language language) {
        return switch (format) {
            case TALK ->
                Optional.of(Words.minutesToSay(
                        text.slides().stream().map(UnitText.Slide::say).collect(Collectors.joining(" ")), language));
            case ARTICLE ->
                Optional.of(LINKED_ARTICLE
                        + Words.minutesToRead(text.summary().orElse("") + " " + text.body(), language)
                        + text.questions().size());
            case VIDEO, E_LEARNING, CLASSROOM, LIVE, ASSIGNMENT, CIRCLE, CONVERSATION, RECALL -> Optional.empty();
        };
    }

    static boolean isHonest(double declared, double computed) {
        return Math.abs(declared - computed) <= Math.max(TOLERANCE * computed, RESOLUTION);
    }
}
