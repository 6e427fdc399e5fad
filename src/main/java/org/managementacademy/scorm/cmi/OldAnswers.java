package org.managementacademy.scorm.cmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.managementacademy.scorm.cmi.Answer.Pair;

/**
 * How SCORM 1.2 writes responses and the patterns of correct ones (CMIFeedback, RTE 3.4.9). Packages take liberties, so nothing is refused: what cannot be taken
 * apart stays as it is.
 */
final class OldAnswers {
    private static final Pattern PARTS = Pattern.compile(",");
    private static final Pattern BRACES = Pattern.compile("\\{(.*)}", Pattern.DOTALL);

    private OldAnswers() {}

    static Answer response(InteractionType type, String text) {
        return switch (type) {
            case TRUE_FALSE -> trueOrFalse(text);
            case CHOICE -> new Answer.Choices(parts(text));
            case FILL_IN -> new Answer.Words(List.of(new Phrase("", text)), false, true);
            case MATCHING -> pairs(text);
            case SEQUENCING -> new Answer.Sequence(parts(text));
            case LIKERT -> new Answer.OnScale(text);
            case NUMERIC -> Numbers.read(text).<Answer>map(Answer.Amount::new).orElseGet(() -> new Answer.Plain(text));
            case PERFORMANCE, LONG_FILL_IN, OTHER -> new Answer.Plain(text);
        };
    }

    static Answer pattern(InteractionType type, String text) {
        return type == InteractionType.NUMERIC ? range(text) : response(type, text);
    }

    private static Answer trueOrFalse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "t", "true", "1" -> new Answer.TrueOrFalse(true);
            case "f", "false", "0" -> new Answer.TrueOrFalse(false);
            default -> new Answer.Plain(text);
        };
    }

    private static Answer pairs(String text) {
        var pairs = new ArrayList<Pair>();
        for (var part : parts(text)) {
            var between = part.indexOf('.');
            if (between < 0) return new Answer.Plain(text);
            pairs.add(new Pair(
                    part.substring(0, between).strip(),
                    part.substring(between + 1).strip()));
        }
        return new Answer.Pairs(pairs);
    }

    private static Answer range(String text) {
        var bounds = text.split(":", -1);
        var least = Numbers.read(bounds[0].strip());
        var most = Numbers.read(bounds[bounds.length - 1].strip());
        return bounds.length <= 2 && least.isPresent() && most.isPresent()
                ? new Answer.Range(least.get(), most.get())
                : new Answer.Plain(text);
    }

    /** What stands between commas, perhaps all of it in braces. */
    private static List<String> parts(String text) {
        var braces = BRACES.matcher(text.strip());
        var inside = braces.matches() ? braces.group(1) : text;
        return PARTS.splitAsStream(inside)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
