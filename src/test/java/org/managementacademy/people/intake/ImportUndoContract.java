package org.managementacademy.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Roles;
import org.managementacademy.people.intake.Intake.Looked;
import org.managementacademy.people.intake.Intake.Undone;
import org.managementacademy.people.intake.Undo.Reason;
import org.managementacademy.people.rights.PersonalDataHolder;
import org.managementacademy.shared.Language;
import org.managementacademy.tables.Uploads;
import org.managementacademy.testing.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import did is taken back, as far as nothing hangs on it, on any database. */
abstract class ImportUndoContract {

    private static final String HEADER =
            "employee_id,full_name,mail,country,org_unit,region,line_manager_id,language,zone,months_in_role,expatriate\n";

    @Autowired
    Intake intake;

    @Autowired
    Uploads uploads;

    @Autowired
    People people;

    @Autowired
    Roles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    KnownPeople known;

    @Autowired
    Imports imports;

    @Autowired
    ImportMemory memory;

    @Autowired
    Clock clock;

    @Autowired
    PeopleExamples examples;

    @Autowired
    JdbcClient jdbc;

    /** Begins every employee id, unit and region of a test. */
    private final String mine = "u" + UUID.randomUUID().toString().substring(0, 7);

    private CurrentPerson hr;

    @BeforeEach
    void groupHr() {
        hr = examples.groupHr();
    }

    static LongStream files() {
        return Proof.seeds(ImportUndoContract.class, 5, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("files")
    void everythingIsAsItWasBefore(long seed) {
        var random = new Random(seed);
        take(randomFile(random, 30));
        var before = everything();
        var second = take(randomFile(random, 45));
        assertThat(everything()).isNotEqualTo(before);
        assertThat(undo(second)).isEqualTo(Undone.DONE);
        assertThat(everything()).containsExactlyElementsOf(before);
    }

    @Test
    void unitsAndRegionsThatTheFileBroughtGoWithIt() {
        var id = take(row("1", "A", mine, ""));
        undo(id);
        assertThat(isHere("1")).isFalse();
        assertThat(jdbc.sql("select count(*) from org_unit where path like ?")
                        .param("Unit " + mine + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from region where id = ?")
                        .param(mine)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theFactsSayWhatHappened() {
        take(row("1", "A", "europe", ""));
        var second = take(row("1", "B", "europe", ""), row("2", "A", "europe", "1"));
        var changed = person("1");
        var added = person("2");
        undo(second);
        assertThat(factsAbout(changed)).containsExactly("REGISTERED", "CHANGED", "CHANGED");
        assertThat(factsAbout(added)).containsExactly("REGISTERED", "REMOVED");
    }

    @Test
    void whoeverSomethingHangsOnStays() {
        var id = take(IntStream.rangeClosed(1, 8)
                .mapToObj(n -> row("" + n, "A", "europe", n == 7 ? "6" : ""))
                .toArray(String[]::new));
        accounts.setPassword(person("1"), "correct horse", null);
        roles.grant(person("2"), Role.AUTHOR, Set.of(), null);
        people.chooseLanguage(person("4"), Language.RU);
        take(row("5", "B", "europe", ""), row("7", "B", "europe", "6"));
        PersonalDataHolder aModule = persons -> persons.contains(person("3")) ? Set.of(person("3")) : Set.of();
        var intake = intake(List.of(aModule), Duration.ZERO);
        var undo = intake.foresee(id, hr).orElseThrow();
        assertThat(undo.staying())
                .isEqualTo(Map.of(
                        mine + 1, Reason.ACCOUNT,
                        mine + 2, Reason.ROLE,
                        mine + 3, Reason.RECORD,
                        mine + 4, Reason.CHANGED_SINCE,
                        mine + 5, Reason.CHANGED_SINCE,
                        mine + 6, Reason.MANAGES,
                        mine + 7, Reason.CHANGED_SINCE));
        assertThat(intake.undo(id, undo.count(), hr)).isEqualTo(Undone.DONE);
        assertThat(isHere("8")).isFalse();
        assertThat(isHere("7")).isTrue();
    }

    @Test
    void afterTheLaterFileIsUndoneTheEarlierOneCanBe() {
        take(row("1", "A", "europe", ""));
        var earlier = take(row("1", "B", "europe", ""));
        var later = take(row("1", "C", "europe", ""));
        assertThat(intake.foresee(earlier, hr).orElseThrow().staying()).containsValue(Reason.CHANGED_SINCE);
        undo(later);
        assertThat(people.require(person("1")).fullName()).isEqualTo("B");
        undo(earlier);
        assertThat(people.require(person("1")).fullName()).isEqualTo("A");
    }

    @Test
    void whatSomebodyChoseThemselvesSinceStays() {
        take(row("1", "A", "europe", ""));
        var second = take(row("1", "B", "europe", ""));
        people.chooseLanguage(person("1"), Language.ZH);
        undo(second);
        assertThat(people.require(person("1")).fullName()).isEqualTo("A");
        assertThat(people.require(person("1")).language()).isEqualTo(Language.ZH);
    }

    @Test
    void anImportIsUndoneOnceAndForThirtyDays() {
        var id = take(row("1", "A", "europe", ""));
        assertThat(at(Duration.ofDays(29)).foresee(id, hr)).isPresent();
        assertThat(at(Duration.ofDays(30)).foresee(id, hr)).isEmpty();
        assertThat(at(Duration.ofDays(30)).undo(id, 1, hr)).isEqualTo(Undone.NOT_POSSIBLE);
        assertThat(undo(id)).isEqualTo(Undone.DONE);
        assertThat(intake.undo(id, 0, hr)).isEqualTo(Undone.NOT_POSSIBLE);
    }

    @Test
    void formerNamesAreForgottenAfterThirtyDays() {
        take(row("1", "A", "europe", ""));
        var id = take(row("1", "B", "europe", ""));
        assertThat(memory.former(id)).hasSize(1);
        memory.forgetOld(clock.instant().plus(Duration.ofDays(31)));
        assertThat(memory.former(id)).isEmpty();
    }

    @Test
    void whatChangedSinceThePreviewIsShownAgainInsteadOfDone() {
        var id = take(row("1", "A", "europe", ""), row("2", "A", "europe", ""));
        accounts.setPassword(person("1"), "correct horse", null);
        assertThat(intake.undo(id, 2, hr)).isEqualTo(Undone.CHANGED);
        assertThat(isHere("2")).isTrue();
    }

    @Test
    void onlyTheUploaderAndAdministratorsSeeAnImport() {
        var id = take(row("1", "A", "europe", ""));
        var other = examples.groupHr();
        assertThat(intake.foresee(id, other)).isEmpty();
        assertThat(intake.undo(id, 1, other)).isEqualTo(Undone.NOT_POSSIBLE);
        assertThat(intake.recent(other)).isEmpty();
        assertThat(intake.undo(id, 1, examples.administrator())).isEqualTo(Undone.DONE);
    }

    private Intake at(Duration later) {
        return intake(List.of(), later);
    }

    private Intake intake(List<PersonalDataHolder> holders, Duration later) {
        return new Intake(known, people, imports, memory, holders, Clock.offset(clock, later));
    }

    private UUID take(String... rows) {
        var id = uploads.keep(
                "people.csv",
                (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8),
                hr.id().value());
        var upload = uploads.find(id, hr.id().value()).orElseThrow();
        var preview = ((Looked.Checked) intake.look(upload, hr)).preview();
        assertThat(intake.take(upload, preview.count(), hr)).isPresent();
        return id;
    }

    private Undone undo(UUID id) {
        return intake.undo(id, intake.foresee(id, hr).orElseThrow().count(), hr);
    }

    private String row(String number, String name, String region, String manager) {
        var id = mine + number;
        return String.join(
                ",",
                id,
                name,
                id + "@example.org",
                "FR",
                "Unit " + mine + " " + region,
                region,
                manager.isEmpty() ? "" : mine + manager,
                "fr",
                "Europe/Paris",
                "",
                "");
    }

    /** Some people are missing, addresses change hands, units change their region, line managers and role facts come and go. */
    private String[] randomFile(Random random, int size) {
        var addresses = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(addresses, random);
        var regions = IntStream.range(0, 5)
                .mapToObj(n -> mine + "-" + random.nextInt(3))
                .toList();
        return IntStream.range(0, size)
                .filter(n -> random.nextInt(5) > 0)
                .mapToObj(n -> {
                    int unit = random.nextInt(5);
                    return String.join(
                            ",",
                            mine + n,
                            "Name " + random.nextInt(3),
                            mine + addresses.get(n) + "@example.org",
                            random.nextBoolean() ? "FR" : "CN",
                            "Unit " + mine + unit,
                            regions.get(unit),
                            n == 0 || random.nextInt(4) == 0 ? "" : mine + random.nextInt(n),
                            random.nextBoolean() ? "fr" : "zh",
                            random.nextBoolean() ? "Europe/Paris" : "Asia/Shanghai",
                            random.nextBoolean() ? "" : "" + random.nextInt(30),
                            random.nextBoolean() ? "" : "yes");
                })
                .toArray(String[]::new);
    }

    /** All that the test brought about: persons, reporting line, units, regions. */
    private List<String> everything() {
        return Stream.of(
                        "select p.* from person p where p.employee_id like ? order by p.id",
                        "select l.* from reporting_line l join person p on p.id = l.person_id where p.employee_id like ?"
                                + " order by l.person_id, l.depth",
                        "select id, path, region_id from org_unit where path like 'Unit ' || ? order by path",
                        "select id from region where id like ? order by id")
                .flatMap(sql -> jdbc.sql(sql).param(mine + "%").query().listOfRows().stream())
                .map(Object::toString)
                .toList();
    }

    private boolean isHere(String number) {
        return !people.byEmployeeIds(List.of(mine + number)).isEmpty();
    }

    private PersonId person(String number) {
        return people.byEmployeeIds(List.of(mine + number))
                .values()
                .iterator()
                .next()
                .id();
    }

    private List<String> factsAbout(PersonId person) {
        return jdbc.sql("select kind from people_fact where subject = ? order by at")
                .param(person.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
