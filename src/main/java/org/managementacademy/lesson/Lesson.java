package org.managementacademy.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.managementacademy.catalog.OriginalChanged;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.learning.runtime.Attempt;

/**
 * An attempt with the text of its unit and what has been kept of it.
 *
 * @param originalChanged when the text is being revised
 */
record Lesson(Attempt attempt, UnitText text, Optional<OriginalChanged> originalChanged, Run run) {

    public Quiz quiz() {
        return new Quiz(text.recall(), run.choices());
    }

    /** The slide to show: the asked one within bounds, counted from 0. */
    public int slide(int asked) {
        return Math.clamp(asked, 0, text.slides().size() - 1);
    }

    /** All guided questions of the article have an answer: then it may be marked as read. */
    public boolean isAnswered() {
        return IntStream.range(0, text.questions().size())
                .noneMatch(part -> run.text(part).isBlank());
    }

    /** The format as a word of a message key or an icon. */
    public String format() {
        return attempt.unit().format().name().toLowerCase(Locale.ROOT);
    }

    public int minutes() {
        return (int) attempt.unit().duration().toMinutes();
    }
}
