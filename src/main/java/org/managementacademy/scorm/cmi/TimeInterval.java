package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as SCOs write it: {@code timeinterval(second,10,2)} of SCORM 2004 such as {@code P1DT2H3.45S} (RTE 4.1.1.10), and {@code CMITimespan} of
 * SCORM 1.2 such as {@code 0026:00:03.45}. Years and months are counted apart, because they are of no fixed length.
 *
 * @param months     years count as twelve
 * @param hundredths of a second, for days and below
 */
public record TimeInterval(long months, long hundredths) {
    public static final TimeInterval ZERO = new TimeInterval(0, 0);

    private static final Pattern INTERVAL = Pattern.compile("P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})D)?"
            + "(T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:\\.\\d{1,2})?)S)?)?");
    private static final Pattern TIMESPAN = Pattern.compile("(\\d{2,4}):(\\d{2}):(\\d{2}(?:\\.\\d{1,2})?)");
    private static final long SECOND = 100;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long LONGEST_TIMESPAN = 10_000 * HOUR - 1;

    public static TimeInterval of(Duration duration) {
        return new TimeInterval(0, duration.toMillis() / 10);
    }

    /** Reads what a SCORM 2004 element holds; empty when it is no interval. */
    public static Optional<TimeInterval> read(@Nullable String text) {
        if (text == null || text.endsWith("P") || text.endsWith("T")) return Optional.empty();
        var parts = INTERVAL.matcher(text);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new TimeInterval(
                12 * whole(parts.group(1)) + whole(parts.group(2)),
                DAY * whole(parts.group(3))
                        + HOUR * whole(parts.group(5))
                        + MINUTE * whole(parts.group(6))
                        + hundredths(parts.group(7))));
    }

    /** Reads what a SCORM 1.2 element holds; empty when it is no timespan. */
    public static Optional<TimeInterval> readTimespan(@Nullable String text) {
        if (text == null) return Optional.empty();
        var parts = TIMESPAN.matcher(text);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new TimeInterval(
                0, HOUR * whole(parts.group(1)) + MINUTE * whole(parts.group(2)) + hundredths(parts.group(3))));
    }

    static ValueType ofScorm2004() {
        return ValueType.of(
                "a length of time such as PT1H30M", value -> read(value).isPresent());
    }

    static ValueType ofScorm12() {
        return ValueType.of(
                "a length of time such as 0001:30:00",
                value -> readTimespan(value).isPresent());
    }

    public TimeInterval plus(TimeInterval other) {
        return new TimeInterval(months + other.months, hundredths + other.hundredths);
    }

    /** Empty when years or months are part of it. */
    public Optional<Duration> duration() {
        return months == 0 ? Optional.of(Duration.ofMillis(hundredths * 10)) : Optional.empty();
    }

    /** As SCORM 1.2 writes it, which ends at 9999 hours and knows no months. */
    public String timespan() {
        var rest = Math.min(hundredths, LONGEST_TIMESPAN);
        return String.format(
                Locale.ROOT,
                "%04d:%02d:%02d.%02d",
                rest / HOUR,
                rest % HOUR / MINUTE,
                rest % MINUTE / SECOND,
                rest % SECOND);
    }

    /** As SCORM 2004 writes it, without parts that are zero. */
    @Override
    public String toString() {
        if (equals(ZERO)) return "PT0H0M0S";
        var date = part(months / 12, "Y") + part(months % 12, "M") + part(hundredths / DAY, "D");
        var time = part(hundredths % DAY / HOUR, "H") + part(hundredths % HOUR / MINUTE, "M") + seconds();
        return "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    private String seconds() {
        var seconds = BigDecimal.valueOf(hundredths % MINUTE, 2).stripTrailingZeros();
        return seconds.signum() == 0 ? "" : seconds.toPlainString() + "S";
    }

    private static String part(long amount, String unit) {
        return amount == 0 ? "" : amount + unit;
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long hundredths(@Nullable String seconds) {
        return seconds == null ? 0 : new BigDecimal(seconds).movePointRight(2).longValueExact();
    }
}
