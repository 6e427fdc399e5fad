package org.managementacademy.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.shared.Language;

class FactsTests {

    @ParameterizedTest(name = "{0}: {1} states {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | Doctors wait nine days; 3 in ten ask twice.           | 10 2 3 9
            EN | It rose by 12.5 % to 1,000 on one morning.            | 1,000 12.5%
            EN | By 30 November 2026, or in May 2027.                  | 2026 2027 30 May November
            EN | You may say it in March.                              |
            EN | See https://example.org/a?b=1, page two.              | 2 https://example.org/a?b=1
            EN | The Labour Code asks for it by law; GDPR applies.     | GDPR labour_code law
            EN | He told a lawyer to act on the code.                  |
            FR | Le délai passe de deux à 14 jours, 25\u202F% de moins.     | 14 2 25%
            FR | Le Code du travail et la loi du 5 mars 2014.          | 2014 5 code_du_travail loi mars
            RU | По закону и по Трудовому кодексу, за семь дней.       | 7 закон кодекс трудовой_кодекс
            RU | Закон № 152-ФЗ действует с 1 июля 2025 года.          | 1 152-ФЗ 2025 закон июля
            RU | Он написал семье и указал на ошибку.                  |
            ZH | 医生等了九天，2026年11月上线。                              | 11 2026 九
            ZH | 《个人信息保护法》和劳动合同的规定。                          | 《个人信息保护法》 劳动合同
            ZH | 这个方法十分重要，千万不要忘。                              |
            """)
    void aFactIsANumberADateALinkOrATermOfTheLaw(Language language, String passage, String facts) {
        assertThat(Facts.of(passage, language).stream().map(fact -> fact.replace(' ', '_')))
                .containsExactly(facts == null ? new String[0] : facts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | nine days | 9 days
            RU | по закону | законом
            RU | пяти      | пятью
            EN | laws      | the law
            """)
    void grammarAndSpellingDoNotChangeAFact(Language language, String one, String other) {
        assertThat(Facts.of(one, language)).isNotEmpty().isEqualTo(Facts.of(other, language));
    }
}
