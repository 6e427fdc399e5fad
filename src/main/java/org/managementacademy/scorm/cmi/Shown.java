package org.managementacademy.scorm.cmi;

import org.jspecify.annotations.Nullable;

/**
 * Text of content or a learner, made fit to stand in a line of a page: without characters that cannot be seen but turn the writing around or break it, and not
 * longer than anybody reads. It is still to be escaped.
 */
final class Shown {
    private static final int LONGEST = 4_000;

    private Shown() {}

    static String text(@Nullable String hostile) {
        if (hostile == null) return "";
        var text = whole(hostile);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Text that may begin with its language. */
    static Phrase phrase(@Nullable String hostile) {
        if (hostile == null) return new Phrase("", "");
        return Texts.phrase(hostile)
                .map(phrase -> new Phrase(phrase.language(), text(phrase.text())))
                .orElseGet(() -> new Phrase("", text(hostile)));
    }

    /** Of any length: to be taken apart first. */
    static String whole(String hostile) {
        var text = new StringBuilder();
        hostile.codePoints().filter(Shown::isHarmless).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isHarmless(int point) {
        if (point == '\n' || point == '\t') return true;
        return !Character.isISOControl(point) && !turnsAround(point);
    }

    /** Bidirectional embeddings, overrides and isolates. */
    private static boolean turnsAround(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
