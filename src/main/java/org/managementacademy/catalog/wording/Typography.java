package org.managementacademy.catalog.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.managementacademy.shared.Language;

/** How a language sets its marks: French with narrow no-break spaces, Chinese with marks of full width, Russian with «these quotation marks». */
public final class Typography {
    private static final String NARROW = "\\u202F";
    private static final Pattern FRENCH = Pattern.compile(
            "[^%1$s;!?»:%%](?:[;!?»%%]|:(?=\\s|$))|[;!?:%%]»|«(?!%1$s)|\\p{L}'\\p{L}".formatted(NARROW));
    private static final Pattern CHINESE = Pattern.compile("(?<=\\p{IsHan})[,.;:!?()\"]|[,;:!?()\"](?=\\p{IsHan})");
    private static final Pattern RUSSIAN = Pattern.compile("[\"“”]|\\s-\\s");
    private static final int AROUND = 12;

    private Typography() {}

    /** Each place where a passage is not set as its language wants, with some words around it. English has no rule here. */
    public static List<String> faults(String passage, Language language) {
        var plain = passage.replace("**", "").replace("*", "");
        return switch (language) {
            case EN -> List.of();
            case FR -> found(FRENCH, plain);
            case ZH -> found(CHINESE, plain);
            case RU -> found(RUSSIAN, plain.replaceAll("„[^“”\"]*“", ""));
        };
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(fault -> around(fault, text)).toList();
    }

    private static String around(MatchResult fault, String text) {
        return text.substring(Math.max(0, fault.start() - AROUND), Math.min(text.length(), fault.end() + AROUND));
    }
}
