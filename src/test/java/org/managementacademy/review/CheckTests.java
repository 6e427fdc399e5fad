package org.managementacademy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.review.Checked.Problem.CONTRADICTION;
import static org.managementacademy.review.Checked.Problem.FACT_UNREADABLE;
import static org.managementacademy.review.Checked.Problem.OUTSIDE_SCALE;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.people.OrgUnitId;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.Scope;
import org.managementacademy.review.Checked.Correction;
import org.managementacademy.review.Checked.Problem;
import org.managementacademy.shared.Language;
import org.managementacademy.tables.SheetReader;

class CheckTests {

    private static final Scales SCALES = new Scales(Map.of(
            "1-5", Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5),
            "1-4", Map.of("1", 1, "2", 2, "3", 4, "4", 5),
            "A-E", Map.of("A", 5, "B", 4, "C", 3, "D", 2, "E", 1)));
    private static final Set<CompetencyId> COMPETENCIES = Stream.concat(
                    IntStream.rangeClosed(1, 10).mapToObj(i -> "M" + i),
                    IntStream.rangeClosed(1, 10).mapToObj(i -> "D" + i))
            .map(CompetencyId::new)
            .collect(Collectors.toSet());
    private static final Person LI = person("C1", "china", 1);
    private static final Person PETROV = person("R1", "russia-cis", 2);

    private final Map<PersonId, Outcome> known = new HashMap<>();

    @Test
    void tellsNewFromChangedAndSame() {
        known.put(LI.id(), new Outcome(Map.of(m("M1"), 3, m("M2"), 4), Map.of()));

        var checked = check("C1,M1,3,\nC1,M2,2,\nC1,M3,5,\n");

        assertThat(checked.same()).isEqualTo(1);
        assertThat(checked.changes()).singleElement().satisfies(change -> {
            assertThat(change.added()).isEqualTo(Map.of(m("M3"), 5));
            assertThat(change.corrected()).isEqualTo(Map.of(m("M2"), new Correction(4, 2)));
        });
        assertThat(checked.refused()).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({"4, , 4", "5.0, 1-5, 5", "3, 1-4, 4", "4, 1-4, 5", "b, a-e, 4", "E, A-E, 1"})
    void scalesAreMapped(String word, String scale, int rating) {
        var checked = check("C1,m4," + word + "," + (scale == null ? "" : scale) + "\n");

        assertThat(checked.changes().getFirst().added()).isEqualTo(Map.of(m("M4"), rating));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",M1,3,          | employee_id | EMPLOYEE_MISSING",
                "X9,M1,3,        | employee_id | EMPLOYEE_UNKNOWN",
                "R1,M1,3,        | employee_id | OTHER_REGION",
                "C1,M11,3,       | competency  | COMPETENCY_UNKNOWN",
                "C1,M1,,         | rating      | RATING_MISSING",
                "C1,M1,6,        | rating      | OUTSIDE_SCALE",
                "C1,M1,5,1-4     | rating      | OUTSIDE_SCALE",
                "C1,M1,3,stars   | scale       | SCALE_UNKNOWN",
            })
    void refusesTheRowAndNamesColumnAndReason(String row, String column, Problem problem) {
        var refusal = check(row + "\n").refused().getFirst();

        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal.row().line()).isEqualTo(2);
    }

    @Test
    void sameTwiceInTheFileIsNothingAndAnotherValueAContradiction() {
        var checked = check("C1,M1,2,\nC1,M1,2,\nC1,M1,3,\n");

        assertThat(checked.added()).isEqualTo(1);
        assertThat(checked.same()).isEqualTo(1);
        assertThat(checked.refused()).extracting(refusal -> refusal.problem()).containsExactly(CONTRADICTION);
    }

    @Test
    void wideFormHasOneColumnForEachCompetencyAndRefusesAWholeRow() {
        var file = "employee_id;M1;M10;D3;months_in_role;expatriate\nC1;2;;4;23;да\nC1;3;9;;;\n";
        var checked = checkFile(file);

        var change = checked.changes().getFirst();
        assertThat(change.added()).isEqualTo(Map.of(m("M1"), 2, m("D3"), 4));
        assertThat(change.facts())
                .isEqualTo(Map.of(
                        RoleFact.MONTHS_IN_ROLE,
                        new Correction(null, 23),
                        RoleFact.EXPATRIATE,
                        new Correction(null, 1)));
        assertThat(checked.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.problem()).isEqualTo(OUTSIDE_SCALE);
            assertThat(refusal.column()).isEqualTo("M10");
        });
    }

    @Test
    void columnsThatAreNotInTheListAreNotRead() {
        var checked = checkFile("employee_id,competency,rating,comment,salary\nC1,M1,2,difficult year,90000\n");

        assertThat(checked.columns().ignored()).containsExactly("comment", "salary");
        assertThat(checked.changes().getFirst().added()).hasSize(1);
    }

    @Test
    void unreadableRoleFactRefusesTheRow() {
        assertThat(checkFile("employee_id,competency,rating,expatriate\nC1,M1,2,perhaps\n")
                        .refused())
                .extracting(refusal -> refusal.problem())
                .containsExactly(FACT_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"name,rating | employee_id competency rating", "employee_id,rating | competency rating"})
    void saysWhichColumnsAreMissing(String header, String missing) {
        var sheet = ((SheetReader.Result.Read)
                        SheetReader.read((header + "\na,b\n").getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .sheet();

        assertThat(Columns.of(sheet, COMPETENCIES).missing()).containsExactly(missing.split(" "));
    }

    private Checked check(String rows) {
        return checkFile("employee_id,competency,rating,scale\n" + rows);
    }

    private Checked checkFile(String file) {
        var read = (SheetReader.Result.Read) SheetReader.read(file.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return new Check(
                        read.sheet(),
                        Columns.of(read.sheet(), COMPETENCIES),
                        SCALES,
                        "1-5",
                        COMPETENCIES,
                        Map.of("C1", LI, "R1", PETROV),
                        person -> known.getOrDefault(person, Outcome.empty()),
                        Scope.of(new RegionId("china")))
                .run();
    }

    private static CompetencyId m(String id) {
        return new CompetencyId(id);
    }

    private static Person person(String employeeId, String region, long number) {
        return new Person(
                new PersonId(new UUID(0, number)),
                employeeId,
                "N. N.",
                "n@example.org",
                "CN",
                OrgUnitId.fresh(),
                new RegionId(region),
                null,
                Language.EN,
                ZoneId.of("UTC"),
                null,
                new EnumMap<RoleFact, Integer>(RoleFact.class));
    }
}
