package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One lesson, two devices: the learner goes on where they are, and the other one says so. */
class SecondDeviceIT extends PlayerInChromium {

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void aSecondDeviceAsksGoesOnHereAndTheFirstSaysSo(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var first = signedIn(browser, opened.learner());
                var second = signedIn(browser, opened.learner())) {
            first.goTo(opened.path());
            assertThat(sco(first.page()).locator("h1")).hasText("start");
            place(first).click();
            assertThat(badge(first.page())).hasAttribute("data-state", "saved");

            second.goTo(opened.path());
            assertThat(badge(second.page())).hasAttribute("data-state", "busy");
            assertThat(second.page().frameLocator("#sco").locator("iframe")).hasCount(0);
            second.page().click("#take-over");
            assertThat(sco(second.page()).locator("#found")).hasText("resume|at start");
            assertThat(takeOver(second)).isHidden();

            place(first).click();
            assertThat(badge(first.page())).hasAttribute("data-state", "taken");
            assertThat(badge(first.page())).containsText("window");
            assertThat(takeOver(first)).isVisible();
            assertThat(stored(opened).set()).doesNotContainKey("cmi.location");
            place(second).click();
            assertThat(badge(second.page())).hasAttribute("data-state", "saved");
            assertThat(stored(opened).set()).containsEntry("cmi.location", "at start");
        }
    }

    @Test
    void aSessionThatIsSilentForAMinuteIsTakenOverWithoutAsking(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var first = signedIn(browser, opened.learner());
                var second = signedIn(browser, opened.learner())) {
            first.goTo(opened.path());
            assertThat(sco(first.page()).locator("h1")).hasText("start");
            sql.sql("update scorm_attempt set stored_at = ? where attempt_id = ?")
                    .param(clock.instant().minus(ScormAttempt.SILENCE).atOffset(ZoneOffset.UTC))
                    .param(opened.attempt().value())
                    .update();
            second.goTo(opened.path());
            assertThat(sco(second.page()).locator("h1")).hasText("start");
            place(first).click();
            assertThat(badge(first.page())).hasAttribute("data-state", "taken");
        }
    }

    private static Locator place(Visit visit) {
        return sco(visit.page()).locator("[data-set=place]");
    }

    private static Locator takeOver(Visit visit) {
        return visit.page().locator("#take-over");
    }
}
