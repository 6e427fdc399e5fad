package org.managementacademy.scorm.cmi;

import java.util.Optional;

/**
 * Character strings. A standard names the smallest maximum that a system must keep; this one keeps up to four times as much, and 64,000 characters of anything
 * that is meant to be long. It never cuts a value: what is longer is refused, so that a SCO knows.
 */
final class Texts {
    private static final int LONGEST = 64_000;
    private static final int GENEROSITY = 4;
    private static final String LANGUAGE = "{lang=";

    private Texts() {}

    /** @param maximum smallest permitted maximum of the standard, in characters */
    static ValueType text(int maximum) {
        var limit = limit(maximum);
        return ValueType.of("text of up to " + limit + " characters", value -> holds(value, limit));
    }

    /** Text that may begin with <code>{lang=…}</code> (RTE 2004, 4.1.1.6). */
    static ValueType localized(int maximum) {
        var limit = limit(maximum);
        return ValueType.of(
                "text of up to " + limit + " characters, perhaps after {lang=…}",
                value -> phrase(value)
                        .filter(phrase -> holds(phrase.text(), limit))
                        .isPresent());
    }

    /** Splits off the language; empty when what stands there is none. Without a closing brace it is all text. */
    static Optional<Phrase> phrase(String value) {
        var end = value.indexOf('}');
        if (!value.startsWith(LANGUAGE) || end < 0) return Optional.of(new Phrase("", value));
        var language = value.substring(LANGUAGE.length(), end);
        return Languages.isLanguage(language)
                ? Optional.of(new Phrase(language, value.substring(end + 1)))
                : Optional.empty();
    }

    /** No NUL and no half of a character: a database would not give them back. */
    static boolean holds(String value, int limit) {
        return value.length() <= limit
                && value.indexOf('\0') < 0
                && value.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static int limit(int maximum) {
        return Math.min(GENEROSITY * maximum, LONGEST);
    }
}
