package org.managementacademy.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the words of each rating scale mean on the academy's own scale from 1 to 5. Words and names are compared without regard to case. */
record Scales(Map<String, Map<String, Integer>> byName) {

    static final String OWN = "1-5";

    Optional<String> find(String name) {
        return byName.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The rating that a word means; empty when the scale does not have the word. "4.0" is the word "4". */
    OptionalInt rating(String scale, String word) {
        var meaning = byName.getOrDefault(scale, Map.of())
                .get(word.replaceFirst("[.,]0+$", "").toUpperCase(Locale.ROOT));
        return meaning == null ? OptionalInt.empty() : OptionalInt.of(meaning);
    }
}
