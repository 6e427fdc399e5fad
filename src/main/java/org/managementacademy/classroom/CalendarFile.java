package org.managementacademy.classroom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One event as an iCalendar file (RFC 5545) that carries the definition of its zone, so that no program has to guess it. */
record CalendarFile(UUID id, String title, String location, Instant from, Instant to, ZoneId zone) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int LINE_OCTETS = 75;

    String write(Instant now) {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Management Academy//Classroom//EN", "CALSCALE:GREGORIAN"));
        lines.addAll(zoneDefinition());
        lines.addAll(List.of(
                "BEGIN:VEVENT",
                "UID:" + id + "@management-academy",
                "DTSTAMP:" + local(now, ZoneOffset.UTC) + "Z",
                "DTSTART;TZID=" + zone.getId() + ":" + local(from, zone),
                "DTEND;TZID=" + zone.getId() + ":" + local(to, zone),
                "SUMMARY:" + escaped(title),
                "LOCATION:" + escaped(location),
                "END:VEVENT",
                "END:VCALENDAR"));
        var file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    /** Section 3.6.5: the offset in force before the event, and each change of it up to a year after. */
    private List<String> zoneDefinition() {
        var rules = zone.getRules();
        var lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        var at = from.minus(366, ChronoUnit.DAYS);
        lines.addAll(
                observance(rules.isDaylightSavings(at), "19700101T000000", rules.getOffset(at), rules.getOffset(at)));
        ZoneOffsetTransition next = rules.nextTransition(at);
        while (next != null && next.getInstant().isBefore(from.plus(366, ChronoUnit.DAYS))) {
            lines.addAll(observance(
                    rules.isDaylightSavings(next.getInstant()),
                    LOCAL.format(next.getDateTimeBefore()),
                    next.getOffsetBefore(),
                    next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static List<String> observance(boolean daylight, String start, ZoneOffset before, ZoneOffset after) {
        var kind = daylight ? "DAYLIGHT" : "STANDARD";
        return List.of(
                "BEGIN:" + kind,
                "DTSTART:" + start,
                "TZOFFSETFROM:" + offset(before),
                "TZOFFSETTO:" + offset(after),
                "END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }

    private static String local(Instant at, ZoneId zone) {
        return LOCAL.format(at.atZone(zone));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Section 3.1: at most 75 octets on a line, never cutting a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
