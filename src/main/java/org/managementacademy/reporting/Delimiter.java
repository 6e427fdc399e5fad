package org.managementacademy.reporting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;

/** What stands between the columns of a CSV file. Spreadsheet programs in French and Russian expect the semicolon. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, the one that a reader of the language expects first. */
    static List<Delimiter> usualFirst(Language language) {
        var usual = language == Language.FR || language == Language.RU ? SEMICOLON : COMMA;
        return Arrays.stream(values())
                .sorted(Comparator.comparing(delimiter -> delimiter != usual))
                .toList();
    }

    static Delimiter named(@Nullable String word, Language language) {
        return Arrays.stream(values())
                .filter(delimiter -> delimiter.word().equals(word))
                .findFirst()
                .orElse(usualFirst(language).getFirst());
    }
}
