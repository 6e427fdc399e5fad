package org.managementacademy.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.Scope;
import org.managementacademy.people.intake.Known.OwnChoice;
import org.managementacademy.people.intake.Preview.MovedUnit;
import org.managementacademy.shared.Language;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.SheetReader;

class PeopleFileTests {

    private static final String HEADER =
            "employee_id,full_name,mail,country,org_unit,region,line_manager_id,language,zone,months_in_role,expatriate\n";
    private static final RegionId EUROPE = new RegionId("europe");
    private static final RegionId CHINA = new RegionId("china");

    @Test
    void newChangedAndSamePeopleAreToldApart() {
        var preview = check(
                "B1,Anna Kowalska,anna@example.org,PL,Europe / Poland,europe,,en,Europe/Warsaw,,",
                "B2,Bo Berg,bo@example.org,SE,Europe / Sweden,europe,B1,en,Europe/Stockholm,12,no",
                "B3,新人,new@example.org,CN,China / Shanghai,china,B2,zh,Asia/Shanghai,3,是");
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.same()).isEqualTo(1);
        assertThat(ids(preview.changed())).containsExactly("B2");
        assertThat(ids(preview.added())).containsExactly("B3");
        assertThat(preview.added().getFirst().facts())
                .isEqualTo(Map.of(RoleFact.MONTHS_IN_ROLE, 3, RoleFact.EXPATRIATE, 1));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "X1,,x@example.org,FR,U,europe,,fr,Europe/Paris,,|missing-value|full_name",
                "X 1,N,x@example.org,FR,U,europe,,fr,Europe/Paris,,|bad-employee-id|employee_id",
                "a@b,N,x@example.org,FR,U,europe,,fr,Europe/Paris,,|bad-employee-id|employee_id",
                "X1,N,nobody,FR,U,europe,,fr,Europe/Paris,,|bad-mail|mail",
                "X1,N,x@example.org,France,U,europe,,fr,Europe/Paris,,|bad-country|country",
                "X1,N,x@example.org,FR,U,欧洲,,fr,Europe/Paris,,|bad-region|region",
                "X1,N,x@example.org,FR,U,europe,,de,Europe/Paris,,|bad-language|language",
                "X1,N,x@example.org,FR,U,europe,,fr,GMT+1,,|bad-zone|zone",
                "X1,N,x@example.org,FR,U,europe,,fr,Europe/Paris,many,|bad-number|months_in_role",
                "X1,N,x@example.org,FR,U,europe,,fr,Europe/Paris,,perhaps|bad-yes-no|expatriate",
                "X1,N,anna@example.org,FR,U,europe,,fr,Europe/Paris,,|duplicate-mail|mail",
                "X1,N,x@example.org,FR,U,europe,NOBODY,fr,Europe/Paris,,|unknown-manager|line_manager_id",
                "X1,N,x@example.org,FR,U,europe,X1,fr,Europe/Paris,,|cycle|line_manager_id",
            })
    void aBadRowIsRefusedWithItsColumn(String row, String kind, String column) {
        var preview = check(row, "OK1,Fine,ok@example.org,FR,Europe / France,europe,,fr,Europe/Paris,,");
        assertThat(preview.refused())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(List.of(refusal.kind(), refusal.column())).isEqualTo(List.of(kind, column)))
                .satisfies(refusal -> assertThat(refusal.row().line()).isEqualTo(2));
        assertThat(ids(preview.added())).containsExactly("OK1");
    }

    @Test
    void theSecondRowOfAPersonIsRefused() {
        var row = "X1,N,x@example.org,FR,Europe / France,europe,,fr,Europe/Paris,,";
        var preview = check(row, row.replace(",N,", ",M,"));
        assertThat(kinds(preview)).containsExactly("duplicate-id");
        assertThat(preview.added()).extracting(PersonEntry::fullName).containsExactly("N");
    }

    @Test
    void twoPeopleMaySwapTheirMailAddresses() {
        var preview = check(
                "B1,Anna Kowalska,bo@example.org,PL,Europe / Poland,europe,,en,Europe/Warsaw,,",
                "B2,Bo Berg,anna@example.org,SE,Europe / Sweden,europe,,en,Europe/Stockholm,,");
        assertThat(preview.refused()).isEmpty();
    }

    @Test
    void anAddressIsFreeOnlyWhenTheRowThatFreesItIsAccepted() {
        var freeing = "B1,Anna Kowalska,anna.k@example.org,PL,Europe / Poland,europe,,en,Europe/Warsaw,,";
        var taking = "X1,Anna Nowak,anna@example.org,PL,Europe / Poland,europe,,en,Europe/Warsaw,,";
        assertThat(check(freeing, taking).refused()).isEmpty();
        assertThat(kinds(check(freeing.replace("europe,,", "europe,B2,"), taking)))
                .containsExactly("cycle", "duplicate-mail");
    }

    @Test
    void aManagerMayStandInTheSameFileButNotWhenTheirRowIsRefused() {
        var boss = "X1,Boss,x1@example.org,FR,Europe / France,europe,,fr,Europe/Paris,,";
        var report = "X2,Report,x2@example.org,FR,Europe / France,europe,X1,fr,Europe/Paris,,";
        assertThat(check(report, boss).refused()).isEmpty();
        assertThat(kinds(check(report, boss.replace("Europe/Paris", "Paris"))))
                .containsExactly("unknown-manager", "bad-zone");
    }

    @Test
    void aCircleIsRefusedEvenWhenHalfOfItIsKnownAlready() {
        assertThat(kinds(check("B1,Anna Kowalska,anna@example.org,PL,Europe / Poland,europe,B2,en,Europe/Warsaw,,")))
                .containsExactly("cycle");
    }

    @Test
    void aUnitHasOneRegion() {
        var preview = check(
                "X1,N,x1@example.org,FR,New unit,europe,,fr,Europe/Paris,,",
                "X2,M,x2@example.org,FR,New unit,china,,fr,Europe/Paris,,");
        assertThat(kinds(preview)).containsExactly("region-conflict");
    }

    @Test
    void whoeverMovesAUnitOrMakesARegionIsTold() {
        var preview = check("B1,Anna Kowalska,anna@example.org,PL,Europe / Poland,nordics,,en,Europe/Warsaw,,");
        assertThat(preview.newRegions()).containsExactly(new RegionId("nordics"));
        assertThat(preview.movedUnits())
                .containsExactly(new MovedUnit("Europe / Poland", EUROPE, new RegionId("nordics")));
        assertThat(ids(preview.changed())).containsExactly("B1");
    }

    @Test
    void localHrTakesInNobodyOutsideTheirRegions() {
        var preview = check(
                Scope.of(CHINA),
                "B1,Anna Kowalska,anna@example.org,CN,China / Beijing,china,,en,Asia/Shanghai,,",
                "X1,N,x1@example.org,FR,Europe / France,europe,,fr,Europe/Paris,,",
                "X2,M,x2@example.org,CN,Europe / Poland,china,,zh,Asia/Shanghai,,",
                "X3,王晓明,x3@example.org,CN,China / Beijing,china,B1,zh,Asia/Shanghai,,");
        assertThat(kinds(preview)).containsExactly("foreign-person", "foreign-region", "region-conflict");
        assertThat(ids(preview.added())).containsExactly("X3");
    }

    @Test
    void whatPeopleChoseThemselvesIsNoChange() {
        var preview = check("B2,Bo Berg,bo@example.org,SE,Europe / Sweden,europe,B1,ru,Asia/Tokyo,,");
        assertThat(preview.same()).isEqualTo(1);
    }

    @Test
    void withoutAColumnOfLineManagersNobodyLosesTheirs() {
        var sheet = sheet("employee_id,full_name,mail,country,org_unit,region,language,zone\n"
                + "B2,Bo Berg,bo@example.org,SE,Europe / Sweden,europe,en,Europe/Stockholm\n");
        assertThat(PeopleFile.check(sheet, known(), Scope.EVERYBODY).same()).isEqualTo(1);
    }

    @Test
    void columnsMayBeHeadedInTheReadersLanguage() {
        var sheet = sheet("табельный номер;ФИО;почта;страна;подразделение;регион;язык;часовой пояс\n"
                + "X1;Ли Ян;li@example.org;ru;Россия / Москва;russia-cis;ru;Europe/Moscow\n");
        assertThat(PeopleFile.missingColumns(sheet)).isEmpty();
        assertThat(ids(PeopleFile.check(sheet, known(), Scope.EVERYBODY).added()))
                .containsExactly("X1");
        assertThat(PeopleFile.missingColumns(sheet("a,mail\n1,2\n")))
                .containsExactly("employee_id", "full_name", "country", "org_unit", "region", "language", "zone");
    }

    private static Preview check(String... rows) {
        return check(Scope.EVERYBODY, rows);
    }

    private static Preview check(Scope scope, String... rows) {
        return PeopleFile.check(sheet(HEADER + String.join("\n", rows) + "\n"), known(), scope);
    }

    private static Sheet sheet(String text) {
        var result = SheetReader.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return ((SheetReader.Result.Read) result).sheet();
    }

    /** B1 leads B2, who has chosen language and zone; both in Europe. */
    private static Known known() {
        var persons = new HashMap<String, PersonEntry>();
        persons.put("B1", person("B1", "Anna Kowalska", "anna", "PL", "Europe / Poland", null, "Europe/Warsaw"));
        persons.put("B2", person("B2", "Bo Berg", "bo", "SE", "Europe / Sweden", "B1", "Europe/Stockholm"));
        return new Known(
                persons,
                Map.of("B2", new OwnChoice(true, true)),
                Map.of("Europe / Poland", EUROPE, "Europe / Sweden", EUROPE, "China / Beijing", CHINA));
    }

    private static PersonEntry person(
            String id, String name, String mail, String country, String unit, @Nullable String manager, String zone) {
        return new PersonEntry(
                id,
                name,
                mail + "@example.org",
                country,
                unit,
                EUROPE,
                manager,
                Language.EN,
                ZoneId.of(zone),
                Map.of());
    }

    private static List<String> ids(List<PersonEntry> entries) {
        return entries.stream().map(PersonEntry::employeeId).toList();
    }

    private static List<String> kinds(Preview preview) {
        return preview.refused().stream().map(Preview.Refused::kind).toList();
    }
}
