package org.managementacademy.catalog.map;

import java.util.Optional;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/** A text and the language it turned out to be in. */
public record Wording(String text, Language language) {

    /** In the reader's language, else in English, else in any that there is. */
    static Wording of(Localized texts, Language reader) {
        var known = texts.texts();
        var language = known.containsKey(reader) || known.isEmpty()
                ? reader
                : Optional.of(Language.EN)
                        .filter(known::containsKey)
                        .orElseGet(() ->
                                known.keySet().stream().sorted().findFirst().orElse(reader));
        return new Wording(known.getOrDefault(language, ""), language);
    }
}
