package org.managementacademy.catalog.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a check found, for people and for machines.
 *
 * @param editions empty when errors kept the courses from being read
 */
record CheckReport(long errors, long warnings, List<Finding> findings, List<EditionFigures> editions) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param today the day to which drift is counted */
    static CheckReport of(CoursesReader.Result result, LocalDate today) {
        return switch (result) {
            case CoursesReader.Result.Read(var library, var problems) ->
                of(problems, EditionFigures.of(library, today));
            case CoursesReader.Result.Unreadable(var problems) -> of(problems, List.of());
        };
    }

    private static CheckReport of(List<Problem> problems, List<EditionFigures> editions) {
        var warnings = problems.stream().filter(Problem::isWarning).count();
        return new CheckReport(
                problems.size() - warnings,
                warnings,
                problems.stream().map(Finding::of).toList(),
                editions);
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    String text() {
        var lines = findings.stream()
                .map(found -> "%s  %s: %s%n".formatted(found.place(), found.severity(), found.text()))
                .collect(Collectors.joining());
        var table = editions.stream().map(EditionFigures::line).collect(Collectors.joining());
        return lines + table + "%d errors, %d warnings%n".formatted(errors, warnings);
    }

    /** @param line from 1; 0 when it concerns the whole file */
    record Finding(String severity, String file, int line, Problem.Kind kind, List<String> arguments, String text) {
        static Finding of(Problem problem) {
            return new Finding(
                    problem.isWarning() ? "warning" : "error",
                    problem.file(),
                    problem.line(),
                    problem.kind(),
                    problem.arguments(),
                    CommandTexts.ALL.english(problem));
        }

        String place() {
            return line == 0 ? file : file + ":" + line;
        }
    }
}
