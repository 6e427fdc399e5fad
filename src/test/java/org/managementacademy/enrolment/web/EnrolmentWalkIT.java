package org.managementacademy.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;

/** HR decides, assigns and changes in a real browser, and the learner reads why, in four languages. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:enrolment-walk;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/enrolment-walk",
            "academy.courses=courses"
        })
@Import(EnrolmentWalkIT.Accounts.class)
@WithBrowser
class EnrolmentWalkIT {

    @LocalServerPort
    int port;

    @Autowired
    PeopleExamples persons;

    @Autowired
    People people;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    Catalog catalog;

    /** Whoever signs in does so under their id. */
    @TestConfiguration
    static class Accounts {
        @Bean
        @Primary
        UserDetailsService anybody() {
            return id -> User.withUsername(id).password("{noop}correct horse").build();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsAccessible(Language language, Browser browser) {
        var hr = hr(language);
        var colleagues = persons.learners(3, country(language), language);
        colleagues.forEach(this::proposed);
        proposed(people.require(hr.id()));
        try (var visit = browser.visit(port, language).signIn(hr.id().toString(), "correct horse")) {
            visit.assertAccessible("hr-home");
            decline(visit, colleagues.getLast());
            approve(visit);
            change(visit, colleagues.getFirst());
            assign(visit, persons.learner(country(language), language));
        }
        var learner = colleagues.getFirst().id().toString();
        try (var visit = browser.visit(port, language).signIn(learner, "correct horse")) {
            visit.assertAccessible("learner-home-why");
            visit.page().click("a[href^='/why/']");
            visit.assertAccessible("why");
        }
    }

    private void decline(Visit visit, Person colleague) {
        visit.goTo("/proposals").assertAccessible("proposals");
        visit.page().click("button[formaction]");
        visit.assertAccessible("proposals-nothing-chosen");
        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
        visit.goTo("/proposals?search=" + colleague.employeeId());
        visit.page().check("input[name=ids]");
        visit.page().click("button[formaction]");
        visit.assertAccessible("refusal");
        visit.page().fill("#reason", "2027");
        visit.page().click(".confirm button");
        visit.assertAccessible("act-declined");
    }

    private void approve(Visit visit) {
        visit.goTo("/proposals");
        visit.page().check("#everything");
        visit.page().click("main .card .btn-primary");
        visit.assertAccessible("approval");
        visit.page().click(".confirm button");
        visit.assertAccessible("act-approved");
    }

    private void change(Visit visit, Person colleague) {
        visit.goTo("/proposals?status=approved&search=" + colleague.employeeId());
        visit.page().click("tbody a[href^='/enrolments/']");
        visit.page().evaluate("document.querySelectorAll('details.disclosure').forEach(each => each.open = true)");
        visit.assertAccessible("enrolment");
        visit.page().fill("#exemptions-reason", "2027");
        visit.page().click("form[action$='/exemptions'] button");
        visit.assertAccessible("enrolment-changed");
    }

    private void assign(Visit visit, Person colleague) {
        visit.goTo("/assign?search=" + colleague.employeeId()).assertAccessible("assign-who");
        visit.page().click("a[href^='/assign/']");
        visit.assertAccessible("assign-which");
        visit.page().click("a[href$='/carrying-change']");
        visit.assertAccessible("assign-how");
        visit.page().fill("#why", "2027");
        visit.page().click("main .btn-primary");
        visit.assertAccessible("assign-check");
        visit.page().click(".confirm button");
        visit.assertAccessible("assigned");
    }

    private void proposed(Person person) {
        var edition = catalog.choose(
                        new PathId("carrying-change"), catalog.marketOf(person.country()), person.language())
                .orElseThrow();
        examples.proposed(person, UUID.randomUUID(), edition);
    }

    private CurrentPerson hr(Language language) {
        var hr = persons.hr(PeopleExamples.regionOf(country(language)).value());
        people.chooseLanguage(hr.id(), language);
        return persons.current(people.require(hr.id()));
    }

    /** Of the region in which nobody else of this test works. */
    private static String country(Language language) {
        return switch (language) {
            case ZH -> "CN";
            case RU -> "RU";
            case FR -> "FR";
            case EN -> "US";
        };
    }
}
