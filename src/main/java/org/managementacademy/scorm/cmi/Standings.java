package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Completion;
import org.managementacademy.scorm.sequencing.Score;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.scorm.sequencing.Success;

/** Reads where a learner stands out of the elements of either standard. */
final class Standings {
    private static final Map<String, Completion> COMPLETIONS = Map.of(
            "completed", Completion.COMPLETED,
            "incomplete", Completion.INCOMPLETE,
            "not attempted", Completion.NOT_ATTEMPTED,
            "unknown", Completion.UNKNOWN);
    private static final Map<String, Success> SUCCESSES =
            Map.of("passed", Success.PASSED, "failed", Success.FAILED, "unknown", Success.UNKNOWN);

    private Standings() {}

    /** What a learner does without credit counts for nothing (RTE 4.2.5; RTE 1.2, 3.4.3). */
    static Standing of(Snapshot snapshot) {
        var read = snapshot.reader();
        var credit = snapshot.standard() == Standard.SCORM_12 ? "cmi.core.credit" : "cmi.credit";
        return read.apply(credit).orElse("").equals("no-credit") ? Standing.NONE : of(snapshot.standard(), read);
    }

    /** @param read the value of an element */
    static Standing of(Standard standard, Function<String, Optional<String>> read) {
        return standard == Standard.SCORM_12 ? ofScorm12("cmi.core", "lesson_status", read) : of("cmi", read);
    }

    /** @param entry place of the objective, such as {@code cmi.objectives.0} */
    static Standing ofObjective(Standard standard, String entry, Function<String, Optional<String>> read) {
        return standard == Standard.SCORM_12 ? ofScorm12(entry, "status", read) : of(entry, read);
    }

    /** SCORM 2004, where completion, success and score are three things. */
    private static Standing of(String place, Function<String, Optional<String>> read) {
        return new Standing(
                read.apply(place + ".completion_status").map(COMPLETIONS::get).orElse(null),
                read.apply(place + ".success_status").map(SUCCESSES::get).orElse(null),
                number(read, place + ".progress_measure", 0),
                new Score(
                        number(read, place + ".score.scaled", -1),
                        number(read, place + ".score.raw"),
                        number(read, place + ".score.min"),
                        number(read, place + ".score.max")));
    }

    /** As SCORM 2004 would read it. What is not known is left out. */
    static Map<String, String> written(String place, Standing standing) {
        var values = new TreeMap<String, String>();
        if (standing.completion() != null)
            values.put(place + ".completion_status", word(COMPLETIONS, standing.completion()));
        if (standing.success() != null) values.put(place + ".success_status", word(SUCCESSES, standing.success()));
        write(values, place + ".progress_measure", standing.progressMeasure());
        write(values, place + ".score.scaled", standing.score().scaled());
        write(values, place + ".score.raw", standing.score().raw());
        write(values, place + ".score.min", standing.score().min());
        write(values, place + ".score.max", standing.score().max());
        return values;
    }

    private static void write(Map<String, String> values, String element, @Nullable Double number) {
        if (number != null) values.put(element, BigDecimal.valueOf(number).toPlainString());
    }

    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * SCORM 1.2, where one word carries completion and success (RTE 3.4.4): {@code passed} and {@code failed} both say that it was gone through. A raw score is 0
     * to 100 and becomes 0 to 1.
     */
    private static Standing ofScorm12(String place, String status, Function<String, Optional<String>> read) {
        var word = read.apply(place + "." + status).orElse("");
        var raw = Numbers.within(read.apply(place + ".score.raw").orElse(null), 0, 100, 100);
        return new Standing(
                completion(word),
                success(word),
                null,
                new Score(
                        raw.isPresent() ? raw.getAsDouble() : null,
                        number(read, place + ".score.raw"),
                        number(read, place + ".score.min"),
                        number(read, place + ".score.max")));
    }

    private static @Nullable Completion completion(String word) {
        return switch (word) {
            case "passed", "failed", "completed" -> Completion.COMPLETED;
            case "incomplete", "browsed" -> Completion.INCOMPLETE;
            case "not attempted" -> Completion.NOT_ATTEMPTED;
            default -> null;
        };
    }

    private static @Nullable Success success(String word) {
        return switch (word) {
            case "passed" -> Success.PASSED;
            case "failed" -> Success.FAILED;
            default -> null;
        };
    }

    private static @Nullable Double number(Function<String, Optional<String>> read, String element) {
        return read.apply(element)
                .flatMap(Numbers::read)
                .map(number -> number.doubleValue())
                .orElse(null);
    }

    /** A measure from this bound to 1. */
    private static @Nullable Double number(Function<String, Optional<String>> read, String element, int least) {
        var number = Numbers.within(read.apply(element).orElse(null), least, 1, 1);
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
