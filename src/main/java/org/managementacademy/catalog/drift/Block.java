package org.managementacademy.catalog.drift;

import java.util.SortedSet;
import org.managementacademy.catalog.wording.Facts;
import org.managementacademy.shared.Fingerprint;
import org.managementacademy.shared.Language;

/**
 * Words of a text that are translated together: a heading with all below it, a slide, a question, a value of the front matter.
 *
 * @param name  unique within the text: {@code title}, {@code slide 3}, {@code ## The committee}
 * @param print fingerprint of the words: the first 12 digits of their SHA-256; line breaks do not matter
 * @param facts see {@link Facts}
 */
public record Block(String name, String print, SortedSet<String> facts) {
    private static final int DIGITS = 12;

    public static Block of(String name, String words, Language language) {
        var plain = words.strip().replaceAll("\\s+", " ");
        return new Block(name, Fingerprint.of(plain).substring(0, DIGITS), Facts.of(plain, language));
    }

    /** What it is, without which one: {@code slide}, {@code ##}. */
    String kind() {
        return name.startsWith("##") ? "##" : name.replaceAll(" \\d+$", "");
    }
}
