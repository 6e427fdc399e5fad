package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner was asked, and what they answered. Texts are the content's or the learner's own: escape them.
 *
 * @param type        null when the content has not said, or not in words of the standard
 * @param description empty when there is none, as always in SCORM 1.2
 * @param objectives  identifiers of what it was about
 * @param response    null when there was none
 * @param correct     responses that would be correct, any one of them
 * @param points      what {@link Verdict#GRADED} gave
 * @param time        as the content wrote it: a moment, or the time of day in SCORM 1.2; empty when unknown
 */
public record InteractionResult(
        String id,
        @Nullable InteractionType type,
        Phrase description,
        List<String> objectives,
        @Nullable Answer response,
        List<Answer> correct,
        Verdict verdict,
        @Nullable BigDecimal points,
        @Nullable BigDecimal weighting,
        @Nullable TimeInterval latency,
        String time) {

    /** What the content says of the response. */
    public enum Verdict {
        CORRECT,
        INCORRECT,
        UNANTICIPATED,
        NEUTRAL,
        /** A number instead of a word. */
        GRADED,
        UNKNOWN;

        static Verdict of(String result) {
            return switch (result) {
                case "correct" -> CORRECT;
                case "incorrect", "wrong" -> INCORRECT;
                case "unanticipated" -> UNANTICIPATED;
                case "neutral" -> NEUTRAL;
                default -> Numbers.read(result).isPresent() ? GRADED : UNKNOWN;
            };
        }
    }

    private static final String PLACE = "cmi.interactions";

    static List<InteractionResult> all(Snapshot snapshot) {
        var values = snapshot.values();
        return values.entries(PLACE)
                .map(entry -> of(snapshot.standard(), entry, values))
                .toList();
    }

    private static InteractionResult of(Standard standard, String entry, Values values) {
        var isOld = standard == Standard.SCORM_12;
        var type = InteractionType.of(values.get(entry + ".type")).orElse(null);
        var result = values.find(entry + ".result").orElse("");
        return new InteractionResult(
                Shown.text(values.get(entry + ".id")),
                type,
                Shown.phrase(values.get(entry + ".description")),
                column(entry + ".objectives", "id", values).map(Shown::text).toList(),
                values.find(entry + (isOld ? ".student_response" : ".learner_response"))
                        .map(text -> response(isOld, type, Shown.whole(text)))
                        .orElse(null),
                column(entry + ".correct_responses", "pattern", values)
                        .map(text -> pattern(isOld, type, Shown.whole(text)))
                        .toList(),
                Verdict.of(result),
                Numbers.read(result).orElse(null),
                Numbers.read(values.get(entry + ".weighting")).orElse(null),
                latency(isOld, values.get(entry + ".latency")).orElse(null),
                Shown.text(values.get(entry + (isOld ? ".time" : ".timestamp"))));
    }

    private static Stream<String> column(String collection, String last, Values values) {
        return values.entries(collection).flatMap(entry -> values.find(entry + "." + last).stream());
    }

    private static Answer response(boolean isOld, @Nullable InteractionType type, String text) {
        if (type == null) return new Answer.Plain(text);
        if (isOld) return OldAnswers.response(type, text);
        return AnswerGrammar.response(type, text).<Answer>map(answer -> answer).orElseGet(() -> new Answer.Plain(text));
    }

    private static Answer pattern(boolean isOld, @Nullable InteractionType type, String text) {
        if (type == null) return new Answer.Plain(text);
        if (isOld) return OldAnswers.pattern(type, text);
        return AnswerGrammar.pattern(type, text).<Answer>map(answer -> answer).orElseGet(() -> new Answer.Plain(text));
    }

    private static Optional<TimeInterval> latency(boolean isOld, @Nullable String text) {
        return isOld ? TimeInterval.readTimespan(text) : TimeInterval.read(text);
    }
}
