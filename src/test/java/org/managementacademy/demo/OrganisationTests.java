package org.managementacademy.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.ReportingLine;
import org.managementacademy.people.intake.Cells;
import org.managementacademy.shared.Language;

class OrganisationTests {

    private final Organisation organisation = new Organisation();

    @Test
    void itIsTheSameEveryTime() {
        assertThat(new Organisation().people()).isEqualTo(organisation.people());
        assertThat(new Reviews(new Organisation()).all()).isEqualTo(new Reviews(organisation).all());
    }

    @Test
    void aThousandManagersWorkInThirtyCountriesAndFiveRegions() {
        var managers = organisation.people().stream()
                .filter(person -> !person.facts().isEmpty())
                .toList();
        assertThat(managers).hasSize(1_000);
        assertThat(managers)
                .extracting(PersonEntry::country)
                .satisfies(all -> assertThat(all.stream().distinct()).hasSize(30));
        assertThat(managers.stream().map(PersonEntry::region).distinct()).hasSize(5);
    }

    @Test
    void everybodyIsAtMostFourStepsBelowTheChief() {
        var line = new ReportingLine<>(organisation.people().stream()
                .filter(person -> person.lineManager() != null)
                .collect(toMap(PersonEntry::employeeId, person -> Objects.requireNonNull(person.lineManager()))));
        assertThat(line.inCycles()).isEmpty();
        assertThat(organisation.people())
                .allSatisfy(
                        person -> assertThat(line.above(person.employeeId())).hasSizeLessThanOrEqualTo(4));
        assertThat(organisation.people())
                .anySatisfy(
                        person -> assertThat(line.above(person.employeeId())).hasSize(4));
    }

    @Test
    void namesKeepTheirScriptAndAreNotUnique() {
        var names = organisation.people().stream().collect(groupingBy(PersonEntry::fullName, counting()));
        assertThat(names.get("王伟")).isGreaterThanOrEqualTo(2);
        assertThat(names.get("Иванов Сергей Александрович")).isGreaterThanOrEqualTo(2);
        assertThat(names).containsKey("Wulandari");
        assertThat(organisation.people().stream()
                        .filter(person -> person.country().equals("CN")))
                .filteredOn(person -> person.language() == Language.ZH)
                .allSatisfy(person -> assertThat(person.fullName()).matches("\\p{IsHan}{2,4}"));
    }

    @Test
    void everyMailAndEmployeeIdIsValidAndUnique() {
        assertThat(organisation.people()).extracting(PersonEntry::employeeId).doesNotHaveDuplicates();
        assertThat(organisation.people()).extracting(PersonEntry::mail).doesNotHaveDuplicates();
        assertThat(organisation.people()).allSatisfy(person -> {
            assertThat(Cells.employeeId(person.employeeId())).isPresent();
            assertThat(Cells.mail(person.mail())).isPresent();
            assertThat(Cells.zone(person.zone().getId())).isPresent();
        });
    }

    @Test
    void everySignInHasItsOwnAddress() {
        for (var signIn : SignIn.values()) {
            assertThat(organisation.people())
                    .filteredOn(person -> person.employeeId().equals(organisation.employeeId(signIn)))
                    .extracting(PersonEntry::mail)
                    .containsExactly(signIn.mail());
        }
    }
}
