package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.shared.Language;
import org.springframework.context.NoSuchMessageException;

class PluralTests {
    private static final Bundles BUNDLES = new Bundles(Map.of(
            Language.EN, Map.of("seats", "{0, plural, one {# seat} other {# seats}} in {1}", "quote", "It's here"),
            Language.RU,
                    Map.of("seats", "{1}: {0, plural, one {# место} few {# места} many {# мест} other {# места}}")));

    private final Messages messages = new Messages(BUNDLES, false);

    @ParameterizedTest
    @CsvSource({
        "1, Москва: 1 место",
        "2, Москва: 2 места",
        "5, Москва: 5 мест",
        "21, Москва: 21 место",
        "1112, Москва: 1 112 мест"
    })
    void russianHasItsPlurals(int seats, String words) {
        assertThat(messages.getMessage("seats", new Object[] {seats, "Москва"}, Locale.of("ru"))
                        .replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @Test
    void textsThatAreWrittenAtOnceDoNotMix() {
        var texts = IntStream.range(2, 20_000)
                .parallel()
                .mapToObj(seats -> messages.getMessage("seats", new Object[] {seats, "room " + seats}, Locale.ENGLISH))
                .map(text -> text.replace(",", ""))
                .toList();
        assertThat(texts)
                .isEqualTo(IntStream.range(2, 20_000)
                        .mapToObj(seats -> seats + " seats in room " + seats)
                        .toList());
    }

    @Test
    void textWithoutATranslationIsShownInEnglish() {
        assertThat(messages.getMessage("quote", null, Locale.of("ru"))).isEqualTo("It's here");
    }

    @Test
    void missingTextStopsTestsOnly() {
        assertThatThrownBy(() -> messages.getMessage("absent", null, Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class);
        assertThatThrownBy(() -> new Messages(BUNDLES, true).getMessage("absent", null, Locale.ENGLISH))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void regionOfACompanysOwnIsNoMissingText() {
        assertThatThrownBy(() -> new Messages(BUNDLES, true).getMessage("people.regions.nordics", null, Locale.ENGLISH))
                .as("so that the page shows the name that the company has given it")
                .isInstanceOf(NoSuchMessageException.class);
    }
}
