package org.managementacademy.shared;

import java.util.Map;

/** A short text in several languages. */
public record Localized(Map<Language, String> texts) {

    public Localized {
        texts = Map.copyOf(texts);
    }

    /** The text in this language, else in English, else in any language it has, else empty. */
    public String in(Language language) {
        var exact = texts.get(language);
        if (exact != null) return exact;
        return texts.getOrDefault(
                Language.EN, texts.values().stream().findFirst().orElse(""));
    }
}
