package org.managementacademy.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;

/** Days, times, durations and figures as the reader writes them: {@code #format} in a template. Times have 24 hours in all four languages. */
record Formats(Language language, ZoneId zone) {
    /** To be copied, not used: a format keeps what it is writing. */
    private static final Map<Form, DateFormat> KNOWN = new ConcurrentHashMap<>();

    private record Form(String skeleton, Language language) {}

    /** "24 November 2026". */
    public String day(LocalDate day) {
        return withoutYearSign(date("yMMMMd", ZoneOffset.UTC).format(midnight(day)));
    }

    /** "24 Nov". */
    public String shortDay(LocalDate day) {
        return date("MMMd", ZoneOffset.UTC).format(midnight(day));
    }

    /** "Tuesday 24 November". */
    public String weekday(LocalDate day) {
        return date("EEEEMMMMd", ZoneOffset.UTC).format(midnight(day));
    }

    /** "24–30 November 2026". */
    public String days(LocalDate first, LocalDate last) {
        return withoutYearSign(interval("yMMMMd", ZoneOffset.UTC)
                .format(new DateInterval(
                        midnight(first).getTime(), midnight(last).getTime())));
    }

    /** "24 November 2026, 14:05" in the reader's own zone. */
    public String moment(Instant instant) {
        return withoutYearSign(date("yMMMMdHm", zone).format(Date.from(instant)));
    }

    /** The form of an instant for the {@code datetime} attribute and for machines. */
    public String iso(Instant instant) {
        return instant.toString();
    }

    /** "Tuesday 24 November, 14:00 – 17:00 (China Standard Time)", in the zone of the place. */
    public String session(Instant from, Instant to, ZoneId place) {
        var time = interval("EEEEMMMMdHm", place).format(new DateInterval(from.toEpochMilli(), to.toEpochMilli()));
        return (language == Language.ZH ? "%s（%s）" : "%s (%s)").formatted(time, zoneName(from, place));
    }

    /** The same session in the reader's own zone, null when that shows the same clock. */
    public @Nullable String sessionForMe(Instant from, Instant to, ZoneId place) {
        return place.getRules().getOffset(from).equals(zone.getRules().getOffset(from))
                ? null
                : session(from, to, zone);
    }

    /** "1 h 25 min". */
    public String minutes(int minutes) {
        if (minutes < 60) return minutes + minuteSign();
        var rest = minutes % 60;
        return minutes / 60
                + hourSign()
                + (rest == 0 ? "" : (language == Language.ZH ? "" : " ") + rest + minuteSign());
    }

    /** Whole hours, rounded: "4 h". */
    public String hours(int minutes) {
        return Math.round(minutes / 60f) + hourSign();
    }

    public String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** A fraction between 0 and 1 as whole percent, rounded down so that 100 % means all. */
    public String percent(double fraction) {
        return NumberFormat.getPercentInstance(locale()).format(Math.floor(fraction * 100 + 1e-9) / 100);
    }

    /** "a, b and c". */
    public String list(Collection<?> items) {
        return ListFormatter.getInstance(locale()).format(items);
    }

    /** English is that of the world, not of one country: day before month. */
    static ULocale localeOf(Language language) {
        return language == Language.EN ? new ULocale("en_001") : ULocale.forLocale(language.locale());
    }

    private ULocale locale() {
        return localeOf(language);
    }

    private String hourSign() {
        return switch (language) {
            case EN, FR -> "\u00a0h";
            case RU -> "\u00a0ч";
            case ZH -> "小时";
        };
    }

    private String minuteSign() {
        return switch (language) {
            case EN, FR -> "\u00a0min";
            case RU -> "\u00a0мин";
            case ZH -> "分钟";
        };
    }

    private String zoneName(Instant at, ZoneId place) {
        var zoneOfPlace = TimeZone.getTimeZone(place.getId());
        var type = zoneOfPlace.inDaylightTime(Date.from(at))
                ? TimeZoneNames.NameType.LONG_DAYLIGHT
                : TimeZoneNames.NameType.LONG_STANDARD;
        var name = TimeZoneNames.getInstance(locale())
                .getDisplayName(TimeZone.getCanonicalID(place.getId()), type, at.toEpochMilli());
        return name != null ? name : place.getId();
    }

    private DateFormat date(String skeleton, ZoneId in) {
        var format = (DateFormat) KNOWN.computeIfAbsent(
                        new Form(skeleton, language), form -> DateFormat.getInstanceForSkeleton(skeleton, locale()))
                .clone();
        format.setTimeZone(TimeZone.getTimeZone(in.getId().equals("Z") ? "UTC" : in.getId()));
        return format;
    }

    private DateIntervalFormat interval(String skeleton, ZoneId in) {
        var format = DateIntervalFormat.getInstance(skeleton, locale());
        format.setTimeZone(TimeZone.getTimeZone(in.getId().equals("Z") ? "UTC" : in.getId()));
        return format;
    }

    /** Russian writes "г." after a year; at the end of a sentence its stop would meet another. */
    private String withoutYearSign(String day) {
        return language == Language.RU ? day.replaceAll("\\hг\\.", "") : day;
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
