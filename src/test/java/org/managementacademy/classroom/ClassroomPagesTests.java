package org.managementacademy.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.learning.Learners;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AcademyTest
class ClassroomPagesTests {

    @Autowired
    Learners learners;

    @Autowired
    PeopleExamples people;

    @Autowired
    ClassroomExamples examples;

    @Autowired
    ClassroomTitles titles;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aLearnerBooksASeatAndFindsItOnTheHomePageAndInTheCalendar() {
        var session = examples.ahead("europe", 1);
        var learner = learners.speaking(Language.EN);
        var page = learner.open("hard-conversation-lab");
        assertThat(learner.get(page)).bodyText().contains("1 seat free of 1", "If you cannot travel");
        assertThat(learner.post(page + "/seat", Map.of("session", session.id().toString())))
                .hasRedirectedUrl(page + "?booked");
        assertThat(learner.get(page + "?booked"))
                .bodyText()
                .contains("Your seat is booked", "Central European")
                .doesNotContain(session.id().toString());
        var calendar = text(learner.get("/")).replaceAll("(?s).*href=\"(/classroom/seats/[^\"]*)\".*", "$1");
        assertThat(learner.get(calendar)).hasStatusOk().bodyText().startsWith("BEGIN:VCALENDAR");
        var other = learners.speaking(Language.EN);
        assertThat(other.get(calendar)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.get(page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(learner.post(page + "/seat/cancellation")).hasRedirectedUrl(page + "?cancelled");
    }

    @Test
    void hrPlansASessionOfTheirRegion() {
        var hr = people.hr("europe");
        var fields = Map.of(
                "unit", "carrying-change/global|story-classroom",
                "region", "europe",
                "day", "2098-05-06",
                "from", "09:00",
                "to", "12:30",
                "zone", "Europe/Paris",
                "city", "Paris",
                "place", "Site 1",
                "seats", "12",
                "language", "fr");
        assertThat(get("/classrooms/new", hr)).hasStatusOk();
        var planned = post("/classrooms", fields, hr);
        assertThat(planned).hasStatus3xxRedirection();
        var address = String.valueOf(planned.getResponse().getRedirectedUrl());
        assertThat(get(address, hr)).hasStatusOk().bodyText().contains("6 May");
        var again = new java.util.HashMap<>(fields);
        again.put("id", address.replaceAll("/classrooms/|\\?.*", ""));
        again.put("city", "Lyon");
        assertThat(post("/classrooms", again, hr)).as("a second click").hasRedirectedUrl(address);
        assertThat(get(address, hr)).bodyText().contains("Paris").doesNotContain("Lyon");
        assertThat(get(address, people.hr("china"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/classrooms", fields, people.hr("china"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2001-01-01",
        "to, 08:00",
        "seats, 0",
        "zone, Nowhere",
        "unit, carrying-change/global|no-unit",
        "city, ''"
    })
    void aWrongFieldIsNamed(String field, String value) {
        var fields = new java.util.HashMap<>(Map.of(
                "unit", "carrying-change/global|story-classroom",
                "region", "europe",
                "day", "2098-05-06",
                "from", "09:00",
                "to", "12:30",
                "zone", "Europe/Paris",
                "city", "Paris",
                "place", "Site 1",
                "seats", "12",
                "language", "fr"));
        fields.put(field, value);
        assertThat(post("/classrooms", fields, people.hr("europe")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#" + field + "\"");
    }

    @Test
    void attendanceIsMarkedAfterAPreviewAndUndone() {
        var hr = people.hr("europe");
        var session = examples.begun("europe", 5);
        var learner = learners.speaking(Language.EN);
        learner.open("hard-conversation-lab");
        var seat = examples.seat(session, learner);
        var address = "/classrooms/" + session.id();
        var title = titles.of(session, Language.EN).words();
        assertThat(get(address, hr)).bodyText().contains(learner.person().fullName(), "\">" + title + "</h1>");
        assertThat(get(address + "/attendance?seat=" + seat, hr))
                .bodyText()
                .contains("Mark 1 person as present", title);
        var act = UUID.randomUUID().toString();
        var marked = address + "/attendance/" + act;
        for (var click : List.of("a click", "a second click")) {
            assertThat(post(address + "/attendance", Map.of("seat", seat.toString(), "act", act), hr))
                    .as(click)
                    .hasRedirectedUrl(marked);
        }
        assertThat(get(marked, hr)).bodyText().contains("Undo for 1 person");
        assertThat(learner.get(learner.unitPath("hard-conversation-lab")))
                .bodyText()
                .contains("status-completed");
        assertThat(post(marked + "/undo", Map.of(), hr)).hasRedirectedUrl(address + "?undone=1&kept=0");
        assertThat(get(address + "?undone=1&kept=0", hr)).bodyText().contains("1 attendance taken back.");
    }

    @Test
    void learnersDoNotSeeTheSessionsOfHr() {
        var learner = learners.speaking(Language.EN);
        for (var address : List.of("/classrooms", "/classrooms/new")) {
            assertThat(learner.get(address).getResponse().getStatus()).isIn(403, 404);
        }
    }

    private MvcTestResult get(String address, CurrentPerson by) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(as(by))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields, CurrentPerson by) {
        var request = mvc.post().uri(address).with(as(by)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
