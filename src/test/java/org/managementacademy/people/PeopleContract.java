package org.managementacademy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

abstract class PeopleContract {

    @Autowired
    People people;

    @Autowired
    Roles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    PeopleExamples examples;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPersonIsKeptAsRegistered() {
        var facts = Map.of(RoleFact.MONTHS_IN_ROLE, 7, RoleFact.EXPATRIATE, 1);
        var person = examples.learner("CN", Language.ZH, facts);
        assertThat(people.require(person.id())).isEqualTo(person);
        assertThat(person.facts()).isEqualTo(facts);
        assertThat(person.region()).isEqualTo(new RegionId("china"));
        assertThat(people.findAll(List.of(person.id(), PersonId.fresh()))).containsExactly(person);
    }

    @Test
    void registeringTheSameAgainChangesNothing() {
        var entry = PeopleExamples.entry("FR", Language.FR, null, Map.of(RoleFact.MONTHS_IN_ROLE, 3));
        assertThat(people.register(List.of(entry), null)).isEqualTo(new People.Registered(1, 0, 0));
        assertThat(people.register(List.of(entry), null)).isEqualTo(new People.Registered(0, 0, 1));
        assertThat(factsAbout(idOf(entry))).containsExactly("REGISTERED");
    }

    @Test
    void aManagerMayStandBelowTheirReportsInTheSameFile() {
        var manager = PeopleExamples.entry("FR", Language.FR, null, Map.of());
        var report = PeopleExamples.entry("FR", Language.FR, manager.employeeId(), Map.of());
        people.register(List.of(report, manager), null);
        assertThat(people.reportsTo(idOf(report), idOf(manager))).isTrue();
        assertThat(people.reportsTo(idOf(manager), idOf(report))).isFalse();
    }

    @Test
    void whenAManagerMovesTheWholeTeamMovesWithThem() {
        var oldBoss = examples.learner("FR", Language.FR);
        var newBoss = examples.learner("FR", Language.FR);
        var manager = PeopleExamples.entry("FR", Language.FR, oldBoss.employeeId(), Map.of());
        people.register(List.of(manager), null);
        var report = examples.reportOf(people.require(idOf(manager)));
        assertThat(people.reportsTo(report.id(), oldBoss.id())).isTrue();
        people.register(List.of(reportingTo(manager, newBoss.employeeId())), null);
        assertThat(people.reportsTo(report.id(), oldBoss.id())).isFalse();
        assertThat(people.reportsTo(report.id(), newBoss.id())).isTrue();
        assertThat(jdbc.sql("select depth from rpt_reporting_line where manager_id = ? and person_id = ?")
                        .param(newBoss.id().value())
                        .param(report.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void mailAddressesMayGoFromOnePersonToAnotherInTheSameFile() {
        var leaver = PeopleExamples.entry("FR", Language.FR, null, Map.of());
        var stayer = PeopleExamples.entry("FR", Language.FR, null, Map.of());
        people.register(List.of(leaver, stayer), null);
        var heir = PeopleExamples.entry("FR", Language.FR, null, Map.of());
        people.register(
                List.of(
                        mailedAt(heir, stayer.mail()),
                        mailedAt(stayer, leaver.mail()),
                        mailedAt(leaver, "new" + leaver.mail())),
                null);
        assertThat(people.require(idOf(heir)).mail()).isEqualTo(stayer.mail());
        assertThat(people.require(idOf(stayer)).mail()).isEqualTo(leaver.mail());
    }

    @Test
    void aCycleInTheReportingLineIsRefused() {
        var boss = PeopleExamples.entry("FR", Language.FR, null, Map.of());
        var report = PeopleExamples.entry("FR", Language.FR, boss.employeeId(), Map.of());
        people.register(List.of(boss, report), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.register(List.of(reportingTo(boss, report.employeeId())), null));
        assertThat(people.require(idOf(boss)).lineManager()).isNull();
    }

    @Test
    void whatAPersonChoseThemselvesSurvivesTheNextFile() {
        var entry = PeopleExamples.entry("FR", Language.FR, null, Map.of());
        people.register(List.of(entry), null);
        people.chooseLanguage(idOf(entry), Language.RU);
        people.chooseZone(idOf(entry), ZoneId.of("Asia/Tokyo"), idOf(entry));
        people.setMarket(idOf(entry), new Market("russia"), idOf(entry));
        assertThat(people.register(List.of(entry), null)).isEqualTo(new People.Registered(0, 0, 1));
        var person = people.require(idOf(entry));
        assertThat(person.language()).isEqualTo(Language.RU);
        assertThat(person.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(person.marketOverride()).isEqualTo(new Market("russia"));
        assertThat(factsAbout(person.id()))
                .containsExactlyInAnyOrder("REGISTERED", "LANGUAGE_CHOSEN", "ZONE_CHOSEN", "MARKET_SET");
    }

    @Test
    void rightsAreThoseOfTheMoment() {
        var person = examples.learner("RU", Language.RU);
        var china = new RegionId("china");
        var russia = new RegionId("russia-cis");
        roles.grant(person.id(), Role.LOCAL_HR, Set.of(china, russia), null);
        assertThat(examples.current(person).scope()).isEqualTo(Scope.of(china, russia));
        roles.grant(person.id(), Role.LOCAL_HR, Set.of(russia), null);
        roles.grant(person.id(), Role.AUTHOR, Set.of(), null);
        assertThat(examples.current(person).scope()).isEqualTo(Scope.of(russia));
        assertThat(examples.current(person).roles()).containsExactlyInAnyOrder(Role.LOCAL_HR, Role.AUTHOR);
        roles.grant(person.id(), Role.GROUP_HR, Set.of(), null);
        assertThat(examples.current(person).scope()).isEqualTo(Scope.EVERYBODY);
        roles.revoke(person.id(), Role.GROUP_HR, person.id());
        roles.revoke(person.id(), Role.LOCAL_HR, person.id());
        assertThat(examples.current(person).scope()).isEqualTo(Scope.NOBODY);
    }

    @Test
    void whoeverHasReportsIsALineManager() {
        var boss = examples.learner("FR", Language.FR);
        assertThat(examples.current(boss).lineManager()).isFalse();
        examples.reportOf(boss);
        assertThat(examples.current(boss).lineManager()).isTrue();
        assertThat(people.current(PersonId.fresh())).isEmpty();
    }

    @Test
    void signsInByMailInAnyCaseOrByEmployeeId() {
        var person = examples.learner("FR", Language.FR);
        assertThatThrownBy(() -> accounts.loadUserByUsername(person.mail()))
                .isInstanceOf(UsernameNotFoundException.class);
        accounts.setPassword(person.id(), "correct horse", null);
        var byMail = accounts.loadUserByUsername(" " + person.mail().toUpperCase(java.util.Locale.ROOT));
        assertThat(byMail.getUsername()).isEqualTo(person.id().toString());
        assertThat(encoder.matches("correct horse", byMail.getPassword())).isTrue();
        assertThat(accounts.loadUserByUsername(person.employeeId()).getUsername())
                .isEqualTo(byMail.getUsername());
        accounts.setPassword(person.id(), "battery staple", person.id());
        assertThat(accounts.matches(person.id(), "correct horse")).isFalse();
        assertThat(accounts.matches(person.id(), "battery staple")).isTrue();
    }

    @Test
    void theViewsShowAPersonWithTheirLineManager() {
        var boss = examples.learner("CN", Language.ZH);
        var report = examples.reportOf(boss);
        var row = jdbc.sql("select * from rpt_person where person_id = ?")
                .param(report.id().value())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("line_manager_name", boss.fullName())
                .containsEntry("region_id", "china")
                .containsEntry("org_unit_name", "CN")
                .containsEntry("language", "zh");
    }

    private static PersonEntry reportingTo(PersonEntry entry, String manager) {
        return new PersonEntry(
                entry.employeeId(),
                entry.fullName(),
                entry.mail(),
                entry.country(),
                entry.orgUnit(),
                entry.region(),
                manager,
                entry.language(),
                entry.zone(),
                entry.facts());
    }

    private static PersonEntry mailedAt(PersonEntry entry, String mail) {
        return new PersonEntry(
                entry.employeeId(),
                entry.fullName(),
                mail,
                entry.country(),
                entry.orgUnit(),
                entry.region(),
                entry.lineManager(),
                entry.language(),
                entry.zone(),
                entry.facts());
    }

    private PersonId idOf(PersonEntry entry) {
        return people.byEmployeeIds(List.of(entry.employeeId()))
                .values()
                .iterator()
                .next()
                .id();
    }

    private List<String> factsAbout(PersonId person) {
        return jdbc.sql("select kind from people_fact where subject = ? order by at")
                .param((UUID) person.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
