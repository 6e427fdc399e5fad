package org.managementacademy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.web.Visitors.known;
import static org.managementacademy.web.Visitors.visitor;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.People;
import org.managementacademy.people.Role;
import org.managementacademy.people.account.LinkExamples;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The frame in a real browser: every component in four languages, sign-in, the language switch and the error pages, by mouse and by keyboard. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:frame;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/frame",
            "academy.courses=courses"
        })
@Import(Gallery.class)
@WithBrowser
class FrameWalkIT {

    @LocalServerPort
    int port;

    @MockitoBean
    People people;

    @MockitoBean
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    LinkExamples links;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheFrameIsAccessible(Language language, Browser browser) {
        try (var visit = enter(browser, language)) {
            visit.goTo("/sign-in").assertAccessible("sign-in");
            visit.signIn("me", "wrong").assertAccessible("sign-in-failed");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
            visit.signIn("me", "correct horse");
            assertThat(visit.page().locator("h1")).containsText(nameIn(language));
            visit.goTo("/gallery").assertAccessible("gallery");
            visit.page().click(".confirm button");
            visit.assertAccessible("gallery-refused");
            visit.goTo("/conflict").assertAccessible("error-409");
            assertThat(visit.goTo("/broken").page().content()).doesNotContain("secret");
            visit.assertAccessible("error-500");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstAdministratorIsAskedInTheirLanguage(Language language, Browser browser) {
        try (var visit = browser.visit(port, language)) {
            visit.goTo(links.toSetUp()).assertAccessible("set-up");
            visit.page().click("main form button");
            visit.assertAccessible("set-up-refused");
            assertThat(visit.page().locator("#error-summary")).isFocused();
        }
    }

    @Test
    void menusWorkByKeyboardAloneAndTheSkipLinkComesFirst(Browser browser) {
        try (var visit = enter(browser, Language.EN)) {
            visit.signIn("me", "correct horse").goTo("/gallery");
            var page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");

            page.setViewportSize(320, 800);
            page.focus(".nav-toggle");
            page.keyboard().press("Enter");
            assertThat(page.locator("#site-nav a").first()).isVisible();
            visit.screenshot("menu-320");
            page.keyboard().press("Escape");
            assertThat(page.locator("#site-nav a").first()).isHidden();

            page.focus("details.menu:last-of-type summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("form[action='/sign-out'] button")).isVisible();
            visit.screenshot("account-320");
            page.keyboard().press("Escape");
            assertThat(page.locator("form[action='/sign-out'] button")).isHidden();
        }
    }

    @Test
    void languageSwitchKeepsPageAndPosition(Browser browser) {
        try (var visit = browser.visit(port, Language.EN)) {
            visit.goTo("/sign-in?signed-out");
            var page = visit.page();
            page.setViewportSize(320, 300);
            page.evaluate("document.querySelector('.menu').open = true");
            page.evaluate("window.scrollTo({top: 100, behavior: 'instant'})");
            page.locator("button[value=fr]").dispatchEvent("click");
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            assertThat(page.url()).endsWith("/sign-in?signed-out");
            page.waitForLoadState();
            assertThat(page.evaluate("document.fonts.ready.then(() => Math.round(scrollY))"))
                    .isEqualTo(100);
        }
    }

    private Visit enter(Browser browser, Language language) {
        var me = visitor(nameIn(language), language, Role.LOCAL_HR);
        known(people, me);
        var account = User.withUsername(me.id().toString())
                .password(encoder.encode("correct horse"))
                .build();
        when(accounts.loadUserByUsername("me")).thenReturn(account);
        return browser.visit(port, language);
    }

    private static String nameIn(Language language) {
        return switch (language) {
            case EN -> "Aoife O’Sullivan-Featherstonehaugh";
            case FR -> "Jean-Baptiste Lefèvre";
            case ZH -> "张伟";
            case RU -> "Екатерина Сергеевна Александрова";
        };
    }
}
