package org.managementacademy.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who gets a certificate, and that they get one; the same on both databases. */
abstract class CertificatesContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Certificates certificates;

    @Autowired
    PeopleExamples people;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    Person learner;
    EnrolmentId enrolment;

    @BeforeEach
    void somebodyOnAPath() {
        learner = people.learner("CN", Language.ZH);
        enrolment = examples.activeOn(learner, "carrying-change/china", MONDAY);
    }

    @Test
    void isIssuedOnceHoweverOftenTheNewsComes() {
        var certificate = Certificate.of(enrolment, learner.id(), Instant.parse("2026-08-30T10:00:00Z"));
        certificates.issue(certificate);
        certificates.issue(certificate);
        assertThat(numbers()).containsExactly(certificate.number());
    }

    @Test
    void isThereOnDemandBeforeTheNewsHasArrived() throws Exception {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        enrolments.complete(enrolment, at);
        mvc.perform(get("/certificates/{id}", enrolment).with(as(learner)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        certificates.issue(Certificate.of(enrolment, learner.id(), at));
        assertThat(numbers()).hasSize(1);
    }

    @Test
    void nobodyHasOneBeforeTheEnd() throws Exception {
        mvc.perform(get("/certificates/{id}", enrolment).with(as(learner))).andExpect(status().isNotFound());
        assertThat(numbers()).isEmpty();
    }

    @Test
    void onlyTheLearnerAndHrOfTheirRegionFindIt() throws Exception {
        enrolments.complete(enrolment, Instant.now());
        mvc.perform(get("/certificates/{id}", enrolment).with(as(people.hr("china"))))
                .andExpect(status().isOk());
        for (var other :
                List.of(people.hr("europe"), people.author(), people.current(people.learner("CN", Language.ZH)))) {
            mvc.perform(get("/certificates/{id}", enrolment).with(as(other))).andExpect(status().isNotFound());
        }
    }

    private List<String> numbers() {
        return sql.sql("select number from certificate where enrolment_id = :id")
                .param("id", enrolment.value())
                .query((row, i) -> row.getString(1))
                .list();
    }
}
