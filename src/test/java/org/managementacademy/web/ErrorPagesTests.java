package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.web.Visitors.LEARNER;
import static org.managementacademy.web.Visitors.as;
import static org.managementacademy.web.Visitors.known;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FrameTest
class ErrorPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @BeforeEach
    void oneLearner() {
        known(people, LEARNER);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400",
        "403, 403",
        "404, 404",
        "409, 409",
        "413, 413",
        "500, 500",
        "405, 404",
        "422, 400",
        "503, 500"
    })
    void eachFailureHasAPageInTheReadersLanguage(int status, String page) {
        var title = new Messages(Bundles.load(), true)
                .getMessage("web.error.title." + page, null, LEARNER.language().locale());
        assertThat(mvc.get()
                        .uri("/error")
                        .accept(MediaType.TEXT_HTML)
                        .with(as(LEARNER))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains(title, "lang=\"ru\"");
    }

    @Test
    void machinesGetProblemDetailsWithoutTheTextOfTheException() {
        assertThat(mvc.get()
                        .uri("/error")
                        .accept(MediaType.APPLICATION_JSON)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/people/1")
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "a secret"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("\"status\":404", "\"instance\":\"/people/1\"")
                .doesNotContain("secret");
    }

    @Test
    void nothingThereIsNotFoundAndAChangeInBetweenIsAConflict() {
        assertThat(mvc.get().uri("/missing").with(as(LEARNER))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/conflict").with(as(LEARNER))).hasStatus(HttpStatus.CONFLICT);
    }
}
