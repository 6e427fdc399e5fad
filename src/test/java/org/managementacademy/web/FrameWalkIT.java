package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.web.Visitors.known;
import static org.managementacademy.web.Visitors.visitor;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Role;
import org.managementacademy.shared.Language;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The frame in a real browser: every component in four languages, sign-in, the language switch and the error page, by mouse and by keyboard. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:frame;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/frame",
            "academy.courses=courses"
        })
@Import({Gallery.class, FrameWalkIT.Accounts.class})
@WithBrowser
class FrameWalkIT {

    @LocalServerPort
    int port;

    @MockitoBean
    People people;

    private static CurrentPerson me = visitor("", Language.EN);

    /** One account, that of the present visitor. */
    @TestConfiguration
    static class Accounts {
        @Bean
        @Primary
        UserDetailsService onlyMe() {
            return name -> User.withUsername(me.id().toString())
                    .password("{noop}correct horse")
                    .build();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheFrameIsAccessible(Language language, Browser browser) {
        try (var visit = enter(browser, language)) {
            visit.goTo("/sign-in").assertAccessible("sign-in");
            visit.signIn("me", "wrong").assertAccessible("sign-in-failed");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
            visit.signIn("me", "correct horse").assertAccessible("home");
            visit.goTo("/gallery").assertAccessible("gallery");
            visit.page().click(".confirm button");
            visit.assertAccessible("gallery-refused");
            visit.goTo("/nowhere").assertAccessible("error-404");
            assertThat(visit.goTo("/broken").page().content()).doesNotContain("secret");
            visit.assertAccessible("error-500");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN")
    void menusWorkByKeyboardAloneAndTheSkipLinkComesFirst(Language language, Browser browser) {
        try (var visit = enter(browser, language)) {
            visit.signIn("me", "correct horse").goTo("/gallery");
            var page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");

            page.setViewportSize(320, 800);
            page.focus(".nav-toggle");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#site-nav a").first()).isVisible();
            visit.screenshot("menu-320");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(page.locator("#site-nav a").first()).isHidden();

            var menu = page.locator("details.menu summary").last();
            menu.focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("form[action='/sign-out'] button"))
                    .isVisible();
            visit.screenshot("account-320");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(page.locator("form[action='/sign-out'] button"))
                    .isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN")
    void languageSwitchKeepsPageAndPosition(Language language, Browser browser) {
        try (var visit = browser.visit(port, language)) {
            visit.goTo("/sign-in?signed-out");
            var page = visit.page();
            page.setViewportSize(320, 300);
            page.evaluate("window.scrollTo(0, 150)");
            page.evaluate("document.querySelector('.menu').open = true");
            page.locator("button[value=fr]").dispatchEvent("click");
            PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "fr");
            assertThat(page.url()).endsWith("/sign-in?signed-out");
            assertThat((Integer) page.evaluate("Math.round(scrollY)")).isEqualTo(150);
        }
    }

    private Visit enter(Browser browser, Language language) {
        var name = switch (language) {
            case EN -> "Aoife O’Sullivan-Featherstonehaugh";
            case FR -> "Jean-Baptiste Lefèvre";
            case ZH -> "张伟";
            case RU -> "Екатерина Сергеевна Александрова";
        };
        me = visitor(name, language, Role.LOCAL_HR);
        known(people, me);
        return browser.visit(port, language);
    }
}
