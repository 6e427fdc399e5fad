package org.managementacademy.catalog.reading;

import java.util.List;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.catalog.wording.Typography;
import org.managementacademy.catalog.wording.Words;
import org.managementacademy.shared.Language;

/** Typography of each passage, and the length of sentences over a whole text. */
final class WordingCheck {
    private static final int LONGEST_AVERAGE = 20;

    private WordingCheck() {}

    static void check(TextFile file, Language language, Problems problems) {
        var passages = Passage.of(file);
        for (var passage : passages)
            Typography.faults(passage.words(), language)
                    .forEach(fault -> problems.add(file.path(), passage.line(), kind(language), fault));
        var average = averageSentence(passages, language);
        if (language != Language.ZH && average > LONGEST_AVERAGE)
            problems.add(file.path(), 0, Kind.SENTENCES_TOO_LONG, Math.round(average), LONGEST_AVERAGE);
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

    private static double averageSentence(List<Passage> passages, Language language) {
        return passages.stream()
                .flatMap(passage -> Words.sentences(passage.words(), language))
                .mapToLong(Long::longValue)
                .average()
                .orElse(0);
    }
}
