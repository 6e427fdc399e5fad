package org.managementacademy.people;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;

/**
 * What a company says about one of its people.
 *
 * @param employeeId  the company's own identifier: the key under which a person is known again
 * @param country     of work, ISO 3166-1 alpha-2
 * @param orgUnit     path of the employing unit, its parts separated by {@code /}: {@code Europe / France / Sales}
 * @param region      HR region of that unit; the same for everybody in the unit
 * @param lineManager employee id of the line manager
 * @param language    until the person chooses another
 * @param zone        until the person chooses another
 * @param facts       what is known; a fact that is absent here stays as it was
 */
public record PersonEntry(
        String employeeId,
        String fullName,
        String mail,
        String country,
        String orgUnit,
        RegionId region,
        @Nullable String lineManager,
        Language language,
        ZoneId zone,
        Map<RoleFact, Integer> facts) {

    public PersonEntry {
        facts = Map.copyOf(facts);
        orgUnit = orgUnit.strip().replaceAll("\\s*/\\s*", " / ");
        mail = mail.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The same when the unit belongs to another region. */
    public PersonEntry in(RegionId other) {
        return new PersonEntry(employeeId, fullName, mail, country, orgUnit, other, lineManager, language, zone, facts);
    }
}
