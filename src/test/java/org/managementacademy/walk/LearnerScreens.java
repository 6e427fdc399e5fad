package org.managementacademy.walk;

import static org.managementacademy.walk.Part.BEGINNER;
import static org.managementacademy.walk.Part.BY_RULE;
import static org.managementacademy.walk.Part.EARLY_BIRD;
import static org.managementacademy.walk.Part.GRADUATE;
import static org.managementacademy.walk.Part.LATECOMER;
import static org.managementacademy.walk.Part.LEARNER;
import static org.managementacademy.walk.Part.LINE_MANAGER;
import static org.managementacademy.walk.Part.NEWCOMER;
import static org.managementacademy.walk.Screen.at;
import static org.managementacademy.walk.Screen.reached;
import static org.managementacademy.walk.Screen.refused;

import java.util.List;
import org.managementacademy.browser.LearnerSteps;
import org.managementacademy.walk.Screen.Stage;

/** What learners and their line managers see. */
final class LearnerScreens {
    private static final String PATH = "/path/{enrolment}";
    private static final String UNIT = "/path/{enrolment}/units/{key}";
    private static final String PLAN = "/plan/{enrolment}";
    private static final String LESSON = "/lesson/{attempt}";
    private static final String SEAT = "/classroom/{attempt}";

    private LearnerScreens() {}

    static final List<Screen> ALL = List.of(
            at(NEWCOMER, "home-newcomer", "/"),
            at(NEWCOMER, "messages-empty", "/messages"),
            at(EARLY_BIRD, "home-ahead", "/"),
            reached(EARLY_BIRD, "path-ahead", PATH, stage -> stage.page().navigate(stage.pathOf(EARLY_BIRD))),
            at(LATECOMER, "home-late", "/"),
            reached(LATECOMER, "path-late", PATH, stage -> stage.page().navigate("/path")),
            reached(LATECOMER, "plan-late", PLAN, LearnerScreens::plan),
            at(GRADUATE, "home-done", "/"),
            reached(GRADUATE, "path-done", PATH, stage -> stage.page().navigate("/path")),
            reached(GRADUATE, "unit-all-done", UNIT, stage -> unit(stage, "why-we-change")),
            at(LEARNER, "home", "/"),
            reached(LEARNER, "path", PATH, stage -> stage.page().navigate("/path")),
            reached(LEARNER, "path-filtered", PATH, stage -> filter(stage, "ARTICLE", false)),
            reached(LEARNER, "path-nothing-fits", PATH, stage -> filter(stage, "CLASSROOM", true)),
            reached(LEARNER, "why-by-hand", "/why/{id}", LearnerScreens::why),
            reached(BY_RULE, "why", "/why/{id}", LearnerScreens::why),
            reached(LEARNER, "plan", PLAN, LearnerScreens::plan),
            reached(LEARNER, "week", PLAN + "/week", LearnerScreens::week),
            reached(LEARNER, "plan-moved", PLAN, stage -> {
                week(stage);
                stage.click("main form[action$='/choices'] button");
            }),
            reached(LEARNER, "unit-done", UNIT, stage -> unit(stage, "why-we-change")),
            reached(LEARNER, "unit-kept", UNIT, stage -> {
                unit(stage, "why-we-change");
                stage.page().fill("#words", "…");
                stage.click("form[action$='/intention'] button");
            }),
            at(BY_RULE, "messages", "/messages"),
            at(LEARNER, "profile", "/profile"),
            reached(LEARNER, "profile-saved", "/profile", stage -> {
                stage.page().navigate("/profile");
                stage.click("form[action$='/preferences'] button");
            }),
            refused(LEARNER, "profile-refused", "/profile/password", stage -> {
                stage.page().navigate("/profile");
                stage.page().fill("#current", "wrong");
                stage.page().fill("#password", "short");
                stage.click("form[action*='/password#'] button");
            }),
            reached(BEGINNER, "unit-locked", UNIT, stage -> unit(stage, "shared-result")),
            reached(BEGINNER, "article", LESSON, stage -> open(stage, "academy-case")),
            reached(BEGINNER, "article-answered", LESSON, stage -> {
                open(stage, "academy-case");
                for (var answer : stage.page().locator("main textarea").all()) answer.fill("…");
                stage.click("form[action$='/answers'] button");
            }),
            reached(BEGINNER, "article-read", LESSON, stage -> {
                open(stage, "why-we-change");
            }),
            reached(BEGINNER, "conversation", LESSON, stage -> open(stage, "opening-conversation")),
            refused(BEGINNER, "conversation-refused", LESSON + "/confirmation", stage -> {
                open(stage, "opening-conversation");
                stage.click("form[action*='/confirmation#'] button");
            }),
            reached(BEGINNER, "circle", LESSON, stage -> open(stage, "circle-relays")),
            reached(BEGINNER, "live", LESSON, stage -> open(stage, "story-remote")),
            reached(BEGINNER, "talk", LESSON, stage -> open(stage, "finding-relays")),
            reached(BEGINNER, "talk-last", LESSON, stage -> {
                open(stage, "finding-relays");
                var next = "form[action$='/slide'] button.btn-primary";
                while (stage.shows(next)) stage.page().locator(next).click();
            }),
            reached(BEGINNER, "video", LESSON, stage -> open(stage, "risk-becomes-real")),
            reached(BEGINNER, "assignment", LESSON, stage -> open(stage, "loss-map")),
            reached(BEGINNER, "assignment-draft", LESSON, stage -> {
                open(stage, "loss-map");
                stage.page().fill("#trace", "…");
                stage.click("button[formaction$='/draft']");
            }),
            refused(BEGINNER, "assignment-refused", LESSON + "/trace", stage -> {
                open(stage, "loss-map");
                stage.page().fill("#trace", "…");
                stage.click("form[action*='/trace#'] button");
            }),
            reached(BEGINNER, "quiz", LESSON, stage -> open(stage, "recall-midway")),
            reached(BEGINNER, "quiz-feedback", LESSON, stage -> {
                open(stage, "recall-midway");
                answer(stage);
            }),
            reached(BEGINNER, "quiz-result", LESSON, stage -> {
                open(stage, "recall-final");
                while (stage.shows("form[action$='/choices']")) {
                    answer(stage);
                    stage.click("main .actions a");
                }
            }),
            reached(BEGINNER, "player", "/player/{id}", stage -> {
                open(stage, "two-minute-story");
                new LearnerSteps(stage.page(), stage.pathOf(BEGINNER)).lesson();
            }),
            reached(BEGINNER, "attempts", "/attempts/{enrolment}", stage -> {
                open(stage, "two-minute-story");
                new LearnerSteps(stage.page(), stage.pathOf(BEGINNER)).lesson();
                var enrolment =
                        stage.cast().enrolment(BEGINNER, stage.language()).id();
                stage.page().navigate("/attempts/" + enrolment);
            }),
            reached(BEGINNER, "classroom", SEAT, stage -> open(stage, lab(stage))),
            reached(BEGINNER, "classroom-cancelled", SEAT, stage -> {
                book(stage);
                stage.click("form[action$='/cancellation'] button");
                stage.page().locator("form[action$='/seat'] button").first().waitFor(); // on offer again
            }),
            reached(BEGINNER, "classroom-booked", SEAT, LearnerScreens::book),
            at(BEGINNER, "home-in-progress", "/"),
            reached(BEGINNER, "path-in-progress", PATH, stage -> stage.page().navigate("/path")),
            at(LINE_MANAGER, "home-manager", "/"),
            at(LINE_MANAGER, "team", "/team"));

    private static void open(Stage stage, String unit) {
        stage.page().navigate(stage.cast().opened(stage.cast().play(stage.part(), stage.language()), unit));
    }

    /** Unless somebody has been here before and has left the seat booked. */
    private static void book(Stage stage) {
        open(stage, lab(stage));
        if (stage.page().locator("form[action$='/cancellation']").count() == 0)
            stage.click("form[action$='/seat'] button");
    }

    /** The classroom of week 10, which each market holds in its own way. */
    private static String lab(Stage stage) {
        return switch (stage.language()) {
            case FR, EN -> "hard-conversation-lab";
            case ZH -> "private-feedback-lab";
            case RU -> "frank-and-fair-lab";
        };
    }

    private static void unit(Stage stage, String key) {
        stage.page().navigate(stage.pathOf(stage.part()) + "/units/" + key);
    }

    private static void plan(Stage stage) {
        stage.page()
                .navigate("/plan/"
                        + stage.cast().enrolment(stage.part(), stage.language()).id());
    }

    private static void why(Stage stage) {
        stage.page()
                .navigate("/why/"
                        + stage.cast().enrolment(stage.part(), stage.language()).id());
    }

    private static void week(Stage stage) {
        plan(stage);
        stage.click("main a[href*='/week?']");
    }

    private static void filter(Stage stage, String format, boolean fits) {
        stage.page().navigate("/path");
        stage.page().selectOption("#format", format);
        if (fits) stage.page().check("#fits");
        stage.click("form.filters button");
    }

    private static void answer(Stage stage) {
        stage.page().locator("input[name=choice]").first().check();
        stage.click("form[action$='/choices'] button");
    }
}
