package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.shared.Language;

class FormatsTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant TWO_IN_SHANGHAI = Instant.parse("2026-11-24T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "EN, 24 November 2026, 1 h 25 min, 70%",
        "FR, 24 novembre 2026, 1 h 25 min, 70 %",
        "ZH, 2026年11月24日, 1小时25分钟, 70%",
        "RU, 24 ноября 2026, 1 ч 25 мин, 70 %"
    })
    void readerSeesDaysMinutesAndSharesAsTheyWriteThem(Language language, String day, String minutes, String share) {
        var format = new Formats(language, PARIS);
        assertThat(plain(format.day(DAY))).isEqualTo(day);
        assertThat(plain(format.minutes(85))).isEqualTo(minutes);
        assertThat(plain(format.percent(0.709))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 min", "59, 59 min", "60, 1 h", "121, 2 h 1 min"})
    void minutesBecomeHoursFromSixtyOn(int minutes, String words) {
        assertThat(plain(new Formats(Language.EN, PARIS).minutes(minutes))).isEqualTo(words);
    }

    @Test
    void allButOneOfManyIsNotYetAHundredPercent() {
        assertThat(new Formats(Language.EN, PARIS).percent(999.0 / 1000)).isEqualTo("99%");
        assertThat(new Formats(Language.EN, PARIS).percent(1)).isEqualTo("100%");
    }

    @Test
    void sessionNamesTheZoneOfItsPlaceAndIsRepeatedInTheReadersOwn() {
        var reader = new Formats(Language.EN, PARIS);
        var end = TWO_IN_SHANGHAI.plusSeconds(3 * 3600);
        assertThat(plain(reader.session(TWO_IN_SHANGHAI, end, SHANGHAI)))
                .contains("24 November", "14:00–17:00", "(China Standard Time)");
        assertThat(reader.sessionForMe(TWO_IN_SHANGHAI, end, SHANGHAI))
                .contains("07:00–10:00", "(Central European Standard Time)");
        assertThat(reader.sessionForMe(TWO_IN_SHANGHAI, end, ZoneId.of("Europe/Berlin")))
                .isNull();
    }

    @Test
    void momentIsInTheReadersZoneWithTwentyFourHours() {
        assertThat(new Formats(Language.EN, SHANGHAI).moment(TWO_IN_SHANGHAI)).contains("24 November 2026", "14:00");
    }

    @Test
    void lotsOfThingsAreJoinedByTheWordOfTheLanguage() {
        assertThat(new Formats(Language.RU, PARIS).list(List.of("Париж", "Москва")))
                .isEqualTo("Париж и Москва");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009]", " ");
    }
}
