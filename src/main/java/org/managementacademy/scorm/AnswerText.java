package org.managementacademy.scorm;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.cmi.Answer;
import org.managementacademy.scorm.cmi.Phrase;

/** Answers as a person reads them, in one line. They are as hostile as what they were made from. */
final class AnswerText {
    private static final String NEXT = "; ";

    /** Key of the word for an answer to a true-false question; null for any other. */
    public @Nullable String key(Answer answer) {
        return answer instanceof Answer.TrueOrFalse(var value) ? "scorm.attempts.answer." + value : null;
    }

    public String text(Answer answer) {
        return switch (answer) {
            case Answer.TrueOrFalse(var value) -> String.valueOf(value);
            case Answer.Choices(var chosen) -> String.join(NEXT, chosen);
            case Answer.Words(var phrases, var caseMatters, var orderMatters) ->
                phrases.stream().map(Phrase::text).collect(Collectors.joining(NEXT));
            case Answer.Passage(var phrase, var caseMatters) -> phrase.text();
            case Answer.Pairs(var pairs) ->
                pairs.stream()
                        .map(pair -> pair.source() + " → " + pair.target())
                        .collect(Collectors.joining(NEXT));
            case Answer.Steps(var steps, var orderMatters) ->
                steps.stream().map(this::step).collect(Collectors.joining(NEXT));
            case Answer.Sequence(var items) -> String.join(" → ", items);
            case Answer.OnScale(var point) -> point;
            case Answer.Amount(var value) -> value.toPlainString();
            case Answer.Range(var least, var most) -> range(least, most);
            case Answer.Plain(var text) -> text;
        };
    }

    public String texts(List<Answer> answers) {
        return answers.stream().map(this::text).collect(Collectors.joining(" / "));
    }

    /** When it was answered, if the content tells a moment and its place on earth. */
    public Optional<Instant> moment(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String step(Answer.Step step) {
        var answer = text(step.answer());
        return step.name().isEmpty() || answer.isEmpty() ? step.name() + answer : step.name() + ": " + answer;
    }

    private static String range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && least.equals(most)) return least.toPlainString();
        return (least == null ? "" : least.toPlainString()) + "–" + (most == null ? "" : most.toPlainString());
    }
}
