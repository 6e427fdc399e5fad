package org.managementacademy.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFileTests {
    private static final Instant START = Instant.parse("2026-12-07T06:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void timesAreThoseOfThePlaceAndItsZoneIsDefined() {
        assertThat(lines("Asia/Shanghai", "用两分钟讲清变革"))
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Shanghai",
                        "TZOFFSETTO:+0800",
                        "DTSTART;TZID=Asia/Shanghai:20261207T140000",
                        "DTEND;TZID=Asia/Shanghai:20261207T173000",
                        "SUMMARY:用两分钟讲清变革",
                        "DTSTAMP:20261122T080000Z")
                .doesNotContain("BEGIN:DAYLIGHT");
    }

    @Test
    void eachChangeOfTheClockAroundTheDayIsDefined() {
        assertThat(lines("Europe/Paris", "Story"))
                .containsSubsequence(
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20260329T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:20261025T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "END:STANDARD",
                        "DTSTART;TZID=Europe/Paris:20261207T070000");
    }

    @Test
    void specialCharactersAreEscapedAndLongLinesFolded() {
        var file = file("Europe/Moscow", "Рассказ; разговор, " + "итог ".repeat(20));
        assertThat(file).contains("SUMMARY:Рассказ\\; разговор\\, ");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("итог ".repeat(20).strip());
    }

    private static String[] lines(String zone, String title) {
        return file(zone, title).split("\r\n");
    }

    private static String file(String zone, String title) {
        var end = START.plus(Duration.ofMinutes(210));
        return new CalendarFile(ID, title, "Site 1", START, end, ZoneId.of(zone))
                .write(Instant.parse("2026-11-22T08:00:00Z"));
    }
}
