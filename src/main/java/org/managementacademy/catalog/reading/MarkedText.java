package org.managementacademy.catalog.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.managementacademy.catalog.elearning.Lesson.Mark;

/** The first line of a choice: {@code [x]}, {@code [~]} or {@code [ ]}, and what one would do. */
record MarkedText(Mark mark, String text) {
    private static final Pattern FORM = Pattern.compile("\\[(.)]\\s+(\\S.*)");

    static Optional<MarkedText> of(String line) {
        var found = FORM.matcher(line);
        return found.matches()
                ? Mark.of(found.group(1).charAt(0)).map(mark -> new MarkedText(mark, found.group(2)))
                : Optional.empty();
    }
}
