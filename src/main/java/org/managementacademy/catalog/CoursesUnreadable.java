package org.managementacademy.catalog;

import java.util.List;
import org.managementacademy.catalog.reading.Problem;

/** The courses folder has problems, so the academy does not start. The message lists all of them in English, with file and line. */
public class CoursesUnreadable extends RuntimeException {
    private final transient List<Problem> problems;

    CoursesUnreadable(String message, List<Problem> problems) {
        super(message);
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }
}
