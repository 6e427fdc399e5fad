package org.managementacademy.scorm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.managementacademy.people.PeopleExamples.regionOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who reads what lessons have recorded, and how it reads. */
@AcademyTest
class AttemptsPageTests {
    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    @Autowired
    MockMvcTester web;

    @Autowired
    ScormExamples examples;

    @Autowired
    PeopleExamples people;

    @Autowired
    EnrolmentExamples enrolments;

    @Test
    void questionsAnswersAndObjectivesAreReadable() {
        var opened = played(Map.of(
                "cmi.success_status", "failed",
                "cmi.score.scaled", "0.25",
                "cmi.interactions.0.id", "urn:q:1",
                "cmi.interactions.0.type", "choice",
                "cmi.interactions.0.description", "Which two?",
                "cmi.interactions.0.timestamp", "2026-11-26T09:30:00.0Z",
                "cmi.interactions.0.learner_response", "left[,]right",
                "cmi.interactions.0.result", "incorrect",
                "cmi.objectives.0.id", "urn:o:1"));
        assertThat(read(opened, as(opened.learner())))
                .hasStatusOk()
                .bodyText()
                .contains("Before we start", "Which two?", "left; right", "Wrong", "26 November 2026", "urn:o:1")
                .contains("Not passed", "Score: 25%");
    }

    @Test
    void whatContentAndLearnersHaveWrittenIsShownAsText() {
        var opened = played(Map.ofEntries(
                entry("cmi.location", HOSTILE),
                entry("cmi.suspend_data", HOSTILE),
                entry("cmi.objectives.0.id", "javascript:alert(1)"),
                entry("cmi.objectives.1.id", "urn:o:1"),
                entry("cmi.objectives.1.description", "{lang=fr}" + HOSTILE),
                entry("cmi.interactions.0.id", "javascript:alert(2)"),
                entry("cmi.interactions.0.type", "other"),
                entry("cmi.interactions.0.correct_responses.0.pattern", HOSTILE),
                entry("cmi.interactions.0.learner_response", HOSTILE),
                entry("cmi.interactions.1.id", "urn:q:1"),
                entry("cmi.interactions.1.type", "long-fill-in"),
                entry("cmi.interactions.1.description", HOSTILE),
                entry("cmi.interactions.1.learner_response", HOSTILE),
                entry("cmi.comments_from_learner.0.comment", HOSTILE),
                entry("cmi.comments_from_learner.0.location", HOSTILE)));
        for (var reader :
                List.of(as(opened.learner()), as(people.hr(regionOf("FR").value()))))
            assertThat(read(opened, reader))
                    .bodyText()
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", ">javascript:alert(1)<", ">javascript:alert(2)<")
                    .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:", "src=\"javascript:");
    }

    @Test
    void onlyTheLearnerAndHrOfTheirRegionRead() {
        var manager = people.learner("FR", Language.EN);
        var opened = examples.played(people.reportOf(manager), Map.of("cmi.location", "1"));
        assertThat(read(opened, as(people.hr(regionOf("FR").value())))).hasStatusOk();
        assertThat(read(opened, as(people.groupHr()))).hasStatusOk();
        assertThat(read(opened, as(people.hr(regionOf("CN").value())))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(opened, as(people.learner("FR", Language.EN)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(opened, as(manager))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whereNothingWasOpenedThePageSaysSo() {
        var learner = people.learner("FR", Language.EN);
        var enrolment = enrolments.activeOn(learner, "carrying-change/global", LocalDate.of(2026, 10, 5));
        assertThat(web.get().uri("/attempts/" + enrolment).with(as(learner)))
                .hasStatusOk()
                .bodyText()
                .contains("No e-learning has been opened yet.");
        assertThat(web.get().uri("/attempts/" + UUID.randomUUID()).with(as(people.groupHr())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Opened played(Map<String, String> changes) {
        return examples.played(people.learner("FR", Language.EN), changes);
    }

    private MvcTestResult read(Opened opened, RequestPostProcessor reader) {
        return web.get().uri("/attempts/" + opened.enrolment()).with(reader).exchange();
    }
}
