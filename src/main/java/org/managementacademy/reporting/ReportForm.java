package org.managementacademy.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.reporting.ReportQuery.PeriodOf;
import org.managementacademy.reporting.ReportQuery.Sort;

/** The query part of the report's address, as typed. What makes no sense in it is left out. */
record ReportForm(
        @Nullable List<String> region,
        @Nullable String unit,
        @Nullable String path,
        @Nullable String track,
        @Nullable List<String> status,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable String campaign,
        @Nullable String search,
        @Nullable String sort,
        @Nullable String page) {
    private static final int LONGEST = 200;

    ReportQuery toQuery() {
        var order = sortKey();
        return new ReportQuery(
                all(region).collect(Collectors.toSet()),
                given(unit),
                given(path),
                given(track),
                all(status).flatMap(word -> named(ReportStatus.values(), word)).collect(Collectors.toSet()),
                given(period).stream()
                        .flatMap(word -> named(PeriodOf.values(), word))
                        .findFirst()
                        .orElse(PeriodOf.START),
                given(from).flatMap(ReportForm::day),
                given(to).flatMap(ReportForm::day),
                given(campaign).flatMap(ReportForm::uuid),
                given(search),
                named(Sort.values(), order.replaceFirst("^-", "")).findFirst().orElse(Sort.DUE),
                order.startsWith("-"));
    }

    /** Such as {@code name}, or {@code -name} for descending. */
    String sortKey() {
        return given(sort).orElse("due");
    }

    int pageNumber() {
        try {
            return page == null ? 0 : Math.max(0, Integer.parseInt(page));
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    /** What was given, without the page: an export of it has the same rows in the same order. */
    public Map<String, List<String>> given() {
        var given = new LinkedHashMap<String, List<String>>();
        given.put("region", all(region).toList());
        given.put("status", all(status).toList());
        put(given, "unit", unit);
        put(given, "path", path);
        put(given, "track", track);
        put(given, "period", period);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "campaign", campaign);
        put(given, "search", search);
        put(given, "sort", sort);
        given.values().removeIf(List::isEmpty);
        return given;
    }

    private static void put(Map<String, List<String>> given, String name, @Nullable String value) {
        given.put(name, given(value).stream().toList());
    }

    private static Stream<String> all(@Nullable List<String> texts) {
        return texts == null ? Stream.empty() : texts.stream().flatMap(text -> given(text).stream());
    }

    /** Control characters mean nothing in a filter, and PostgreSQL refuses one of them. */
    private static Optional<String> given(@Nullable String text) {
        if (text == null) return Optional.empty();
        var clean = text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean.substring(0, Math.min(LONGEST, clean.length())));
    }

    private static <E extends Enum<E>> Stream<E> named(E[] values, String word) {
        var name = word.replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(values).filter(value -> value.name().equals(name));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
