package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.web.Visitors.HR;
import static org.managementacademy.web.Visitors.LEARNER;
import static org.managementacademy.web.Visitors.as;
import static org.managementacademy.web.Visitors.known;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FrameTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    /** Knows one account, by mail. */
    @TestConfiguration
    static class Accounts {
        @Bean
        UserDetailsService accounts() {
            return name -> {
                if (!name.equals("learner@example.com")) throw new UsernameNotFoundException(name);
                return User.withUsername(LEARNER.id().toString())
                        .password("{noop}correct horse")
                        .build();
            };
        }
    }

    @BeforeEach
    void twoPeople() {
        known(people, LEARNER, HR);
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignInPage() {
        assertThat(mvc.get().uri("/")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/sign-in");
    }

    @Test
    void htmxIsToldToLoadThePageAgainInsteadOfPuttingThePageIntoAFragment() {
        assertThat(mvc.get().uri("/").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Refresh", "true");
    }

    @Test
    void rightPasswordLeadsToThePageAskedFor() {
        assertThat(signIn("learner@example.com", "correct horse", "10.0.0.1")).hasRedirectedUrl("/");
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameAnswer() {
        assertThat(signIn("learner@example.com", "wrong", "10.0.0.2")).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("nobody@example.com", "wrong", "10.0.0.2")).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordHasToWaitButOnlyFromThere() {
        for (int i = 0; i < 10; i++) signIn("learner@example.com", "guess " + i, "10.0.0.3");
        assertThat(signIn("Learner@Example.com ", "correct horse", "10.0.0.3")).hasRedirectedUrl("/sign-in?wait");
        assertThat(signIn("learner@example.com", "correct horse", "10.0.0.4")).hasRedirectedUrl("/");
    }

    @Test
    void formWithoutTokenOfAnOldPageLeadsToTheSignInPage() {
        assertThat(mvc.post().uri("/sign-out")).hasRedirectedUrl("/sign-in?expired");
        assertThat(mvc.post().uri("/sign-out").with(as(LEARNER))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "https://academy.example.com/reviews/7?x=y, /reviews/7?x=y",
        "https://evil.example.com//evil.example.com, /",
        "nonsense, /",
    })
    void afterSigningInAgainThePageOfTheFormIsThere(String referer, String page) {
        var session = new MockHttpSession();
        assertThat(mvc.post().uri("/sign-out").session(session).header(HttpHeaders.REFERER, referer))
                .hasRedirectedUrl("/sign-in?expired");
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("name", "learner@example.com")
                        .param("password", "correct horse"))
                .hasRedirectedUrl(page);
    }

    @Test
    void rightsAreThoseOfNow() {
        assertThat(mvc.get().uri("/hr-only").with(as(HR))).hasStatusOk();
        assertThat(mvc.get().uri("/hr-only").with(as(LEARNER))).hasStatus(HttpStatus.FORBIDDEN);
        known(people, LEARNER);
        assertThat(mvc.get().uri("/hr-only").with(as(HR))).hasRedirectedUrl("/sign-in");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        assertThat(mvc.get().uri("/sign-in"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "SAMEORIGIN")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
                                + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'");
    }

    @Test
    void pageSpeaksTheFirstOfTheBrowsersLanguagesThatWeKnow() {
        assertThat(mvc.get().uri("/sign-in").header(HttpHeaders.ACCEPT_LANGUAGE, "de, fr;q=0.8, en;q=0.5"))
                .bodyText()
                .contains("lang=\"fr\"", "Mot de passe");
        assertThat(mvc.get().uri("/sign-in").header(HttpHeaders.ACCEPT_LANGUAGE, "de"))
                .bodyText()
                .contains("Password");
    }

    private MvcTestResult signIn(String name, String password, String address) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("name", name)
                .param("password", password)
                .exchange();
    }
}
