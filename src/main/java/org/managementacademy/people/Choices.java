package org.managementacademy.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.managementacademy.people.intake.Cells;
import org.managementacademy.shared.Language;

/** Countries and time zones to choose from, named and sorted in the reader's language. */
public final class Choices {

    private static final Map<Language, List<Choice>> ZONES = new ConcurrentHashMap<>();
    private static final Map<Language, List<Choice>> COUNTRIES = new ConcurrentHashMap<>();

    private Choices() {}

    public record Choice(String value, String label) {}

    public static List<Choice> countries(Language reader) {
        return COUNTRIES.computeIfAbsent(
                reader,
                language -> sorted(
                        language,
                        Stream.of(Locale.getISOCountries()).map(code -> new Choice(code, country(code, language)))));
    }

    public static String country(String code, Language reader) {
        return Locale.of("", code).getDisplayCountry(reader.locale());
    }

    /** City and today's standard distance from UTC; the value is the zone's present name in the IANA data base. */
    public static List<Choice> zones(Language reader) {
        return ZONES.computeIfAbsent(
                reader,
                language -> sorted(
                        language,
                        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                                .flatMap(id -> Cells.zone(id).stream())
                                .map(zone -> new Choice(zone.getId(), zone(zone, language)))));
    }

    public static String zone(ZoneId zone, Language reader) {
        var city = TimeZoneNames.getInstance(ULocale.forLocale(reader.locale()))
                .getExemplarLocationName(TimeZone.getCanonicalID(zone.getId()));
        var offset = zone.getRules()
                .getStandardOffset(Instant.EPOCH.plusSeconds(1_800_000_000L))
                .getId();
        return (reader == Language.ZH ? "%s（UTC%s）" : "%s (UTC%s)")
                .formatted(city == null ? zone.getId() : city, offset.equals("Z") ? "" : offset);
    }

    private static List<Choice> sorted(Language language, Stream<Choice> choices) {
        var order = Collator.getInstance(ULocale.forLocale(language.locale()));
        return choices.sorted(Comparator.comparing(Choice::label, order)).toList();
    }
}
