package org.managementacademy.catalog.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.map.CoverageMap;
import org.managementacademy.catalog.map.CoverageText;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.CoursesReader.Result;
import org.managementacademy.catalog.reading.Library;

/** What {@code courses …} does on a command line: exit code 0 without errors, 1 with errors, 2 when it cannot be done as asked. */
public final class CoursesCommand {
    static final int DONE = 0;
    static final int ERRORS = 1;
    static final int NOT_AS_ASKED = 2;
    private static final String JSON = "--json";
    private static final String OUT = "--out";
    private static final String USAGE = """
            courses check [DIR] [--json]             tells every problem of the courses
            courses build [DIR] --out NEW [--json]   checks them, then makes packages and documents of each edition in the folder NEW
            """ + CoursesFollow.USAGE + CoursesPropose.USAGE + """

            DIR: the courses; without it those in ./courses, else, to check and to build, those in the jar.
            """;

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    private CoursesCommand(Clock clock, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** @param arguments what follows {@code courses} */
    public static int run(List<String> arguments, Clock clock, PrintStream out, PrintStream err) {
        var rest = arguments.stream().skip(1).toList();
        if (arguments.stream().findFirst().equals(Optional.of("follow")))
            return CoursesFollow.run(rest, LocalDate.now(clock), out, err);
        if (arguments.stream().findFirst().equals(Optional.of("propose")))
            return CoursesPropose.run(rest, LocalDate.now(clock), out, err);
        var command = new CoursesCommand(clock, out, err);
        return Asked.of(arguments).map(command::run).orElseGet(() -> command.refuse(USAGE));
    }

    private int run(Asked asked) {
        var courses = CoursesFolder.locate(asked.courses);
        if (courses.isEmpty()) return refuse("There is no folder " + asked.courses + ".\n");
        if (asked.target.filter(folder -> !BuiltFolder.isFree(folder)).isPresent())
            return refuse("Name a folder that is new or empty: " + asked.target.orElseThrow() + " is not.\n");
        var today = LocalDate.now(clock);
        var result = CoursesReader.read(courses.get(), today);
        var report = CheckReport.of(result, today);
        if (!asked.json && result instanceof Result.Read(var library, var problems)) out.print(map(library));
        out.print(asked.json ? report.json() : report.text());
        asked.target.ifPresent(folder -> build(result, folder));
        return report.errors() == 0 ? DONE : ERRORS;
    }

    private String map(Library library) {
        return CoverageText.of(CoverageMap.of(library), LocalDate.now(clock)) + "\n";
    }

    private void build(Result result, Path folder) {
        if (!(result instanceof Result.Read(var library, var problems))) return;
        var built = BuiltFolder.at(folder);
        CoursesBuild.of(library, built);
        err.printf("%d files in %s, listed in %s%n", built.size(), folder, BuiltFolder.LOCK);
    }

    private int refuse(String why) {
        err.print(why);
        return NOT_AS_ASKED;
    }

    /** @param target where to build; empty to check only */
    private record Asked(String courses, boolean json, Optional<Path> target) {

        static Optional<Asked> of(List<String> given) {
            var rest = new ArrayList<>(given);
            var verb = rest.isEmpty() ? "" : rest.removeFirst();
            var json = rest.remove(JSON);
            var target = target(rest);
            var right = (verb.equals("build") && target.isPresent()) || (verb.equals("check") && target.isEmpty());
            return right && rest.size() <= 1 && rest.stream().noneMatch(word -> word.startsWith("-"))
                    ? Optional.of(new Asked(rest.isEmpty() ? "" : rest.getFirst(), json, target))
                    : Optional.empty();
        }

        private static Optional<Path> target(List<String> rest) {
            var place = rest.indexOf(OUT);
            if (place < 0 || place + 1 == rest.size()) return Optional.empty();
            rest.remove(place);
            return Optional.of(Path.of(rest.remove(place)));
        }
    }
}
