package org.managementacademy.scorm.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.managementacademy.scorm.manifest.Problem.Code;

/** Collects problems, so that all are told at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Code code, Element element, String... details) {
        found.add(new Problem(code, element.place(), element.line(), element.column(), List.of(details)));
    }

    void addAttribute(Code code, Element element, String attribute, String... details) {
        found.add(new Problem(
                code, element.place() + "@" + attribute, element.line(), element.column(), List.of(details)));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.code().isError());
    }

    /** In the order of the file, each once. */
    List<Problem> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
