package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.Launches;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.scorm.ScormExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.managementacademy.testing.AcademyTest;
import org.managementacademy.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How many SQL statements the pages take that many people open: few, and no more of them when there is more to show. */
@AcademyTest
class StatementsPerPageTests {
    private static final String TRACK = "carrying-change/global";

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples persons;

    @Autowired
    EnrolmentExamples enrolments;

    @Autowired
    Launches launches;

    @Autowired
    Catalog catalog;

    @Autowired
    ScormExamples scorm;

    @Autowired
    Clock clock;

    @Test
    void homeOfALearner() throws Exception {
        var learner = persons.learner("FR", Language.EN);
        enrolments.activeOn(learner, TRACK, monday());
        var statements = statements("/", persons.current(learner));
        assertThat(statements).hasSizeLessThanOrEqualTo(10);

        enrolments.activeOn(learner, "carrying-change/china", monday().minusYears(1));
        openEverything(learner, enrolments.activeOn(learner, TRACK, monday()));
        assertThat(statements("/", persons.current(learner))).hasSameSizeAs(statements);
    }

    @Test
    void homeOfHr() throws Exception {
        var hr = persons.hr("americas");
        assertThat(statements("/", hr)).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void pathPage() throws Exception {
        var learner = persons.learner("FR", Language.EN);
        var enrolment = enrolments.activeOn(learner, TRACK, monday());
        var statements = statements("/path/" + enrolment, persons.current(learner));
        assertThat(statements).hasSizeLessThanOrEqualTo(8);

        openEverything(learner, enrolment);
        assertThat(statements("/path/" + enrolment, persons.current(learner))).hasSameSizeAs(statements);
    }

    @Test
    void player() throws Exception {
        var opened = scorm.opened("two-minute-story", Language.EN);
        assertThat(statements(opened.path(), persons.current(opened.learner()))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void reportOfHr() throws Exception {
        var hr = persons.hr("americas");
        var learner = persons.learner("BR", Language.EN);
        enrolments.activeOn(learner, TRACK, monday());
        var statements = statements("/report", hr);
        assertThat(statements).hasSizeLessThanOrEqualTo(7);
        assertThat(statements)
                .filteredOn(statement -> statement.contains("SPRING_SESSION"))
                .hasSize(1);

        enrolments.activeOn(learner, "carrying-change/china", monday().minusYears(1));
        statements("/report", hr);
        assertThat(statements("/report", hr)).hasSameSizeAs(statements);
    }

    @Test
    void proposals() throws Exception {
        var hr = persons.hr("americas");
        proposed(persons.learner("BR", Language.EN));
        var statements = statements("/proposals", hr);
        assertThat(statements).hasSizeLessThanOrEqualTo(10);

        persons.learners(60, "BR", Language.EN).forEach(this::proposed);
        assertThat(statements("/proposals", hr)).hasSameSizeAs(statements);
    }

    /** Of the second time that somebody opens a page: the first may begin a session and read a track. */
    private List<String> statements(String page, CurrentPerson reader) throws Exception {
        var cookies = open(page, reader).getResponse().getCookies();
        return Statements.during(() -> open(page, reader, cookies));
    }

    private MvcResult open(String page, CurrentPerson reader, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder request = get(page).with(as(reader));
        if (cookies.length > 0) request.cookie(cookies);
        return mvc.perform(request).andExpect(status().isOk()).andReturn();
    }

    private void openEverything(Person learner, EnrolmentId enrolment) {
        catalog.published(new TrackId(TRACK))
                .orElseThrow()
                .units()
                .forEach(unit -> launches.open(learner.id(), enrolment, unit.id()));
    }

    private void proposed(Person person) {
        var edition = catalog.choose(new PathId("carrying-change"), Market.GLOBAL, person.language());
        enrolments.proposed(person, UUID.randomUUID(), edition.orElseThrow());
    }

    private LocalDate monday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
