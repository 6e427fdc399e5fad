package org.managementacademy.people.account;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.intake.Cells;
import org.managementacademy.shared.Language;
import org.springframework.validation.Errors;

/** What the first administrator says about themselves. */
record SetUpForm(
        String fullName,
        String mail,
        String employeeId,
        String country,
        String orgUnit,
        String region,
        String language,
        String zone,
        String password,
        String again) {

    static SetUpForm empty(Language language) {
        return new SetUpForm("", "", "", "", "", "", language.code(), "", "", "");
    }

    /** The person, or null and the problems among the errors. */
    @Nullable
    PersonEntry check(Errors errors) {
        require("fullName", fullName, errors);
        require("orgUnit", orgUnit, errors);
        var mailRead = read("mail", Cells.mail(mail.strip()), errors);
        var idRead = read("employeeId", Cells.employeeId(employeeId.strip()), errors);
        var countryRead = read("country", Cells.country(country), errors);
        var regionRead = read("region", Cells.region(region.strip()), errors);
        var languageRead = read("language", Language.parse(language), errors);
        var zoneRead = read("zone", Cells.zone(zone), errors);
        NewPassword.check(password, again, errors);
        if (errors.hasErrors()
                || mailRead == null
                || idRead == null
                || countryRead == null
                || regionRead == null
                || languageRead == null
                || zoneRead == null) return null;
        return new PersonEntry(
                idRead,
                fullName.strip(),
                mailRead,
                countryRead,
                orgUnit.strip(),
                regionRead,
                null,
                languageRead,
                zoneRead,
                Map.of());
    }

    private static void require(String field, String text, Errors errors) {
        if (text.isBlank() || text.length() > 200) errors.rejectValue(field, "people.set-up.problem." + field);
    }

    private static <T> @Nullable T read(String field, Optional<T> value, Errors errors) {
        if (value.isEmpty()) errors.rejectValue(field, "people.set-up.problem." + field);
        return value.orElse(null);
    }
}
