package org.managementacademy.catalog.elearning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.catalog.reading.RealEdition;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;

/** cmi5 packages in Chromium, on a platform that checks each clause of the launch contract. */
@WithBrowser
class Cmi5ContractIT {
    private static final double MASTERY = 0.7;
    private static final Lesson THE_TEAM = LessonExamples.theTeam(Language.EN);

    /** One of each edition; in the long proof all. */
    private static Stream<Named<Lesson>> lessons() {
        var random = new Random(Proof.seed(Cmi5ContractIT.class));
        return RealEdition.all().stream().flatMap(edition -> {
            var drawn = new ArrayList<>(edition.lessons());
            Collections.shuffle(drawn, random);
            return drawn.stream().limit(Proof.times(1, drawn.size())).map(lesson -> Named.of(lesson.id(), lesson));
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonOfOursKeepsTheContractInEachOfItsSessions(Lesson lesson, Browser browser) throws IOException {
        try (var platform = platform(lesson);
                var visit = browser.visit(platform.port(), lesson.language())) {
            var page = opened(platform, "Normal", MASTERY, visit);
            int half = lesson.screens().size() / 2;
            for (int at = 0; at < half; at++) step(lesson.screens().get(at), page);
            left(platform, page);
            opened(platform, "Normal", MASTERY, visit);
            assertThat(page.locator("h1")).hasText(lesson.screens().get(half).heading());
            for (var screen : lesson.screens().subList(half, lesson.screens().size())) step(screen, page);
            page.waitForCondition(() -> platform.session().hasEnded());
            page.locator("main button").click();
            page.waitForURL("**/returned");
            assertThat(platform.broken()).isEmpty();
            var verbs = platform.sessions().stream()
                    .flatMap(session -> session.verbs().stream())
                    .toList();
            assertThat(verbs).contains("completed", "passed").doesNotContain("failed");
            assertThat(Collections.frequency(verbs, "answered"))
                    .isEqualTo(lesson.decisions().size());
            assertThat(verbs.subList(verbs.size() - 3, verbs.size()))
                    .containsExactly("completed", "passed", "terminated");
            assertThatDecisionsAreTold(lesson, platform);
        }
    }

    @Test
    void whoLeavesTheEndWithTooFewPointsHasFailedAndMayPassLater(Browser browser) throws IOException {
        try (var platform = platform(THE_TEAM);
                var visit = browser.visit(platform.port(), Language.EN)) {
            var page = opened(platform, "Normal", MASTERY, visit);
            forward(page);
            answer(0, page);
            forward(page);
            answer(0, page);
            forward(page);
            assertThat(page.locator(".score")).containsText("50");
            left(platform, page);
            assertThat(platform.session().verbs())
                    .containsExactly("initialized", "answered", "answered", "failed", "terminated");
            opened(platform, "Normal", MASTERY, visit);
            answer(1, page);
            forward(page);
            page.waitForCondition(() -> platform.session().hasEnded());
            assertThat(platform.session().verbs())
                    .containsExactly("initialized", "answered", "completed", "passed", "terminated");
            assertThat(platform.broken()).isEmpty();
        }
    }

    @Test
    void thePlatformMaySetTheBarHigher(Browser browser) throws IOException {
        try (var platform = platform(THE_TEAM);
                var visit = browser.visit(platform.port(), Language.EN)) {
            var page = opened(platform, "Normal", 0.9, visit);
            forward(page);
            answer(1, page);
            forward(page);
            answer(0, page);
            forward(page);
            assertThat(page.locator("main")).containsText("You need 90%");
            assertThat(platform.session().verbs()).doesNotContain("completed", "passed");
            page.locator(".again button").click();
            answer(1, page);
            forward(page);
            page.waitForCondition(() -> platform.session().hasEnded());
            assertThat(platform.session().verbs()).contains("passed");
            assertThat(platform.broken()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Browse", "Review"})
    void whoOnlyLooksIsNotJudged(String mode, Browser browser) throws IOException {
        try (var platform = platform(THE_TEAM);
                var visit = browser.visit(platform.port(), Language.EN)) {
            var page = opened(platform, mode, MASTERY, visit);
            THE_TEAM.screens().forEach(screen -> step(screen, page));
            page.waitForCondition(() -> platform.session().hasEnded());
            assertThat(platform.session().verbs()).containsExactly("initialized", "terminated");
            assertThat(platform.broken()).isEmpty();
        }
    }

    @Test
    void aSessionIsOverWhenThePageIsLeftAndTheLearnerIsToldSo(Browser browser) throws IOException {
        try (var platform = platform(THE_TEAM);
                var visit = browser.visit(platform.port(), Language.EN)) {
            var page = opened(platform, "Normal", MASTERY, visit);
            forward(page);
            page.waitForCondition(() -> platform.session().verbs().contains("initialized"));
            page.reload();
            assertThat(page.locator(".notice")).containsText("Your answers are not saved here.");
            assertThat(platform.session().verbs()).containsExactly("initialized", "terminated");
            opened(platform, "Normal", MASTERY, visit);
            assertThat(page.locator("h1")).hasText("The team");
            assertThat(page.locator(".notice")).hasText("Your progress is saved.");
        }
    }

    @Test
    void whatIsDecidedWhileThePlatformIsSlowIsToldAllTheSame(Browser browser) throws IOException {
        try (var platform = platform(THE_TEAM);
                var visit = browser.visit(platform.port(), Language.EN)) {
            var release = platform.holdStatements();
            var page = opened(platform, "Normal", MASTERY, visit);
            THE_TEAM.screens().forEach(screen -> step(screen, page));
            assertThat(page.locator(".score")).containsText("100");
            release.run();
            page.waitForCondition(() -> platform.session().hasEnded());
            assertThat(platform.session().verbs())
                    .containsExactly("initialized", "answered", "answered", "completed", "passed", "terminated");
            assertThat(platform.broken()).isEmpty();
        }
    }

    @Test
    void whoLeavesWhileThePlatformIsSlowLosesNothing(Browser browser) throws IOException {
        try (var platform = platform(THE_TEAM);
                var visit = browser.visit(platform.port(), Language.EN)) {
            var release = platform.holdStatements();
            var page = opened(platform, "Normal", MASTERY, visit);
            forward(page);
            answer(1, page);
            forward(page);
            page.navigate("about:blank");
            release.run();
            page.waitForCondition(() -> platform.session().hasEnded());
            assertThat(platform.session().verbs()).containsExactly("initialized", "answered", "terminated");
            opened(platform, "Normal", MASTERY, visit);
            assertThat(page.locator("h1")).hasText("The board");
            assertThat(platform.broken()).isEmpty();
        }
    }

    private static void assertThatDecisionsAreTold(Lesson lesson, Cmi5Platform platform) {
        var answered = platform.sessions().stream()
                .flatMap(session -> session.statements().stream())
                .filter(statement -> Cmi5Rules.verb(statement).equals("answered"))
                .toList();
        var cases = lesson.screens().stream()
                .filter(screen -> screen.decision().isPresent())
                .toList();
        for (int i = 0; i < cases.size(); i++) {
            var decision = cases.get(i).decision().orElseThrow();
            var told = answered.get(i);
            var definition = told.at("/object/definition");
            assertThat(definition.at("/name/" + lesson.language().tag()).asString())
                    .isEqualTo(cases.get(i).heading() + " – " + decision.question());
            assertThat(definition
                            .get("choices")
                            .valueStream()
                            .map(choice -> choice.at(
                                            "/description/" + lesson.language().tag())
                                    .asString()))
                    .containsExactlyElementsOf(
                            decision.choices().stream().map(Lesson.Choice::text).toList());
            assertThat(told.at("/result/response")).isEqualTo(definition.at("/correctResponsesPattern/0"));
            assertThat(told.at("/result/success").asBoolean()).isTrue();
        }
    }

    private static Cmi5Platform platform(Lesson lesson) throws IOException {
        return new Cmi5Platform(LessonPackage.of(lesson, Standard.CMI5));
    }

    private static Page opened(Cmi5Platform platform, String mode, double mastery, Visit visit) {
        var page = visit.goTo(platform.launch(mode, mastery)).page();
        assertThat(page.locator(".steps button").first()).isVisible();
        return page;
    }

    private static void left(Cmi5Platform platform, Page page) {
        page.navigate("about:blank");
        page.waitForCondition(() -> platform.session().hasEnded());
    }

    private static void step(Lesson.Screen screen, Page page) {
        screen.decision().ifPresent(decision -> answer(right(decision.choices()), page));
        forward(page);
    }

    private static int right(List<Lesson.Choice> choices) {
        int right = 0;
        while (choices.get(right).mark() != Lesson.Mark.RIGHT) right++;
        return right;
    }

    private static void forward(Page page) {
        page.locator(".steps button:not(.second)").click();
    }

    private static void answer(int choice, Page page) {
        page.locator("input[type=radio]").nth(choice).check();
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".consequence h2")).isVisible();
    }
}
