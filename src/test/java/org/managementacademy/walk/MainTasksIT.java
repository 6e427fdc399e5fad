package org.managementacademy.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.LearnerSteps;
import org.managementacademy.browser.Visit;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people come for, done with the keyboard alone and in a browser that runs no scripts. */
@DemoAcademy
class MainTasksIT {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    enum Way {
        KEYBOARD,
        WITHOUT_SCRIPTS;

        Visit visit(Browser browser, int port) {
            return this == KEYBOARD ? browser.visit(port, Language.EN) : browser.visitWithoutScripts(port, Language.EN);
        }

        Hands hands(Page page) {
            return this == KEYBOARD ? new Hands.Keyboard(page) : new Hands.Pointer(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void signingInAfterAMistake(Way way, Browser browser) {
        var person = cast.another(Part.NEWCOMER, Language.EN);
        try (var visit = way.visit(browser, port)) {
            var page = visit.goTo("/messages").page();
            var hands = way.hands(page);
            hands.type("#name", person.mail());
            hands.type("#password", "wrong");
            hands.follow("main form button");
            assertThat(page.locator("#error-summary")).isVisible();
            if (way == Way.KEYBOARD) assertThat(page.locator("#error-summary")).isFocused();
            hands.type("#name", person.mail());
            hands.type("#password", Cast.PASSWORD);
            hands.follow("main form button");
            assertThat(page).hasURL(Pattern.compile(".*/messages.*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void switchingTheLanguage(Way way, Browser browser) {
        try (var visit = way.visit(browser, port)) {
            var page = signedIn(visit, cast.another(Part.LEARNER, Language.EN));
            var hands = way.hands(page);
            hands.follow("a[href='/messages']");
            hands.press("details:has(button[name=language]) > summary");
            hands.follow("button[value=ru]");
            assertThat(page.locator("html")).hasAttribute("lang", "ru");
            assertThat(page).hasURL(Pattern.compile(".*/messages"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingAnArticle(Way way, Browser browser) {
        try (var visit = way.visit(browser, port)) {
            var page = signedIn(visit, cast.another(Part.BEGINNER, Language.EN));
            var hands = way.hands(page);
            hands.follow(".card-next form button");
            assertThat(page).hasURL(Pattern.compile(".*/lesson/.*"));
            hands.type("#answer-0", "As an expert.");
            hands.type("#answer-1", "Shorter meetings.");
            hands.follow("form[action$='/answers'] button");
            hands.follow("form[action$='/read'] button");
            assertThat(page.locator(".status-completed").first()).isVisible();
            hands.follow(".card-next form button");
            assertThat(page).hasURL(Pattern.compile(".*/lesson/.*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedFormComesIntoViewWithWhatWasWritten(Way way, Browser browser) {
        try (var visit = way.visit(browser, port)) {
            var person = cast.another(Part.BEGINNER, Language.EN);
            var page = signedIn(visit, person);
            var hands = way.hands(page);
            new LearnerSteps(page, cast.pathOf(person)).open("opening-conversation");
            hands.type("#note", "One change, two weeks.");
            hands.follow("form[action*='/confirmation#'] button");
            assertThat(page.locator("#error-summary")).isInViewport();
            assertThat(page.locator("#note")).hasValue("One change, two weeks.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void importingReviewsAndApproving(Way way, Browser browser) {
        try (var visit = way.visit(browser, port)) {
            var hr = cast.another(Part.LOCAL_HR, Language.EN);
            var page = signedIn(visit, hr);
            var hands = way.hands(page);
            hands.follow("nav a[href='/reviews']");
            hands.follow("main form button");
            if (way == Way.KEYBOARD) assertThat(page.locator("#error-summary")).isFocused();
            hands.type("#name", "Spring reviews");
            hands.type("#season", way.name());
            hands.follow("main form button");
            var learner = cast.another(Part.NEWCOMER, Language.EN);
            hands.upload("#file", HrScreens.file("reviews.csv", """
                    employee_id,competency,rating,scale
                    %s,M4,1,1-5
                    """.formatted(learner.employeeId())));
            hands.follow("form[action$='/uploads'] button");
            hands.follow(".confirm button");
            assertThat(page.locator(".note-done")).isVisible();
            hands.follow("main a[href^='/proposals']");
            hands.press("main details > summary");
            hands.type("#search", learner.employeeId());
            hands.follow("main details form button");
            assertThat(page.locator("tbody tr")).hasCount(1);
            hands.tick("tbody input[name=ids]");
            hands.follow("#decide ~ .actions .btn-primary");
            assertThat(page).hasURL(Pattern.compile(".*/proposals/approval.*"));
            hands.follow(".confirm button");
            assertThat(page).hasURL(Pattern.compile(".*/proposals/acts/.*"));
            assertThat(page.locator("h1")).containsText("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filteringAndExportingTheReport(Way way, Browser browser) {
        try (var visit = way.visit(browser, port)) {
            var page = signedIn(visit, cast.another(Part.LOCAL_HR, Language.EN));
            var hands = way.hands(page);
            hands.follow("nav a[href='/report']");
            hands.press("main details > summary");
            hands.tick("#status-in-progress");
            hands.follow("main details form button");
            assertThat(page.locator("ul.chips li")).hasCount(1);
            var file = page.waitForDownload(() -> hands.press("form.export button"));
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            page.reload();
            hands.follow("ul.chips a");
            assertThat(page.locator("ul.chips li")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sortingTheReport(Way way, Browser browser) {
        try (var visit = way.visit(browser, port)) {
            var page = signedIn(visit, cast.another(Part.LOCAL_HR, Language.EN));
            var hands = way.hands(page);
            hands.follow("nav a[href='/report']");
            hands.press("#sort-name");
            assertThat(page).hasURL(Pattern.compile(".*/report\\?sort=name"));
            assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
            if (way == Way.KEYBOARD) assertThat(page.locator("#sort-name")).isFocused();
            hands.press("#sort-name");
            assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        }
    }

    private static Page signedIn(Visit visit, Person person) {
        var page = visit.signIn(person.mail(), Cast.PASSWORD).page();
        assertThat(page.locator("main.home")).isVisible();
        return page;
    }
}
