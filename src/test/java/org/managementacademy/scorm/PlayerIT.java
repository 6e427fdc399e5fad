package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.learning.Launches;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The real packages in a real browser, on their own origin. */
class PlayerIT extends PlayerInChromium {

    @TempDir
    Path profile;

    @Autowired
    Launches launches;

    @Autowired
    Packages packages;

    @ParameterizedTest
    @CsvSource({"what-people-lose, EN", "what-people-lose, ZH", "two-minute-story, RU", "two-minute-story, FR"})
    void aLessonIsPlayedToItsEndAndResumedWhereItWasLeft(String unit, Language language, Browser browser) {
        var opened = examples.opened(unit, language);
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            visit.goTo(opened.path());
            passTo(2, page);
            assertThat(badge(page)).hasAttribute("data-state", "saved");
            var heading = sco(page).locator("h1").textContent();

            page.reload();
            assertThat(sco(page).locator("h1")).hasText(heading);
            passTo(99, page);
            assertThat(page.locator("#next")).isVisible();
            assertThat(launches.find(opened.attempt()).orElseThrow().done()).isTrue();
            var stored = attempts.find(opened.attempt()).orElseThrow();
            assertThat(stored.tracking().inSession()).isFalse();
            assertThat(stored.screen().spent()).isPositive();
            assertThat(packages.of(stored.pin())
                            .sequencer()
                            .standing(stored.tracking())
                            .score()
                            .scaled())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatTheNetworkDidNotTakeIsSentAtTheNextLaunch(Browser browser) {
        var opened = examples.opened("what-people-lose", Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            visit.goTo(opened.path());
            passTo(1, page);
            assertThat(badge(page)).hasAttribute("data-state", "saved");
            page.route("**/commits", route -> route.abort());
            passTo(2, page);
            assertThat(badge(page)).hasAttribute("data-state", "kept");
            var heading = sco(page).locator("h1").textContent();
            assertThat(stored(opened).set()).containsEntry("cmi.core.lesson_location", "1");

            page.navigate("about:blank");
            page.unroute("**/commits");
            visit.goTo(opened.path());
            assertThat(sco(page).locator("h1")).hasText(heading);
            assertThat(stored(opened).given()).containsEntry("cmi.core.lesson_location", "2");
        }
    }

    @Test
    void anOrdinaryProfileKeepsTheJournalOnTheLessonsOwnOrigin(Browser browser) {
        var opened = examples.opened("two-minute-story", Language.EN);
        try (var visit = signedIn(browser.visitWithProfile(profile, port, Language.EN), opened.learner())) {
            var page = visit.page();
            visit.goTo(opened.path());
            passTo(1, page);
            assertThat(badge(page)).hasAttribute("data-state", "saved");
            page.route("**/commits", route -> route.abort());
            passTo(2, page);
            assertThat(badge(page)).hasAttribute("data-state", "kept");
            assertThat(page.frames().getLast().evaluate("Object.keys(localStorage).length"))
                    .isEqualTo(1);
            page.navigate("about:blank");
            page.unroute("**/commits");
            visit.goTo(opened.path());
            assertThat(badge(page)).hasAttribute("data-state", "saved");
            assertThat(place(sco(page))).isEqualTo(2);
            assertThat(stored(opened).given()).containsEntry("cmi.location", "2");
        }
    }

    @Test
    void aSecondWindowTakesOverAndTheFirstSaysSo(Browser browser) {
        var opened = examples.opened("two-minute-story", Language.EN);
        try (var first = signedIn(browser, opened.learner())) {
            first.goTo(opened.path());
            passTo(1, first.page());
            var second = first.page().context().newPage();
            second.navigate(opened.path());
            second.click("#take-over");
            assertThat(sco(second).locator("h1")).isVisible();
            passTo(2, second);
            assertThat(badge(first.page())).hasAttribute("data-state", "taken");
        }
    }

    @Test
    void leavingByTheBarSavesFirst(Browser browser) {
        var opened = examples.opened("two-minute-story", Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
            visit.goTo(opened.path());
            passTo(1, visit.page());
            visit.page().click("#back");
            visit.page().waitForURL("**/path/" + opened.enrolment());
            assertThat(attempts.find(opened.attempt()).orElseThrow().tracking().inSession())
                    .isFalse();
        }
    }

    @Test
    void theScoReachesNeitherTheAcademyNorOtherLessons(Browser browser) {
        var opened = examples.opened("what-people-lose", Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
            visit.goTo(opened.path());
            assertThat(sco(visit.page()).locator("h1")).isVisible();
            var frame = visit.page().frames().getLast();
            assertThat(frame.url()).contains(".localhost:").doesNotContain("//localhost");
            assertThat(frame.evaluate("document.cookie")).isEqualTo("");
            assertThat(frame.evaluate("(() => { try { return top.document.title } catch { return 'closed' } })()"))
                    .isEqualTo("closed");
            assertThat(frame.evaluate(
                            "fetch('http://localhost:%d/').then(() => 'read', () => 'closed')".formatted(port)))
                    .isEqualTo("closed");
            assertThat(frame.evaluate("parent.API.LMSSetValue('cmi.core', 'x') + parent.API.LMSGetLastError()"))
                    .isEqualTo("false401");
            assertThat(
                            frame.evaluate(
                                    "parent.API.LMSSetValue('cmi.core.lesson_status', 'splendid') + parent.API.LMSGetLastError()"))
                    .isEqualTo("false405");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageAroundTheLessonIsForEverybody(Language language, Browser browser) {
        var opened = examples.opened("two-minute-story", language);
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(sco(page).locator("h1")).isVisible();
            visit.assertAccessible("player");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip-link")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#end")).isFocused();
            sco(page).locator("button").first().focus();
            page.keyboard().press("Escape");
            assertThat(page.locator("#back")).isFocused();
        }
    }

    /** Goes forward to this screen, counted from 0, answering each case with its best choice; beyond the last one: to the end. */
    private static void passTo(int screen, Page page) {
        var sco = sco(page);
        var forward = sco.locator(".steps button:not(.second)");
        for (var at = place(sco); at < screen; at++) {
            answerBest(sco, page);
            var heading = sco.locator("h1").textContent();
            forward.click();
            assertThat(sco.locator("h1")).not().hasText(heading);
            if (sco.locator("progress").count() == 0) return;
        }
    }

    private static int place(FrameLocator sco) {
        assertThat(sco.locator("h1")).isVisible();
        return ((Number) sco.locator("progress").evaluate("bar => bar.value")).intValue() - 1;
    }

    private static void answerBest(FrameLocator sco, Page page) {
        if (sco.locator("form").count() == 0) return;
        var best = (Number) sco.locator("h1").evaluate("""
                heading => window.COURSE.screens.find(screen => screen.heading === heading.textContent).choices.findIndex(choice => choice.points === 1)""");
        sco.locator("input[type=radio]").nth(best.intValue()).check();
        sco.locator("form button").click();
        assertThat(sco.locator(".consequence")).not().isEmpty();
    }
}
