package org.managementacademy.catalog.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.managementacademy.catalog.drift.Answer;
import org.managementacademy.catalog.drift.Original;
import org.managementacademy.catalog.drift.Originals;
import org.managementacademy.catalog.drift.Stamp;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.CoursesReader.Result;
import org.managementacademy.catalog.reading.DriftLock;
import org.managementacademy.catalog.reading.DriftReader;

/** Keeps the record of what texts were made from: {@code courses follow}. */
final class CoursesFollow {
    static final String USAGE = """
            courses follow [DIR]                                  records from what new texts were made: from their original as it stands
            courses follow [DIR] --unit PATH/UNIT --wording       the original changed in wording; what was made from it still says the same
            courses follow [DIR] --unit PATH/UNIT --meaning       the original changed in meaning; what was made from it is behind
              [--block NAME]                                      only this block of the original, such as "## The committee" or "slide 3"
            courses follow [DIR] --unit PATH/UNIT --done TEXTS    these texts have been brought up to their original: fr,china/zh
            """;
    private static final String UNIT = "--unit";
    private static final String BLOCK = "--block";
    private static final String DONE = "--done";
    private static final String WORDING = "--wording";
    private static final String MEANING = "--meaning";

    private final Path folder;
    private final LocalDate today;
    private final PrintStream out;
    private final PrintStream err;

    private CoursesFollow(Path folder, LocalDate today, PrintStream out, PrintStream err) {
        this.folder = folder;
        this.today = today;
        this.out = out;
        this.err = err;
    }

    /** @param words what follows {@code courses follow} */
    static int run(List<String> words, LocalDate today, PrintStream out, PrintStream err) {
        var given = Given.of(words, Set.of(WORDING, MEANING), Set.of(UNIT, BLOCK, DONE))
                .filter(CoursesFollow::isClear);
        if (given.isEmpty()) return refuse(err, USAGE);
        var folder = Path.of(given.get().folder());
        if (!Files.isDirectory(folder)) return refuse(err, "There is no folder " + folder + ".\n");
        return new CoursesFollow(folder, today, out, err).run(given.get());
    }

    private static boolean isClear(Given given) {
        var acts = Stream.of(WORDING, MEANING, DONE).filter(given::has).count();
        return given.has(UNIT)
                ? acts == 1 && !(given.has(DONE) && given.has(BLOCK))
                : given.options().isEmpty();
    }

    private int run(Given given) {
        var courses = CoursesFolder.at(folder);
        if (!(CoursesReader.read(courses, today) instanceof Result.Read(var library, var problems)))
            return refuse(err, "The courses have errors. Repair first what “courses check” tells.\n");
        var units = DriftReader.originals(courses, library);
        var named = given.value(UNIT);
        if (named.isEmpty()) return all(units);
        var unit = units.stream()
                .filter(known -> named.equals(Optional.of(known.unit().value())))
                .findFirst();
        if (unit.isEmpty())
            return refuse(err, "No text was made from another in " + named.get() + ". Name it as PATH/UNIT.\n");
        return given.value(DONE)
                .map(texts -> done(unit.get(), new TreeSet<>(List.of(texts.split(",", -1)))))
                .orElseGet(() ->
                        answer(unit.get(), given.has(MEANING) ? Answer.MEANING : Answer.WORDING, given.value(BLOCK)));
    }

    private int all(List<Originals> units) {
        units.forEach(unit -> keep(unit, original -> original.stamped(today)));
        return units.stream().filter(this::waits).count() == 0 ? CoursesCommand.DONE : CoursesCommand.ERRORS;
    }

    private boolean waits(Originals unit) {
        var changed = unit.all().stream()
                .flatMap(original -> original.unanswered().stream())
                .toList();
        for (var change : changed)
            err.printf("%s: “%s” has changed. Say --wording or --meaning.%n", unit.unit(), change.block());
        return !changed.isEmpty();
    }

    private int answer(Originals unit, Answer answer, Optional<String> block) {
        var changed = unit.all().stream()
                .flatMap(original -> original.unanswered().stream())
                .filter(change -> block.isEmpty() || block.equals(Optional.of(change.block())))
                .toList();
        if (changed.isEmpty()) return refuse(err, "Nothing that waits for an answer has changed there.\n");
        for (var change : changed)
            out.printf(
                    "“%s”: %s%s%n",
                    change.block(),
                    answer == Answer.WORDING && !change.hasOtherFacts() ? "wording" : "meaning",
                    change.hasOtherFacts() ? ", since facts differ: " + change.facts() : "");
        keep(
                unit,
                original -> original.answered(
                        answer, name -> block.isEmpty() || block.get().equals(name), today));
        return CoursesCommand.DONE;
    }

    private int done(Originals unit, Set<String> texts) {
        var known = unit.all().stream()
                .flatMap(original -> original.texts().stream())
                .toList();
        if (!known.containsAll(texts))
            return refuse(err, "Made from another text are here: " + String.join(", ", known) + ".\n");
        if (waits(unit)) return CoursesCommand.ERRORS;
        keep(unit, original -> original.done(texts, today));
        return CoursesCommand.DONE;
    }

    private void keep(Originals unit, Function<Original, Stamp> stamp) {
        var file = folder.resolve(unit.unit().path().value())
                .resolve("units")
                .resolve(unit.unit().key())
                .resolve(DriftLock.NAME);
        var text = DriftLock.text(unit.all().stream().map(stamp).toList());
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) return;
            Files.writeString(file, text);
            out.println(folder.relativize(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int refuse(PrintStream err, String why) {
        err.print(why);
        return CoursesCommand.NOT_AS_ASKED;
    }
}
