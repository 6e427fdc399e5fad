package org.managementacademy.scorm.library;

import java.util.List;
import java.util.stream.Stream;
import org.managementacademy.scorm.archive.ArchiveProblem;
import org.managementacademy.scorm.archive.Report;
import org.managementacademy.scorm.manifest.Problem;

/**
 * A problem of a package as a page shows it. Place and arguments are hostile text.
 *
 * @param place     file, or line of the manifest and the elements that lead there; may be empty
 * @param arguments an array, as the text wants it
 */
public record ProblemRow(boolean error, String place, String meaning, Object[] arguments) {

    /** What keeps the package from being played comes first. */
    static List<ProblemRow> of(Report report) {
        var rows = Stream.concat(
                        report.archive().stream().map(ProblemRow::of),
                        report.manifest().stream().map(ProblemRow::of))
                .toList();
        return Stream.concat(
                        rows.stream().filter(ProblemRow::error), rows.stream().filter(row -> !row.error()))
                .toList();
    }

    private static ProblemRow of(ArchiveProblem problem) {
        return new ProblemRow(
                problem.code().isError(),
                problem.place(),
                problem.meaning(),
                problem.arguments().toArray());
    }

    private static ProblemRow of(Problem problem) {
        var line = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
        return new ProblemRow(
                problem.code().isError(),
                ("imsmanifest.xml" + line + " " + problem.place()).strip(),
                problem.meaning(),
                problem.details().toArray());
    }
}
