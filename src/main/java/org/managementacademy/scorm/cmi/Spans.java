package org.managementacademy.scorm.cmi;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as SCORM 1.2 (CMITimespan, {@code HHHH:MM:SS.SS}) and SCORM 2004 (timeinterval, ISO 8601) write them. */
final class Spans {
    private static final Pattern TIMESPAN = Pattern.compile("(\\d{2,4}):(\\d{2}):(\\d{2}(?:\\.\\d{1,2})?)");
    /** Years and months are of no fixed length; nobody sits in front of a lesson for one. */
    private static final Pattern INTERVAL =
            Pattern.compile("P(?:(\\d{1,4})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9}(?:\\.\\d{1,2})?)S)?)?");

    private Spans() {}

    static Optional<Duration> ofTimespan(String text) {
        var parts = TIMESPAN.matcher(text);
        return parts.matches()
                ? Optional.of(sum("0", parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    static Optional<Duration> ofInterval(String text) {
        var parts = INTERVAL.matcher(text);
        if (!parts.matches() || text.endsWith("P") || text.endsWith("T")) return Optional.empty();
        return Optional.of(sum(parts.group(1), parts.group(2), parts.group(3), parts.group(4)));
    }

    static String timespan(Duration duration) {
        var hours = Math.min(duration.toHours(), 9999);
        return "%04d:%02d:%02d.%02d"
                .formatted(hours, duration.toMinutesPart(), duration.toSecondsPart(), duration.toMillisPart() / 10);
    }

    static String interval(Duration duration) {
        var seconds = duration.toSecondsPart() + duration.toMillisPart() / 10 / 100.0;
        return String.format(Locale.ROOT, "PT%dH%dM%.2fS", duration.toHours(), duration.toMinutesPart(), seconds);
    }

    private static Duration sum(
            @Nullable String days, @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
        return Duration.ofDays(whole(days))
                .plusHours(whole(hours))
                .plusMinutes(whole(minutes))
                .plusMillis(seconds == null ? 0 : Math.round(Double.parseDouble(seconds) * 1000));
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
