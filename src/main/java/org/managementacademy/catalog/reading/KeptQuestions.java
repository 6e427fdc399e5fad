package org.managementacademy.catalog.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.UnitText.RecallQuestion;

/** Hands the question that a lesson keeps for a later week to a recall quiz of a later week, which asks it after its own: the first that has room. */
final class KeptQuestions {
    /** So that a quiz stays short. */
    private static final int MOST_IN_A_QUIZ = 2;

    private final List<Unit> units;
    private final SortedMap<String, UnitText> texts;

    private KeptQuestions(List<Unit> units, SortedMap<String, UnitText> texts) {
        this.units = units;
        this.texts = texts;
    }

    /** @param texts of one edition; they are changed. A question without a later quiz stays with its lesson */
    static void handOver(List<Unit> units, SortedMap<String, UnitText> texts) {
        var questions = new KeptQuestions(units, texts);
        units.stream().filter(unit -> unit.format() == Format.E_LEARNING).forEach(questions::handOver);
    }

    private void handOver(Unit lesson) {
        var text = texts.get(lesson.id().key());
        if (text == null || text.recall().isEmpty()) return;
        quizAfter(lesson).ifPresent(quiz -> {
            texts.computeIfPresent(quiz, (key, asking) -> asking.withRecall(asked(asking, text, lesson)));
            texts.put(lesson.id().key(), text.withRecall(List.of()));
        });
    }

    private static List<RecallQuestion> asked(UnitText quiz, UnitText text, Unit lesson) {
        var kept = text.recall().stream().map(question -> question.from(lesson, text.title()));
        return Stream.concat(quiz.recall().stream(), kept).toList();
    }

    /** When none has room, the last. */
    private Optional<String> quizAfter(Unit lesson) {
        var later = units.stream()
                .filter(unit -> unit.format() == Format.RECALL && unit.week() > lesson.week())
                .map(unit -> unit.id().key())
                .toList();
        return later.stream()
                .filter(this::hasRoom)
                .findFirst()
                .or(() -> later.reversed().stream().findFirst());
    }

    private boolean hasRoom(String quiz) {
        var text = texts.get(quiz);
        return text != null
                && text.recall().stream()
                                .filter(question -> question.kept().isPresent())
                                .count()
                        < MOST_IN_A_QUIZ;
    }
}
