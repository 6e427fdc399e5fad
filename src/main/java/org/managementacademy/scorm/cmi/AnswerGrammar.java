package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.cmi.Answer.Pair;
import org.managementacademy.scorm.cmi.Answer.Step;

/**
 * How SCORM 2004 writes the learner's response (RTE 4.2.9.2) and the patterns of correct ones (4.2.9.1): parts are set apart by {@code [,]}, the two sides of a
 * part by {@code [.]}, the bounds of a range by {@code [:]}, and what matters stands before in braces. Every method is empty for what is not written so.
 */
final class AnswerGrammar {
    private static final Pattern PARTS = Pattern.compile("[,]", Pattern.LITERAL);
    private static final String SIDES = "[.]";
    private static final String BOUNDS = "[:]";
    private static final int WORD = 1_000;
    private static final int PASSAGE = 16_000;

    private AnswerGrammar() {}

    static Optional<? extends Answer> response(InteractionType type, String value) {
        return switch (type) {
            case TRUE_FALSE -> trueOrFalse(value);
            case CHOICE -> choices(value);
            case FILL_IN -> words(value, false, true);
            case LONG_FILL_IN -> passage(value, false);
            case MATCHING -> pairs(value);
            case PERFORMANCE -> steps(value, true, false);
            case SEQUENCING -> sequence(value);
            case LIKERT -> onScale(value);
            case NUMERIC -> Numbers.read(value).map(Answer.Amount::new);
            case OTHER -> plain(value);
        };
    }

    static Optional<? extends Answer> pattern(InteractionType type, String value) {
        return switch (type) {
            case FILL_IN ->
                Delimiters.read(value, Delimiters.CASE, Delimiters.ORDER)
                        .flatMap(rest -> words(rest.text(), rest.caseMatters(), rest.orderMatters()));
            case LONG_FILL_IN -> passagePattern(value);
            case PERFORMANCE ->
                Delimiters.read(value, Delimiters.ORDER).flatMap(rest -> steps(rest.text(), rest.orderMatters(), true));
            case NUMERIC -> range(value);
            case TRUE_FALSE, CHOICE, MATCHING, SEQUENCING, LIKERT, OTHER -> response(type, value);
        };
    }

    /** Whether two patterns describe one response: of a choice, the order of what is chosen does not matter. */
    static boolean isSame(InteractionType type, String one, String other) {
        if (type != InteractionType.CHOICE) return one.equals(other);
        return one.length() == other.length() && Set.copyOf(parts(one)).equals(Set.copyOf(parts(other)));
    }

    private static Optional<Answer.TrueOrFalse> trueOrFalse(String value) {
        return switch (value) {
            case "true" -> Optional.of(new Answer.TrueOrFalse(true));
            case "false" -> Optional.of(new Answer.TrueOrFalse(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Answer.Choices> choices(String value) {
        return identifiers(value)
                .filter(chosen -> new HashSet<>(chosen).size() == chosen.size())
                .map(Answer.Choices::new);
    }

    private static Optional<Answer.Sequence> sequence(String value) {
        return identifiers(value).map(Answer.Sequence::new);
    }

    private static Optional<Answer.OnScale> onScale(String value) {
        return Identifiers.isShort(value) ? Optional.of(new Answer.OnScale(value)) : Optional.empty();
    }

    private static Optional<Answer.Plain> plain(String value) {
        return Texts.holds(value, PASSAGE) ? Optional.of(new Answer.Plain(value)) : Optional.empty();
    }

    private static Optional<Answer.Words> words(String value, boolean caseMatters, boolean orderMatters) {
        var phrases = new ArrayList<Phrase>();
        for (var part : PARTS.split(value, -1)) {
            var phrase = Texts.phrase(part).filter(read -> Texts.holds(read.text(), WORD));
            if (phrase.isEmpty()) return Optional.empty();
            phrases.add(phrase.get());
        }
        return Optional.of(new Answer.Words(phrases, caseMatters, orderMatters));
    }

    private static Optional<Answer.Passage> passage(String value, boolean caseMatters) {
        return Texts.phrase(value)
                .filter(phrase -> Texts.holds(phrase.text(), PASSAGE))
                .map(phrase -> new Answer.Passage(phrase, caseMatters));
    }

    /** The language and what matters may change places here. */
    private static Optional<Answer.Passage> passagePattern(String value) {
        return Texts.phrase(value)
                .flatMap(phrase -> Delimiters.read(phrase.text(), Delimiters.CASE)
                        .flatMap(rest -> phrase.language().isEmpty()
                                ? passage(rest.text(), rest.caseMatters())
                                : passage("{lang=" + phrase.language() + "}" + rest.text(), rest.caseMatters())));
    }

    private static Optional<Answer.Pairs> pairs(String value) {
        var pairs = new ArrayList<Pair>();
        for (var part : parts(value)) {
            var sides = sides(part);
            if (sides == null || !Identifiers.isShort(sides.source()) || !Identifiers.isShort(sides.target()))
                return Optional.empty();
            pairs.add(sides);
        }
        return Optional.of(new Answer.Pairs(pairs));
    }

    private static Optional<Answer.Steps> steps(String value, boolean orderMatters, boolean ranges) {
        var steps = new ArrayList<Step>();
        for (var part : parts(value)) {
            var sides = sides(part);
            var step = sides == null ? null : step(sides.source(), sides.target(), ranges);
            if (step == null) return Optional.empty();
            steps.add(step);
        }
        return Optional.of(new Answer.Steps(steps, orderMatters));
    }

    private static @Nullable Step step(String name, String answer, boolean ranges) {
        if (name.isEmpty() && answer.isEmpty()) return null;
        if (!name.isEmpty() && !Identifiers.isShort(name)) return null;
        if (!Texts.holds(answer, WORD)) return null;
        if (!ranges || !isRange(answer)) return new Step(name, new Answer.Plain(answer));
        return range(answer).map(range -> new Step(name, range)).orElse(null);
    }

    private static boolean isRange(String value) {
        var bounds = value.split(Pattern.quote(BOUNDS), -1);
        return bounds.length == 2 && Arrays.stream(bounds).allMatch(AnswerGrammar::isBound);
    }

    private static Optional<Answer.Range> range(String value) {
        var number = Numbers.read(value);
        if (number.isPresent()) return Optional.of(new Answer.Range(number.get(), number.get()));
        if (!isRange(value)) return Optional.empty();
        var between = value.indexOf(BOUNDS);
        var least = Numbers.read(value.substring(0, between)).orElse(null);
        var most = Numbers.read(value.substring(between + BOUNDS.length())).orElse(null);
        return isOrdered(least, most) ? Optional.of(new Answer.Range(least, most)) : Optional.empty();
    }

    private static boolean isBound(String value) {
        return value.isEmpty() || Numbers.read(value).isPresent();
    }

    private static boolean isOrdered(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least == null || most == null || least.compareTo(most) <= 0;
    }

    private static Optional<List<String>> identifiers(String value) {
        return Optional.of(parts(value)).filter(parts -> parts.stream().allMatch(Identifiers::isShort));
    }

    /** None of an empty value: sets, arrays and bags may be empty. */
    private static List<String> parts(String value) {
        return value.isEmpty() ? List.of() : List.of(PARTS.split(value, -1));
    }

    /** What stands before and after the one {@code [.]}. */
    private static @Nullable Pair sides(String part) {
        var between = part.indexOf(SIDES);
        if (between < 0 || between != part.lastIndexOf(SIDES)) return null;
        return new Pair(part.substring(0, between), part.substring(between + SIDES.length()));
    }
}
