package org.managementacademy.catalog.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.LearnerSteps;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.catalog.Placements;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.catalog.elearning.LessonPackage;
import org.managementacademy.catalog.elearning.Standard;
import org.managementacademy.catalog.reading.RealEdition;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.Launches.LaunchResult;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.testing.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The SCORM packages that a build of the courses makes of its lessons: imported into the library, placed in their track, and played to the end in
 * Chromium, in their language, with the keyboard alone. A build takes one of each standard from each edition, the long proof takes all.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:player;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/player",
            "academy.courses=courses"
        })
@WithBrowser
class BuiltLessonsIT {
    private static final String PASSWORD = "correct horse battery";
    private static final String NEXT = ".steps button:not(.second)";
    private static final Pattern PACKAGE = Pattern.compile(".*(/packages/[0-9a-f-]{36}).*");
    private static final int MOST_TABS = 30;

    @LocalServerPort
    int port;

    @Autowired
    PeopleExamples people;

    @Autowired
    People staff;

    @Autowired
    EnrolmentExamples enrolments;

    @Autowired
    Accounts accounts;

    @Autowired
    Launches launches;

    @Autowired
    Placements placements;

    @Autowired
    Clock clock;

    private final List<UUID> placed = new ArrayList<>();

    private static Stream<Arguments> editions() {
        var random = new Random(Proof.seed(BuiltLessonsIT.class));
        return RealEdition.all().stream().map(edition -> Arguments.of(edition, drawn(edition, random), random));
    }

    private static List<Packed> drawn(RealEdition edition, Random random) {
        var drawn = new ArrayList<Packed>();
        for (var standard : List.of(Standard.SCORM_12, Standard.SCORM_2004)) {
            var lessons = new ArrayList<>(edition.lessons());
            Collections.shuffle(lessons, random);
            lessons.stream()
                    .limit(Proof.times(1, lessons.size()))
                    .forEach(lesson -> drawn.add(new Packed(lesson, standard)));
        }
        return drawn;
    }

    private record Packed(Lesson lesson, Standard standard) {
        String title() {
            return lesson.title() + " (" + standard + ")";
        }

        byte[] zip() {
            return FixedZip.of(LessonPackage.of(lesson, standard));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void aPackedLessonIsImportedPlayedToItsEndAndReported(
            RealEdition edition, List<Packed> packages, Random random, Browser browser) {
        var units = imported(edition, packages, browser);
        var learner = people.learner("FR", edition.language());
        var enrolment = enrolments.activeOn(
                learner,
                edition.draft().id().value(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(6));
        try (var visit = signedIn(browser, learner)) {
            for (int i = 0; i < packages.size(); i++)
                play(packages.get(i), path(learner.id(), enrolment, units.get(i)), visit, random);
            visit.goTo("/attempts/" + enrolment);
            for (var each : packages) assertReported(each, visit.page());
        }
    }

    @AfterEach
    void takeOut() {
        for (var placement : placed)
            placements
                    .find(placement)
                    .ifPresent(
                            found -> placements.takeOut(found, PersonId.fresh().value()));
    }

    private List<UnitId> imported(RealEdition edition, List<Packed> packages, Browser browser) {
        try (var visit = signedIn(browser, staff.require(people.author().id()))) {
            var page = visit.goTo("/packages").page();
            var token = page.locator("input[name=_csrf]").first().inputValue();
            return packages.stream()
                    .map(each -> place(upload(each, page, token), each, edition, page, token))
                    .toList();
        }
    }

    private static String upload(Packed each, Page page, String token) {
        var form = FormData.create()
                .set("_csrf", token)
                .set("file", new FilePayload("lesson.zip", "application/zip", each.zip()));
        var response =
                page.request().post("/packages/uploads", RequestOptions.create().setMultipart(form));
        var found = PACKAGE.matcher(response.url());
        assertThat(found.matches()).as("%s: %s", each.title(), response.url()).isTrue();
        return found.group(1);
    }

    private UnitId place(String uploaded, Packed each, RealEdition edition, Page page, String token) {
        var placement = UUID.randomUUID();
        var form = FormData.create()
                .set("_csrf", token)
                .set("track", edition.draft().id().value())
                .set("placement", placement.toString())
                .set("week", "1")
                .set("minutes", "10")
                .set("outcome", each.lesson().objective().id())
                .set("owner", "Learning team");
        for (var language : edition.draft().languages())
            form.set("title-" + language.code(), each.title())
                    .set("purpose-" + language.code(), each.lesson().purpose())
                    .set("reason-" + language.code(), each.title());
        assertThat(page.request()
                        .post(uploaded + "/placements", RequestOptions.create().setForm(form)))
                .isOK();
        placed.add(placement);
        return placements.find(placement).orElseThrow().unit();
    }

    private Visit signedIn(Browser browser, Person person) {
        accounts.setPassword(person.id(), PASSWORD, null);
        return browser.visit(port, person.language()).signIn(person.mail(), PASSWORD);
    }

    private String path(PersonId learner, EnrolmentId enrolment, UnitId unit) {
        return ((LaunchResult.Ready) launches.open(learner, enrolment, unit))
                .ticket()
                .path();
    }

    /** From the first screen to the last, with the right choice of each case; one screen, which one is drawn, is left and found again. */
    private static void play(Packed each, String path, Visit visit, Random random) {
        var screens = each.lesson().screens();
        int left = random.nextInt(screens.size());
        var page = visit.goTo(path).page();
        var lesson = new LearnerSteps(page, path).lesson();
        for (int at = 0; at < screens.size(); at++) {
            assertThat(lesson.locator("h1")).hasText(screens.get(at).heading());
            if (at == left) lesson = resumed(lesson, path, visit);
            if (screens.get(at).decision().isPresent())
                decide(screens.get(at).decision().get(), lesson, page);
            assertThat(visit.problemsIn(lesson))
                    .as("screen %d of %s", at + 1, each.title())
                    .isEmpty();
            if (at == left) visit.screenshot("built-" + each.lesson().id().replace('/', '-') + "-" + each.standard());
            reach(NEXT, lesson, page);
            page.keyboard().press("Enter");
        }
        assertThat(lesson.locator("h1")).hasText(each.lesson().title());
        assertThat(lesson.locator(".score")).containsText("100");
        assertThat(visit.problemsIn(lesson)).as("end of %s", each.title()).isEmpty();
        assertThat(page.locator("#next")).isVisible();
    }

    private static Frame resumed(Frame lesson, String path, Visit visit) {
        var page = visit.page();
        var heading = lesson.locator("h1").textContent();
        reach("button, input", lesson, page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#back")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/path/*");
        visit.goTo(path);
        var again = new LearnerSteps(page, path).lesson();
        assertThat(again.locator("h1")).hasText(heading);
        return again;
    }

    private static void decide(Lesson.Decision decision, Frame lesson, Page page) {
        int right = 0;
        while (decision.choices().get(right).mark() != Lesson.Mark.RIGHT) right++;
        reach("input[type=radio]", lesson, page);
        if (right == 0) page.keyboard().press("Space");
        for (int i = 0; i < right; i++) page.keyboard().press("ArrowDown");
        reach("form button", lesson, page);
        page.keyboard().press("Enter");
        assertThat(lesson.locator(".consequence h2")).isVisible();
    }

    /** Presses Tab until such a control of the lesson has the focus. */
    private static void reach(String control, Frame lesson, Page page) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(lesson.evaluate(
                    "control => document.hasFocus() && document.activeElement.matches(control)", control))) return;
        }
        throw new AssertionError("Tab does not lead to " + control);
    }

    /** On the page of the learner's attempts: completed with all points, the outcome, and each decision in words. */
    private static void assertReported(Packed each, Page page) {
        var unit = page.locator("section").filter(new Locator.FilterOptions().setHasText(each.title()));
        var modern = each.standard() == Standard.SCORM_2004;
        assertThat(unit.locator("article > p .status-completed")).isVisible();
        assertThat(unit.locator("article > p").first()).containsText("100");
        var outcome = unit.locator("table").first().locator("tbody tr");
        assertThat(outcome).hasCount(1);
        assertThat(outcome)
                .containsText(
                        modern
                                ? each.lesson().objective().title()
                                : each.lesson().objective().id());
        assertThat(outcome).containsText("100");
        var answers = unit.locator("table").nth(1).locator("tbody tr");
        var cases = each.lesson().screens().stream()
                .filter(screen -> screen.decision().isPresent())
                .toList();
        assertThat(answers).hasCount(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            var told = answers.nth(i).locator("th");
            if (modern)
                assertThat(told)
                        .containsText(cases.get(i).heading() + " – "
                                + cases.get(i).decision().orElseThrow().question());
            else assertThat(told).containsText(Pattern.compile("case-" + (i + 1) + "-[a-z0-9-]+"));
            var cells = answers.nth(i).locator("td").allTextContents();
            assertThat(cells.get(0)).isNotBlank().isEqualTo(cells.get(1));
        }
    }
}
