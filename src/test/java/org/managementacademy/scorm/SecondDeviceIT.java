package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.people.Accounts;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One lesson, two devices: the learner goes on where they are, and the other one says so. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:player;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/player",
            "academy.courses=courses"
        })
@WithBrowser
class SecondDeviceIT {
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    ScormExamples examples;

    @Autowired
    Accounts accounts;

    @Autowired
    ScormAttempts attempts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void aSecondDeviceAsksGoesOnHereAndTheFirstSaysSo(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var first = at(browser, opened);
                var second = at(browser, opened)) {
            first.goTo(opened.path());
            assertThat(sco(first).locator("h1")).hasText("start");
            place(first).click();
            assertThat(badge(first)).hasAttribute("data-state", "saved");

            second.goTo(opened.path());
            assertThat(badge(second)).hasAttribute("data-state", "busy");
            assertThat(second.page().frameLocator("#sco").locator("iframe")).hasCount(0);
            second.page().click("#take-over");
            assertThat(sco(second).locator("#found")).hasText("resume|at start");
            assertThat(takeOver(second)).isHidden();

            place(first).click();
            assertThat(badge(first)).hasAttribute("data-state", "taken");
            assertThat(badge(first)).containsText("window");
            assertThat(takeOver(first)).isVisible();
            assertThat(said(opened)).isEmpty();
            place(second).click();
            assertThat(badge(second)).hasAttribute("data-state", "saved");
            assertThat(said(opened)).isEqualTo("at start");
        }
    }

    @Test
    void aSessionThatIsSilentForAMinuteIsTakenOverWithoutAsking(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var first = at(browser, opened);
                var second = at(browser, opened)) {
            first.goTo(opened.path());
            assertThat(sco(first).locator("h1")).hasText("start");
            sql.sql("update scorm_attempt set stored_at = ? where attempt_id = ?")
                    .param(clock.instant().minus(ScormAttempt.SILENCE).atOffset(ZoneOffset.UTC))
                    .param(opened.attempt().value())
                    .update();
            second.goTo(opened.path());
            assertThat(sco(second).locator("h1")).hasText("start");
            place(first).click();
            assertThat(badge(first)).hasAttribute("data-state", "taken");
        }
    }

    private Visit at(Browser browser, Opened opened) {
        accounts.setPassword(opened.learner().id(), PASSWORD, null);
        return browser.visit(port, Language.EN).signIn(opened.learner().mail(), PASSWORD);
    }

    private String said(Opened opened) {
        return requireNonNull(attempts.find(opened.attempt()).orElseThrow().run())
                .snapshot()
                .set()
                .getOrDefault("cmi.location", "");
    }

    private static Locator place(Visit visit) {
        return sco(visit).locator("[data-set=place]");
    }

    private static Locator badge(Visit visit) {
        return visit.page().locator("#badge");
    }

    private static Locator takeOver(Visit visit) {
        return visit.page().locator("#take-over");
    }

    private static FrameLocator sco(Visit visit) {
        return visit.page().frameLocator("#sco").frameLocator("iframe");
    }
}
