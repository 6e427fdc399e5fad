package org.managementacademy.catalog.wording;

import org.managementacademy.shared.Language;

/**
 * How long sentences may be so that a manager reads them with ease, in words; in Chinese in characters.
 *
 * @param average over a whole text
 * @param longest one sentence
 */
public record Readability(int average, int longest) {

    public static Readability of(Language language) {
        return switch (language) {
            case EN, FR, RU -> new Readability(20, 30);
            case ZH -> new Readability(35, 70);
        };
    }
}
