package org.managementacademy.catalog.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.CoursesReader;

/** {@code courses check [DIR]}: exit code 0 without errors, 1 with errors, 2 when it cannot be done as asked. */
public final class CoursesCommand {
    private static final int DONE = 0;
    private static final int ERRORS = 1;
    private static final int NOT_AS_ASKED = 2;
    private static final String JSON = "--json";
    private static final String USAGE = """
            courses check [DIR] [--json]   tells every problem of the courses in DIR, else in ./courses, else in the jar
            """;

    private final PrintStream out;
    private final PrintStream err;

    private CoursesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments what follows {@code courses} */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new CoursesCommand(out, err).run(new ArrayList<>(arguments));
    }

    private int run(List<String> arguments) {
        var verb = arguments.isEmpty() ? "" : arguments.removeFirst();
        var json = arguments.remove(JSON);
        var known = arguments.size() <= 1 && arguments.stream().noneMatch(argument -> argument.startsWith("-"));
        return verb.equals("check") && known
                ? check(arguments.isEmpty() ? "" : arguments.getFirst(), json)
                : refuse(USAGE);
    }

    private int check(String folder, boolean json) {
        var courses = CoursesFolder.locate(folder);
        if (courses.isEmpty()) return refuse("There is no folder " + folder + "\n");
        var report = CheckReport.of(CoursesReader.read(courses.get()));
        out.print(json ? report.json() : report.text());
        return report.errors() == 0 ? DONE : ERRORS;
    }

    private int refuse(String why) {
        err.print(why);
        return NOT_AS_ASKED;
    }
}
