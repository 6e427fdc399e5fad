package org.managementacademy.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.Accounts;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;
import org.managementacademy.tables.SheetReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/demo",
            "academy.courses=courses"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class DemoTests {

    @Autowired
    DemoPeople people;

    @Autowired
    Demo demo;

    @Autowired
    Accounts accounts;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @EnumSource
    void whoeverIsPrintedCanSignIn(SignIn signIn) {
        assertThat(accounts.matches(people.id(signIn), SignIn.PASSWORD)).isTrue();
        assertThat(accounts.loadUserByUsername(signIn.mail()).getUsername())
                .isEqualTo(people.id(signIn).toString());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "LEARNER_.*")
    void eachDemoLearnerHasBeenLearningForFourWeeks(SignIn learner) {
        var enrolment = enrolments.currentOf(people.id(learner)).orElseThrow();
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ACTIVE);
        assertThat(enrolment.startOn())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC)
                        .with(previousOrSame(MONDAY))
                        .minusWeeks(4));
        assertThat(jdbc.sql("select required_done from rpt_progress where enrolment_id = ?")
                        .param(enrolment.id().value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void tenClassroomsInFiveZonesLieAhead() {
        assertThat(jdbc.sql("select zone from classroom_session where starts_at > current_timestamp")
                        .query((row, n) -> row.getString(1))
                        .list())
                .hasSize(10)
                .satisfies(zones -> assertThat(zones.stream().distinct()).hasSize(5));
    }

    @Test
    void proposalsAreLeftForWhoeverTriesItAsHr() {
        assertThat(jdbc.sql("select count(*) from rpt_enrolment where stored_status = 'PROPOSED'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(50);
    }

    @Test
    void theClockIsBackInThePresentAndTheDemoIsNotMadeTwice() {
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofSeconds(5));
        var before = jdbc.sql("select count(*) from rpt_enrolment")
                .query(Integer.class)
                .single();
        demo.afterSingletonsInstantiated();
        assertThat(jdbc.sql("select count(*) from rpt_enrolment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reviews-europe.csv, CSV, UTF-8, ','",
        "reviews-china.csv, CSV, GB18030, ','",
        "reviews-russia-cis.csv, CSV, windows-1251, ;",
        "reviews-group.xlsx, XLSX, '', ''",
    })
    void theSampleFilesAreReadAsTheyAreMeant(String name, Kind kind, String charset, String separator)
            throws Exception {
        var file = mvc.perform(get("/demo/files/" + name).with(as(people.current(SignIn.HR_GROUP))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var sheet = ((SheetReader.Result.Read) SheetReader.read(file, Optional.empty())).sheet();
        assertThat(sheet.form()).isEqualTo(new Form(kind, charset, separator));
        assertThat(sheet.rows()).hasSizeGreaterThan(500);
        mvc.perform(get("/demo/files/" + name).with(as(people.current(SignIn.LEARNER_FR))))
                .andExpect(status().isForbidden());
    }
}
