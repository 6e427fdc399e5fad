package org.managementacademy.lesson;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.UnitText.RecallQuestion;

/** A recall quiz with what has been chosen so far. Questions and choices are counted from 0. */
record Quiz(List<RecallQuestion> questions, Map<Integer, Integer> choices) {

    public boolean isAnswered(int question) {
        return choices.containsKey(question);
    }

    public @Nullable Integer chosen(int question) {
        return choices.get(question);
    }

    public boolean isFinished() {
        return choices.size() == questions.size();
    }

    /** The first question without an answer; the last one when all have theirs. */
    public int next() {
        return IntStream.range(0, questions.size())
                .filter(question -> !isAnswered(question))
                .findFirst()
                .orElse(questions.size() - 1);
    }

    public boolean has(int question, int choice) {
        return question >= 0
                && question < questions.size()
                && choice >= 0
                && choice < questions.get(question).choices().size();
    }

    public boolean isRight(int question) {
        var choice = choices.getOrDefault(question, -1);
        return choice >= 0 && questions.get(question).choices().get(choice).right();
    }

    public int right() {
        return (int) IntStream.range(0, questions.size()).filter(this::isRight).count();
    }

    /** From 0 to 1. */
    public double score() {
        return (double) right() / questions.size();
    }
}
