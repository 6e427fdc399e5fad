package org.managementacademy.reporting;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.shared.Language;
import org.springframework.context.MessageSource;

/** Words of one report in its reader's language, looked up once and not for each of 100,000 rows. */
final class ReportNames {
    private final MessageSource texts;
    private final Catalog catalog;
    private final CurrentPerson reader;
    private final ZonedDateTime asOf;
    private final DateTimeFormatter days;
    private final Map<String, String> known = new HashMap<>();
    private final Map<LocalDate, String> knownDays = new HashMap<>();

    ReportNames(MessageSource texts, Catalog catalog, CurrentPerson reader, Instant asOf) {
        this.texts = texts;
        this.catalog = catalog;
        this.reader = reader;
        this.asOf = asOf.atZone(reader.zone());
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dateLocale(reader.language()));
    }

    List<String> headers() {
        return Arrays.stream(ReportColumn.values())
                .map(column -> text(column.messageKey()))
                .toList();
    }

    public String path(String path) {
        return known.computeIfAbsent(
                "path " + path,
                any -> catalog.path(new PathId(path))
                        .map(found -> found.title().in(reader.language()))
                        .orElse(path));
    }

    /** Path and market. */
    public String track(String track) {
        var slash = track.indexOf('/');
        return slash < 0 ? track : path(track.substring(0, slash)) + " · " + market(track);
    }

    String market(String track) {
        return known.computeIfAbsent(
                "market " + track,
                any -> catalog.title(new TrackId(track).market()).in(reader.language()));
    }

    /** A region that a company has added is shown as it names it. */
    public String region(String region) {
        return known.computeIfAbsent(
                "region " + region,
                any -> Objects.requireNonNull(texts.getMessage(
                        "people.regions." + region,
                        null,
                        region,
                        reader.language().locale())));
    }

    String language(String code) {
        return Language.parse(code).map(Language::nativeName).orElse(code);
    }

    String country(String code) {
        return known.computeIfAbsent(
                "country " + code,
                any -> Locale.of("", code).getDisplayCountry(reader.language().locale()));
    }

    String status(ReportStatus status) {
        return known.computeIfAbsent("status " + status, any -> text("web.status." + status.word()));
    }

    /** "a, b and c". */
    String listed(Collection<String> words) {
        return ListFormatter.getInstance(reader.language().locale())
                .format(words.stream().sorted().toList());
    }

    String reason(ReportRow.What what) {
        var rule = what.rule();
        if (rule == null) return what.reason() == null ? "" : what.reason();
        return known.computeIfAbsent(
                "rule " + rule + " " + what.ruleVersion(),
                any -> text("reporting.reason.by-rule", rule, what.ruleVersion()));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : knownDays.computeIfAbsent(day, days::format);
    }

    ZonedDateTime asOf() {
        return asOf;
    }

    String zone() {
        return reader.zone().getDisplayName(TextStyle.FULL, reader.language().locale());
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, reader.language().locale());
    }

    /** English is that of the world: day before month. */
    private static Locale dateLocale(Language language) {
        return language == Language.EN ? Locale.of("en", "001") : language.locale();
    }
}
