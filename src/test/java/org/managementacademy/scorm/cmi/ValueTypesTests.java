package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.cmi.ValueType.Fit;

/** The types of the standards (RTE 2004, 4.1.1; RTE 1.2, 3.4.1) by themselves. */
class ValueTypesTests {

    @ParameterizedTest(name = "{0} → {1} months, {2} s")
    @CsvSource({
        "P1Y6M14DT4H15M6.34S, 18, 1224906.34",
        "P01Y006M014DT04H015M06.34S, 18, 1224906.34",
        "P1Y, 12, 0",
        "P6M, 6, 0",
        "P14D, 0, 1209600",
        "PT4H, 0, 14400",
        "PT15M, 0, 900",
        "PT6S, 0, 6",
        "PT6.3S, 0, 6.3",
        "PT0.05S, 0, 0.05",
        "PT0H0M0S, 0, 0",
        "P6MT6M, 6, 360",
        "PT90M, 0, 5400",
        "P999999999DT999999999H, 0, 86399999913600000 "
    })
    void anIntervalIsRead(String text, long months, double seconds) {
        var interval = TimeInterval.read(text).orElseThrow();
        assertThat(interval.months()).isEqualTo(months);
        if (seconds < 1e12) assertThat(interval.hundredths() / 100.0).isEqualTo(seconds);
        assertThat(TimeInterval.ofScorm2004().fit(text)).isEqualTo(Fit.FITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "1D",
                "T1H",
                "P1H",
                "PT1D",
                "P1D4H",
                "PT6.345S",
                "PT6.S",
                "PT.5S",
                "PT1.5M",
                "P-1D",
                "-PT1S",
                "PT1H1H",
                "PT1S1M",
                "P1W",
                "pt1s",
                "PT1s",
                " PT1S",
                "PT1S ",
                "PT1234567890S",
                "00:01:00",
                "PTS",
                "P1Y2Y"
            })
    void whatIsNoIntervalIsRefused(String text) {
        assertThat(TimeInterval.read(text)).isEmpty();
        assertThat(TimeInterval.ofScorm2004().fit(text)).isEqualTo(Fit.MISFIT);
    }

    @ParameterizedTest(name = "{0} → {1} → {2}, {3}")
    @CsvSource({
        "0000:00:00, 0,          PT0H0M0S,     0000:00:00.00",
        "00:00:00.5, 500,        PT0.5S,       0000:00:00.50",
        "01:02:03.45, 3723450,   PT1H2M3.45S,  0001:02:03.45",
        "0026:00:00, 93600000,   P1DT2H,       0026:00:00.00",
        "00:99:99, 6039000,      PT1H40M39S,   0001:40:39.00",
        "9999:59:59.99, 35999999990, P416DT15H59M59.99S, 9999:59:59.99"
    })
    void aTimespanIsReadAndWrittenInBothWays(String text, long millis, String interval, String timespan) {
        var read = TimeInterval.readTimespan(text).orElseThrow();
        assertThat(read).isEqualTo(TimeInterval.of(Duration.ofMillis(millis)));
        assertThat(read.duration()).contains(Duration.ofMillis(millis));
        assertThat(read).hasToString(interval);
        assertThat(read.timespan()).isEqualTo(timespan);
        assertThat(TimeInterval.read(interval)).contains(read);
        assertThat(TimeInterval.ofScorm12().fit(text)).isEqualTo(Fit.FITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1:2:3",
                "0:00:00",
                "00000:00:00",
                "00:00:0",
                "00:00",
                "00:00:00.123",
                "00:00:00.",
                "PT1S",
                "00:00:00 "
            })
    void whatIsNoTimespanIsRefused(String text) {
        assertThat(TimeInterval.readTimespan(text)).isEmpty();
        assertThat(TimeInterval.ofScorm12().fit(text)).isEqualTo(Fit.MISFIT);
    }

    @Test
    void intervalsAddUpPartByPart() {
        var year = TimeInterval.read("P1Y11MT59.99S").orElseThrow();
        var more = TimeInterval.read("P1MT0.01S").orElseThrow();
        assertThat(year.plus(more)).hasToString("P2YT1M").isEqualTo(more.plus(year));
        assertThat(year.plus(more).duration()).isEmpty();
        assertThat(TimeInterval.read("P13M").orElseThrow()).hasToString("P1Y1M");
        assertThat(TimeInterval.ZERO.plus(TimeInterval.ZERO)).isEqualTo(TimeInterval.ZERO);
        assertThat(new TimeInterval(0, 10_000L * 3600 * 100).timespan()).isEqualTo("9999:59:59.99");
        assertThat(TimeInterval.read(null)).isEmpty();
        assertThat(TimeInterval.readTimespan(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970",
                "2038",
                "2004-12",
                "2004-02-29",
                "2026-11-30",
                "2026-11-25T00",
                "2026-11-25T23",
                "2026-11-25T10:59",
                "2026-11-25T10:00:59",
                "2026-11-25T10:00:00.1",
                "2026-11-25T10:00:00.12",
                "2026-11-25T10:00:00.1Z",
                "2026-11-25T10:00:00.1+08",
                "2026-11-25T10:00:00.1-05:30"
            })
    void aMomentIsAsExactAsItLikes(String text) {
        assertThat(Timestamps.ofScorm2004().fit(text)).isEqualTo(Fit.FITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1969",
                "2039",
                "26",
                "2026-",
                "2026-00",
                "2026-13",
                "2026-1",
                "2026-11-00",
                "2026-11-31",
                "2026-02-29",
                "2026-11-25T",
                "2026-11-25T24",
                "2026-11-25T10:60",
                "2026-11-25T10:00:60",
                "2026-11-25T10:00:00.",
                "2026-11-25T10:00:00.123",
                "2026-11-25T10:00:00Z",
                "2026-11-25T10:00Z",
                "2026-11-25T10Z",
                "2026-11-25Z",
                "2026-11-25T10:00:00+08",
                "2026-11-25T10:00:00.1+8",
                "2026-11-25T10:00:00.1+24",
                "2026-11-25T10:00:00.1+08:60",
                "2026-11-25T10:00:00.1Z+08",
                "2026-11-25 10:00",
                "25.11.2026"
            })
    void whatIsNoMomentIsRefused(String text) {
        assertThat(Timestamps.ofScorm2004().fit(text)).isEqualTo(Fit.MISFIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "fr-CH",
                "zh-Hans",
                "zh-min-nan",
                "ru",
                "rus",
                "fre",
                "fra",
                "i-klingon",
                "x-academy",
                "qaa",
                "qtz",
                "sgn-BE-fr",
                "de-1901",
                "art-lojban"
            })
    void aLanguageIsOneOfIso639(String tag) {
        assertThat(Languages.isLanguage(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "i",
                "x",
                "sp",
                "frl",
                "exg",
                "ruq-JM",
                "english",
                "en_US",
                "en-",
                "-en",
                "en--US",
                "en-subtagtoolong",
                "qua",
                "quz",
                "фр"
            })
    void whatIsNoLanguageIsRefused(String tag) {
        // "qua" is not of ISO 639-2; qaa to qtz are free for local use.
        assertThat(Languages.isLanguage(tag)).isFalse();
    }

    @Test
    void aLanguageTagHasAnEnd() {
        assertThat(Languages.isLanguage("en" + "-12345678".repeat(27))).isTrue();
        assertThat(Languages.isLanguage("en" + "-12345678".repeat(28))).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "007, 7",
        "7.25, 7.25",
        "-7.25, -7.25",
        ".5, 0.5",
        "5., 5",
        "1e3,",
        "+1,",
        "'1,5',",
        "1.2.3,",
        "-,",
        ".,",
        "'',",
        "' 1',",
        "1 ,1",
        "NaN,",
        "Infinity,",
        "0x1,",
        "٣,"
    })
    void aNumberIsDecimal(String text, @Nullable String number) {
        assertThat(Numbers.read(text)
                        .map(read -> read.stripTrailingZeros().toPlainString())
                        .orElse(null))
                .isEqualTo(number);
    }

    @Test
    void aNumberHasAnEnd() {
        assertThat(Numbers.read("1".repeat(30) + "." + "1".repeat(30))).isPresent();
        assertThat(Numbers.read("1".repeat(31))).isEmpty();
        assertThat(Numbers.read(null)).isEmpty();
        assertThat(Numbers.whole(0, 9).fit("1234567890")).isEqualTo(Fit.MISFIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "MYID01",
                "urn:adl:lmsTest/OBJ01",
                "URN:ADL:x",
                "urn:isbn:0451450523",
                "http://example.org/objectives?x=1#2",
                "écouter",
                "倾听",
                "слушать",
                "a/b",
                "a.b_c-d~e",
                "50%25"
            })
    void anIdentifierIsAUri(String id) {
        assertThat(Identifiers.ofScorm2004().fit(id)).isEqualTo(Fit.FITS);
        assertThat(Identifiers.isShort(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "urn:",
                "urn:adl",
                "urn:adl:",
                "urn:-:x",
                "urn:adl:lms Test/OBJ01",
                "URN:",
                "a b",
                " a",
                "a\n",
                "{a}",
                "a[,]b",
                "50%",
                "a|b",
                "<a>",
                "\"a\"",
                "a\\b",
                "a^b",
                "a`b",
                ":a"
            })
    void whatIsNoUriIsRefused(String id) {
        assertThat(Identifiers.ofScorm2004().fit(id)).isEqualTo(Fit.MISFIT);
        assertThat(Identifiers.isShort(id)).isFalse();
    }

    @Test
    void identifiersHaveAnEnd() {
        assertThat(Identifiers.ofScorm2004().fit("a".repeat(16_000))).isEqualTo(Fit.FITS);
        assertThat(Identifiers.ofScorm2004().fit("a".repeat(16_001))).isEqualTo(Fit.MISFIT);
        assertThat(Identifiers.isShort("a".repeat(1_000))).isTrue();
        assertThat(Identifiers.isShort("a".repeat(1_001))).isFalse();
        assertThat(Identifiers.isShort("a\0")).isFalse();
    }

    @Test
    void eitherOfTwoTypesKeepsTheBetterReason() {
        var score = Numbers.between(0, 100).or(ValueType.of("nothing", String::isEmpty));
        assertThat(score.fit("")).isEqualTo(Fit.FITS);
        assertThat(score.fit("50")).isEqualTo(Fit.FITS);
        assertThat(score.fit("500")).isEqualTo(Fit.OUT_OF_RANGE);
        assertThat(score.fit("x")).isEqualTo(Fit.MISFIT);
        assertThat(score.words()).isEqualTo("a decimal number from 0 to 100 or nothing");
    }
}
