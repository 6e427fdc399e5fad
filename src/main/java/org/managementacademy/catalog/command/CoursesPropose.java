package org.managementacademy.catalog.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.CoursesReader.Result;
import org.managementacademy.shared.Language;

/** Writes down what the core could take over from a market: {@code courses propose}. */
final class CoursesPropose {
    static final String USAGE = """
            courses propose [DIR] --unit PATH/UNIT --market M [--language L] --out FILE
                                                                  puts a text of a market beside that of the core, for the core's author
            """;
    private static final String UNIT = "--unit";
    private static final String MARKET = "--market";
    private static final String LANGUAGE = "--language";
    private static final String OUT = "--out";

    private CoursesPropose() {}

    /** @param words what follows {@code courses propose} */
    static int run(List<String> words, LocalDate today, PrintStream out, PrintStream err) {
        var given = Given.of(words, Set.of(), Set.of(UNIT, MARKET, LANGUAGE, OUT))
                .filter(found -> found.has(UNIT) && found.has(MARKET) && found.has(OUT));
        if (given.isEmpty()) return refuse(err, USAGE);
        var folder = Path.of(given.get().folder());
        var file = Path.of(given.get().value(OUT).orElseThrow());
        if (!Files.isDirectory(folder)) return refuse(err, "There is no folder " + folder + ".\n");
        if (Files.exists(file)) return refuse(err, "Name a file that does not exist yet: " + file + " does.\n");
        var courses = CoursesFolder.at(folder);
        if (!(CoursesReader.read(courses, today) instanceof Result.Read(var library, var problems)))
            return refuse(err, "The courses have errors. Repair first what “courses check” tells.\n");
        var unit = given.get().value(UNIT).orElseThrow();
        var track = new TrackId(
                unit.split("/", 2)[0] + "/" + given.get().value(MARKET).orElseThrow());
        var language = given.get().value(LANGUAGE).flatMap(Language::parse);
        var proposal = Proposal.of(courses, library, track, unit, language);
        if (proposal.isEmpty())
            return refuse(err, "That market has no text of its own of " + unit + " that the core could take over.\n");
        write(file, proposal.get().markdown(today));
        out.println(file);
        return CoursesCommand.DONE;
    }

    private static void write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int refuse(PrintStream err, String why) {
        err.print(why);
        return CoursesCommand.NOT_AS_ASKED;
    }
}
