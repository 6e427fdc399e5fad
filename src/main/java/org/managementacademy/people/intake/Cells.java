package org.managementacademy.people.intake;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.RoleFact;

/** Reads what people type into files and forms; empty when it is none of what it should be. */
public final class Cells {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");
    private static final Pattern EMPLOYEE_ID = Pattern.compile("[\\p{L}\\p{N}._/-]{1,80}");
    private static final Pattern REGION = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Set<String> YES = Set.of("1", "y", "yes", "true", "oui", "vrai", "да", "истина", "是", "有");
    private static final Set<String> NO = Set.of("0", "n", "no", "false", "non", "faux", "нет", "ложь", "否", "无");
    private static final int LARGEST_FACT = 10_000;

    private Cells() {}

    /** ISO 3166-1 alpha-2, in any case. */
    public static Optional<String> country(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
    }

    /** A zone of the IANA data base that is a place, under its present name: an offset knows no summer time. */
    public static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) && text.contains("/") && !text.startsWith("Etc/")
                ? Optional.of(ZoneId.of(TimeZone.getIanaID(text)))
                : Optional.empty();
    }

    public static Optional<String> mail(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(mail -> mail.length() <= 254 && MAIL.matcher(mail).matches());
    }

    /** Letters, figures and {@code . _ / -}: never an at sign, so that it cannot be taken for a mail address at sign-in. */
    public static Optional<String> employeeId(String text) {
        return Optional.of(text).filter(id -> EMPLOYEE_ID.matcher(id).matches());
    }

    /** {@code Asia Pacific} is {@code asia-pacific}. */
    public static Optional<RegionId> region(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT).replaceAll("[\\s_/]+", "-"))
                .filter(slug -> REGION.matcher(slug).matches())
                .map(RegionId::new);
    }

    public static OptionalInt fact(RoleFact fact, String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        if (fact.isYesNo()) {
            if (YES.contains(plain)) return OptionalInt.of(1);
            return NO.contains(plain) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        if (!plain.matches("\\d{1,5}")) return OptionalInt.empty();
        int number = Integer.parseInt(plain);
        return number <= LARGEST_FACT ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
