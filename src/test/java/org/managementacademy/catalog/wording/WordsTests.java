package org.managementacademy.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.managementacademy.shared.Language;

class WordsTests {

    @Test
    void marksAloneAreNoWordsAndChineseIsCountedInCharacters() {
        assertThat(Words.count("Two words — and 3 more: l’été.", Language.EN)).isEqualTo(6);
        assertThat(Words.count("«\u202FVraiment\u202F?\u202F»", Language.FR)).isEqualTo(1);
        assertThat(Words.count("第3周，讲故事。", Language.ZH)).isEqualTo(5);
    }

    @Test
    void readingAndSpeakingHaveTheirOwnPaces() {
        assertThat(Words.minutesToRead("word ".repeat(200), Language.RU)).isEqualTo(1);
        assertThat(Words.minutesToSay("word ".repeat(140), Language.EN)).isEqualTo(1);
        assertThat(Words.minutesToRead("字".repeat(300), Language.ZH)).isEqualTo(1);
        assertThat(Words.minutesToSay("字".repeat(220), Language.ZH)).isEqualTo(1);
    }

    @Test
    void sentencesEndWithTheirMarksAlsoInsideQuotationMarks() {
        assertThat(Words.sentences("He asks: “Why now?” She answers. Three words more", Language.EN))
                .containsExactly(4L, 2L, 3L);
        assertThat(Words.sentences("«\u202FPourquoi\u202F?\u202F» Elle répond.", Language.FR))
                .containsExactly(1L, 2L);
        assertThat(Words.sentences("他问：“为什么？”她答。完", Language.ZH)).containsExactly(5L, 2L, 1L);
    }
}
