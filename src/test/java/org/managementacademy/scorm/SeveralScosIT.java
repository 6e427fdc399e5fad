package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.learning.Launches;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.scorm.cmi.RuntimeSession;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Packages with several SCOs, played by their real buttons. */
class SeveralScosIT extends PlayerInChromium {
    private static final Map<String, String> RECORDED = Map.of(
            "cmi.objectives.0.id", "urn:test:o1",
            "cmi.objectives.0.success_status", "failed",
            "cmi.interactions.0.id", "urn:test:q1",
            "cmi.interactions.0.type", "long-fill-in",
            "cmi.interactions.0.description", "What is <b>change</b>?",
            "cmi.interactions.0.learner_response", "It <i>hurts</i>",
            "cmi.interactions.0.result", "incorrect",
            "cmi.success_status", "failed",
            "cmi.completion_status", "completed",
            "cmi.score.scaled", "0.2");

    @Autowired
    PeopleExamples people;

    @Autowired
    Launches launches;

    @Test
    void aLearnerWalksThroughPausesComesBackAndCompletesTheUnit(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).hasText("start");
            assertThat(current(page)).hasText("Before we start");
            assertThat(page.locator("#previous")).isDisabled();
            assertThat(page.locator("#outline li")).hasCount(6);
            assertThat(entry(page, "The test")).isHidden();
            assertThat(state(page, "Before we start")).hasText("In progress");
            assertThat(state(page, "Part one")).hasText("Not started");

            press(page, "answer");
            press(page, "pass");
            assertThat(state(page, "Before we start")).hasText("Passed");
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
        try (var later = signedIn(browser, opened.learner())) {
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
            later.goTo("/attempts/" + opened.enrolment());
            assertThat(page.locator("main")).containsText("It <i>hurts</i>");
        }
    }

    @Test
    void inScorm12TheContentsLeadAndTheMasteryScoreDecides(Browser browser) {
        var opened = examples.openedWith(TestPackages.PAIR, Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
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
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            page.setViewportSize(320, 640);
            visit.goTo(opened.path());
            assertThat(page.locator("#wait")).hasText("Choose where to go on in the contents.");
            assertThat(page.locator("#outline .course > div .part")).hasText("A menu");
            visit.assertAccessible("player-menu");
            entry(page, "Two").click();
            assertThat(heading(page)).hasText("two");
            assertThat(current(page)).hasText("Two");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theContentsSayHowFarTheLearnerIsToEverybody(Language language, Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, language);
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            visit.goTo(opened.path());
            assertThat(heading(page)).hasText("start");
            entry(page, "Part one").focus();
            page.frames().getLast().evaluate("parent.API_1484_11.SetValue('cmi.success_status', 'failed')");
            assertThat(state(page, "Before we start")).hasClass(Pattern.compile("status-failed"));
            assertThat(entry(page, "Part one")).isFocused();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("one");
            entry(page, "Part two <b>").click();
            assertThat(heading(page)).hasText("two");
            press(page, "pass");
            assertThat(state(page, "Part two <b>")).hasClass(Pattern.compile("status-passed"));
            assertThat(state(page, "Part one")).hasClass(Pattern.compile("status-completed"));
            assertThat(state(page, "The chapter")).hasClass(Pattern.compile("status-passed"));
            visit.assertAccessible("player-contents");
            page.setViewportSize(320, 640);
            entry(page, "A journey").click();
            assertThat(heading(page)).hasText("start");
            assertThat(page.locator("#contents")).isHidden();
            page.locator("#contents-toggle").focus();
            page.keyboard().press("Enter");
            assertThat(current(page)).hasText("Before we start");
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertThat(page.locator("#contents")).isHidden();
            assertThat(page.locator("#contents-toggle")).isFocused();
        }
    }

    @Test
    void theBackButtonOfTheBrowserAndAClosedWindowLoseNothing(Browser browser) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
            var page = visit.page();
            page.setViewportSize(320, 640);
            visit.goTo(opened.path());
            assertThat(page.locator("#continue")).isEnabled();
            assertThat(page.locator("#contents")).isHidden();
            page.click("#continue");
            assertThat(heading(page)).hasText("one");
            press(page, "place");
            assertThat(badge(page)).hasAttribute("data-state", "saved");
            page.reload();
            assertThat(sco(page).locator("#found")).hasText("resume|at one");
            assertThat(current(page)).hasText("Part one");
            visit.assertAccessible("player-closed");
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
        try (var visit = signedIn(browser, opened.learner())) {
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
            assertThat(badge(page)).hasAttribute("data-state", "saved");
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
    void whatWasRecordedIsReadableForEverybody(Language language, Browser browser) {
        var opened = examples.played(people.learner("FR", language), RECORDED);
        try (var visit = signedIn(browser, opened.learner())) {
            visit.goTo("/attempts/" + opened.enrolment());
            assertThat(visit.page().locator("table").last()).containsText("It <i>hurts</i>");
            visit.assertAccessible("attempts");
        }
    }

    private static Locator current(Page page) {
        return page.locator("#outline [aria-current] .part");
    }

    private static Locator state(Page page, String title) {
        return page.locator("#outline li > :has(> .part:text-is('" + title + "')) .status");
    }

    /** A line of the contents that can be chosen. */
    private static Locator entry(Page page, String title) {
        return page.locator("#outline button", new Page.LocatorOptions().setHasText(title));
    }
}
