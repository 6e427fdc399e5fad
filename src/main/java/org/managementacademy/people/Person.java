package org.managementacademy.people;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/**
 * A person as other modules see them.
 *
 * @param employeeId     the company's own identifier, unique
 * @param fullName       in local order; never split or declined
 * @param country        of work, ISO 3166-1 alpha-2
 * @param region         HR region of the employing organisational unit
 * @param language       the person's chosen language
 * @param zone           where their days begin
 * @param marketOverride set by HR when the market differs from that of the country
 * @param facts          role facts that are known; an absent one is unknown
 */
public record Person(
        PersonId id,
        String employeeId,
        String fullName,
        String mail,
        String country,
        OrgUnitId orgUnit,
        RegionId region,
        @Nullable PersonId lineManager,
        Language language,
        ZoneId zone,
        @Nullable Market marketOverride,
        Map<RoleFact, Integer> facts) {

    public Person {
        facts = Map.copyOf(facts);
    }
}
