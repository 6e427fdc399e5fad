package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.web.Visitors.LEARNER;
import static org.managementacademy.web.Visitors.as;
import static org.managementacademy.web.Visitors.known;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.people.People;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FrameTest
class LanguageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @BeforeEach
    void oneLearner() {
        known(people, LEARNER);
    }

    @Test
    void switchIsStoredForThePersonAndKeepsThePage() {
        assertThat(mvc.post()
                        .uri("/language")
                        .with(as(LEARNER))
                        .with(csrf())
                        .param("language", "zh")
                        .param("to", "/gallery?page=2"))
                .hasRedirectedUrl("/gallery?page=2");
        verify(people).chooseLanguage(LEARNER.id(), Language.ZH);
    }

    @Test
    void switchBeforeSignInIsRememberedByTheBrowser() {
        var switched = mvc.post()
                .uri("/language")
                .with(csrf())
                .param("language", "ru")
                .param("to", "/sign-in")
                .exchange();
        assertThat(switched)
                .hasRedirectedUrl("/sign-in")
                .cookies()
                .hasValue("language", "ru")
                .isHttpOnly("language", true);
        verify(people, never()).chooseLanguage(any(), any());
        assertThat(mvc.get().uri("/sign-in").cookie(new Cookie("language", "ru")))
                .bodyText()
                .contains("lang=\"ru\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/a\r\nb",
                ""
            })
    void switchNeverLeadsToAnotherHost(String address) {
        assertThat(mvc.post()
                        .uri("/language")
                        .with(csrf())
                        .param("language", "ru")
                        .param("to", address))
                .hasRedirectedUrl("/");
    }

    @Test
    void unknownLanguageIsABadRequest() {
        assertThat(mvc.post().uri("/language").with(csrf()).param("language", "de"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }
}
