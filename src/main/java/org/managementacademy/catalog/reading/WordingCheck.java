package org.managementacademy.catalog.reading;

import java.util.stream.Stream;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.catalog.wording.Readability;
import org.managementacademy.catalog.wording.Typography;
import org.managementacademy.catalog.wording.Words;
import org.managementacademy.shared.Language;

/** Typography of each passage, and the length of sentences over a whole text. */
final class WordingCheck {

    private WordingCheck() {}

    static void check(TextFile file, Language language, Problems problems) {
        var passages = Passage.of(file);
        for (var passage : passages)
            Typography.faults(passage.words(), language)
                    .forEach(fault -> problems.add(file.path(), passage.line(), kind(language), fault));
        var limit = Readability.of(language);
        for (var passage : passages)
            sentences(passage, language)
                    .filter(words -> words > limit.longest())
                    .forEach(words ->
                            problems.add(file.path(), passage.line(), Kind.SENTENCE_TOO_LONG, words, limit.longest()));
        var average = passages.stream()
                .flatMap(passage -> sentences(passage, language))
                .mapToLong(Long::longValue)
                .average()
                .orElse(0);
        if (average > limit.average())
            problems.add(file.path(), 0, Kind.SENTENCES_TOO_LONG, Math.round(average), limit.average());
    }

    /** The kind of fault that a text of this language can have in its typography. */
    static Kind kind(Language language) {
        return switch (language) {
            case FR -> Kind.TYPOGRAPHY_FR;
            case ZH -> Kind.TYPOGRAPHY_ZH;
            case RU -> Kind.TYPOGRAPHY_RU;
            case EN -> throw new IllegalArgumentException("English has no rule of typography");
        };
    }

    private static Stream<Long> sentences(Passage passage, Language language) {
        return Words.sentences(passage.words(), language);
    }
}
