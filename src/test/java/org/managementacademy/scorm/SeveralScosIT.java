package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.learning.Launches;
import org.managementacademy.people.Accounts;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.scorm.cmi.RuntimeSession;
import org.managementacademy.scorm.cmi.Snapshot;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Packages with several SCOs, played by their real buttons. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:player;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/player",
            "academy.courses=courses"
        })
@WithBrowser
class SeveralScosIT {
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    ScormExamples examples;

    @Autowired
    Accounts accounts;

    @Autowired
    Launches launches;

    @Autowired
    ScormAttempts attempts;

    @Test
    void aLearnerWalksThroughPausesComesBackAndCompletesTheUnit(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = signedIn(browser, opened, Language.EN)) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).hasText("start");
            assertThat(current(page)).hasText("Before we start");
            assertThat(page.locator("#previous")).isDisabled();
            assertThat(page.locator("#contents li")).hasCount(5);
            assertThat(entry(page, "The test")).isHidden();

            press(page, "pass");
            page.click("#continue");
            assertThat(heading(page)).hasText("one");
            assertThat(page.locator("#sco")).isFocused();
            press(page, "pass");
            press(page, "next");
            assertThat(heading(page)).hasText("two");
            page.click("#previous");
            assertThat(heading(page)).hasText("one");
            entry(page, "Part two <b>").click();
            assertThat(heading(page)).hasText("two");
            press(page, "place");
            page.click("#suspend");
            page.waitForURL("**/path/" + opened.enrolment());
        }
        try (var later = signedIn(browser, opened, Language.EN)) {
            var page = later.page();
            later.goTo(opened.path());
            assertThat(heading(page)).hasText("two");
            assertThat(sco(page).locator("#found")).hasText("resume|at two");
            press(page, "pass");
            entry(page, "The test").click();
            assertThat(heading(page)).hasText("test");
            assertThat(page.locator("#previous")).isHidden();
            assertThat(launches.find(opened.attempt()).orElseThrow().done()).isFalse();
            press(page, "pass");
            page.click("#exit");
            assertThat(page.locator("#wait")).hasText("The lesson has ended and is saved.");
            assertThat(page.locator("#next")).isFocused();
            assertThat(launches.find(opened.attempt()).orElseThrow().done()).isTrue();
            page.click("#next");
            assertThat(page.locator("main")).containsText("Completed");
        }
    }

    @Test
    void inScorm12TheContentsLeadAndTheMasteryScoreDecides(Browser browser) {
        var opened = examples.openedWith(TestPackages.PAIR, Language.EN);
        try (var visit = signedIn(browser, opened, Language.EN)) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).hasText("lesson");
            assertThat(entry(page, "The exam")).isHidden();
            press(page, "pass");
            entry(page, "The exam").click();
            assertThat(heading(page)).hasText("exam");
            press(page, "fail");
            entry(page, "The lesson").click();
            assertThat(heading(page)).hasText("lesson");
            assertThat(launches.find(opened.attempt()).orElseThrow().done()).isTrue();
        }
    }

    @Test
    void whereNothingBeginsByItselfTheContentsAreOpen(Browser browser) {
        var opened = examples.openedWith(TestPackages.MENU, Language.EN);
        try (var visit = signedIn(browser, opened, Language.EN)) {
            var page = visit.page();
            page.setViewportSize(320, 640);
            visit.goTo(opened.path());
            assertThat(page.locator("#wait")).hasText("Choose where to go on in the contents.");
            visit.assertAccessible("player-menu");
            entry(page, "Two").click();
            assertThat(heading(page)).hasText("two");
            assertThat(current(page)).hasText("Two");
        }
    }

    @Test
    void theBackButtonOfTheBrowserAndAClosedWindowLoseNothing(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = signedIn(browser, opened, Language.EN)) {
            var page = visit.page();
            visit.goTo(opened.path());
            page.click("#continue");
            assertThat(heading(page)).hasText("one");
            press(page, "place");
            assertThat(page.locator("#badge")).hasAttribute("data-state", "saved");
            page.reload();
            assertThat(sco(page).locator("#found")).hasText("resume|at one");
            assertThat(current(page)).hasText("Part one");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "journey, cmi.exit, API_1484_11.SetValue, API_1484_11.GetValue, API_1484_11.GetLastError",
        "pair, cmi.core.exit, API.LMSSetValue, API.LMSGetValue, API.LMSGetLastError"
    })
    void whatTheBrowserAcceptsTheAcademyAcceptsToo(
            String name, String exit, String set, String get, String lastError, Browser browser) {
        var opened = examples.openedWith(name, Language.EN);
        try (var visit = signedIn(browser, opened, Language.EN)) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).isVisible();
            var before = stored(opened);
            var judge = RuntimeSession.running(before);
            var tried = TriedValues.of(before.standard());
            var expected = tried.stream()
                    .map(each -> judge.setValue(each.element(), each.value()) + " " + judge.lastError())
                    .toList();
            var calls = tried.stream()
                    .map(each -> List.of(each.element(), each.value()))
                    .toList();
            var answers = (List<?>) page.frames()
                    .getLast()
                    .evaluate(
                            "calls => calls.map(([element, value]) => parent.%s(element, value) + ' ' + parent.%s())"
                                    .formatted(set, lastError),
                            calls);
            for (int i = 0; i < tried.size(); i++)
                assertThat(answers.get(i)).as(tried.get(i).toString()).isEqualTo(expected.get(i));
            assertSameAnswers(page, judge, tried, get, lastError);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(stored(opened).set())
                            .isEqualTo(judge.snapshot().set()));
            assertThat(page.locator("#badge")).hasAttribute("data-state", "saved");
            // at the next launch, too
            page.frames().getLast().evaluate("parent.%s('%s', 'suspend')".formatted(set, exit));
            page.reload();
            assertThat(heading(page)).isVisible();
            assertSameAnswers(page, RuntimeSession.running(stored(opened)), tried, get, lastError);
        }
    }

    /** What was set, what was not, and what there is no entry for is read alike, too. */
    private static void assertSameAnswers(
            Page page, RuntimeSession judge, List<TriedValues.Tried> tried, String get, String lastError) {
        var elements = tried.stream()
                .map(TriedValues.Tried::element)
                .filter(element ->
                        !element.matches("cmi\\.(core\\.student|learner)_(id|name)|adl\\.nav\\.request_valid.*"))
                .distinct()
                .toList();
        var answers = (List<?>) page.frames()
                .getLast()
                .evaluate(
                        "elements => elements.map(element => parent.%s(element) + ' ' + parent.%s())"
                                .formatted(get, lastError),
                        elements);
        var differences = new ArrayList<String>();
        for (int i = 0; i < elements.size(); i++) {
            var expected = judge.getValue(elements.get(i)) + " " + judge.lastError();
            if (!inOrder(expected).equals(inOrder((String) answers.get(i))))
                differences.add("%s: %s, not %s".formatted(elements.get(i), expected, answers.get(i)));
        }
        assertThat(differences).isEmpty();
    }

    /** The children of an element may be named in any order. */
    private static List<String> inOrder(String answer) {
        return Stream.of(answer.split("[, ]")).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWaysThroughTheLessonAreForEverybody(Language language, Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, language);
        try (var visit = signedIn(browser, opened, language)) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).hasText("start");
            visit.assertAccessible("player-contents");
            page.setViewportSize(320, 640);
            page.reload();
            assertThat(heading(page)).hasText("start");
            assertThat(page.locator("#contents")).isHidden();
            visit.assertAccessible("player-closed");
            page.setViewportSize(320, 640);
            page.locator("#contents-toggle").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#contents")).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertThat(page.locator("#contents")).isHidden();
            assertThat(page.locator("#contents-toggle")).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasRecordedIsReadableForEverybody(Language language, Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, language);
        try (var visit = signedIn(browser, opened, language)) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).hasText("start");
            press(page, "answer");
            press(page, "fail");
            assertThat(sco(page).locator("#found")).hasText("ab-initio|");
            page.click("#back");
            page.waitForURL("**/path/" + opened.enrolment());
            visit.goTo("/attempts/" + opened.enrolment());
            assertThat(page.locator("table").last()).containsText("It <i>hurts</i>");
            visit.assertAccessible("attempts");
        }
    }

    private Visit signedIn(Browser browser, Opened opened, Language language) {
        accounts.setPassword(opened.learner().id(), PASSWORD, null);
        return browser.visit(port, language).signIn(opened.learner().mail(), PASSWORD);
    }

    private static void press(Page page, String name) {
        sco(page).locator("[data-set=" + name + "]").click();
    }

    private static Locator heading(Page page) {
        return sco(page).locator("h1");
    }

    private static Locator current(Page page) {
        return page.locator("#contents [aria-current]");
    }

    /** A line of the contents that can be chosen. */
    private static Locator entry(Page page, String title) {
        return page.locator("#contents li button", new Page.LocatorOptions().setHasText(title));
    }

    private static FrameLocator sco(Page page) {
        return page.frameLocator("#sco").frameLocator("iframe");
    }

    private Snapshot stored(Opened opened) {
        return requireNonNull(attempts.find(opened.attempt()).orElseThrow().run())
                .snapshot();
    }
}
