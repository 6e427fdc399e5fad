package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.managementacademy.people.Person;
import org.managementacademy.scorm.Scorm2004Calls.Answer;
import org.managementacademy.scorm.Scorm2004Case.Question;

/** Plays a scripted case in a browser, learner and content in one: presses the buttons of the player, and makes the calls in the frame of the SCO. */
final class Scorm2004Tester {
    private static final String ROOT = "the activity that corresponds to the root";
    private static final Set<String> GO_ON = Set.of("CO-07b", "OB-03c");

    /** Its only resource is an asset, and yet the script speaks to the API, which the player gives to SCOs alone. */
    private static final String ASSET_THAT_SPEAKS = "SX-08a";

    private final Page page;
    private final Person learner;
    private final ScormExamples examples;
    private final Map<String, String> paths = new HashMap<>();
    private String path = "";

    Scorm2004Tester(Page page, Person learner, ScormExamples examples) {
        this.page = page;
        this.learner = learner;
        this.examples = examples;
    }

    /** Two go on with what the learner has reached in another one, and one is no SCO. */
    static boolean canPlay(Scorm2004Case script) {
        return !GO_ON.contains(script.name()) && !script.name().equals(ASSET_THAT_SPEAKS);
    }

    void play(Scorm2004Case script) {
        var hasTwoPackages = script.name().equals("DDM");
        turnTo(hasTwoPackages ? script.start() : script.name());
        launch(hasTwoPackages ? "" : script.start());
        for (var visit : script.visits()) visit(visit);
    }

    private void turnTo(String name) {
        path = paths.computeIfAbsent(
                name,
                any -> examples.openedWith(TestPackages.SUITE + name, learner).path());
    }

    /** The learner opens the unit, and chooses what to begin with, if anything. */
    private void launch(String title) {
        page.navigate(path);
        if (!title.isEmpty()) entry(title).click();
    }

    private void visit(Scorm2004Case.Visit visit) {
        var content = content(visit.activity());
        for (var question : visit.questions()) check(question);
        var calls = new Scorm2004Calls(
                (function, arguments) -> call(content, function, arguments),
                learner.id().toString(),
                learner.fullName());
        visit.calls().forEach(calls::make);
        var isSco = (Boolean) content.evaluate("Boolean(parent.API_1484_11)");
        var saysGoodbyeLater =
                content.url().contains("SingleDoTerminate") || content.url().contains("OnUnload");
        if (isSco && !saysGoodbyeLater)
            page.waitForResponse(
                    answer -> answer.url().endsWith("/commits")
                            && String.valueOf(answer.request().postData()).contains("\"terminated\":true"),
                    () -> call(content, "Terminate", List.of("")));
        learnerDoes(visit.learner());
    }

    /** The frame of content that was not looked at before. */
    private Frame content(String activity) {
        var found = new ArrayList<Frame>();
        page.waitForCondition(() -> {
            found.clear();
            for (var frame : page.frames()) if (frame.url().contains("/package/") && isFresh(frame)) found.add(frame);
            return !found.isEmpty();
        });
        var frame = found.getFirst();
        frame.evaluate("window.seen = true");
        assertThat(frame.url().replaceFirst(".*[?&]act=", ""))
                .as("delivered activity")
                .isEqualTo(activity);
        return frame;
    }

    private static boolean isFresh(Frame frame) {
        try {
            return (Boolean) frame.evaluate("document.readyState === 'complete' && !window.seen");
        } catch (PlaywrightException gone) {
            return false;
        }
    }

    private static Answer call(Frame content, String function, List<String> arguments) {
        var told = (List<?>) content.evaluate("""
                        ([name, given]) => {
                            const api = parent.API_1484_11;
                            return [String(api[name](...given)), api.GetLastError()];
                        }""", List.of(function, arguments));
        return new Answer((String) told.get(0), (String) told.get(1));
    }

    private void learnerDoes(String what) {
        var parts = what.split("~");
        switch (parts[0]) {
            case "" -> {}
            case "AutoTest", "HasEnded" -> over();
            case "Exit", "TRIGExitAll" -> exit();
            case "Continue" -> page.click("#continue");
            case "Previous" -> page.click("#previous");
            case "Choice" -> entry(parts[1]).click();
            case "RootSX4b" -> entry(ROOT).click();
            case "ChoiceExit" -> {
                entry(parts[1]).click();
                over();
            }
            case "ContinueExitCM8" -> {
                page.click("#continue");
                relaunch("");
            }
            case "ExitCM09ba", "RelaunchCM11" -> {
                exit();
                launch("");
            }
            case "SuspendCM09ca" -> {
                page.click("#suspend");
                page.waitForURL("**/path/*");
                launch("");
            }
            case "RelaunchCM10" -> relaunch("Activity 4");
            case "DMBxAct" -> relaunch("Data Model Behavior Test 1");
            case "DMIt1", "DMIt2", "DMIt3", "DMIt4" ->
                entry("Data Model Implementation Test " + parts[0].substring(4)).click();
            case "APIt1", "APIt2" ->
                entry("API Implementation Test " + parts[0].substring(4)).click();
            case "ReLaunchDDMa", "ReLaunchDDMb" -> {
                turnTo(parts[0].substring("ReLaunch".length()));
                relaunch("");
            }
            case "autoendrelaunch" -> {
                turnTo(parts[1]);
                relaunch("");
            }
            case "exitlaunch" -> {
                exit();
                turnTo(parts[1]);
                launch("");
            }
            default -> relaunch("");
        }
    }

    private void relaunch(String title) {
        over();
        launch(title);
    }

    private void exit() {
        var end = page.locator("#next");
        assertThat(page.locator("#exit:visible, #next:visible").first()).isVisible();
        if (!end.isVisible()) page.click("#exit");
        over();
    }

    private void over() {
        assertThat(page.locator("#next")).isVisible();
    }

    /** A line of the contents that can be chosen. */
    private Locator entry(String title) {
        return title.startsWith(ROOT)
                ? page.locator("#outline .course > button")
                : page.locator("#outline button").filter(new Locator.FilterOptions().setHas(part(title)));
    }

    private Locator part(String title) {
        return page.locator(".part").getByText(title, new Locator.GetByTextOptions().setExact(true));
    }

    private void check(Question question) {
        var parts = question.text().split("@");
        var yes = question.yes();
        switch (parts[0]) {
            case "continue.enabled" -> button("#continue", yes);
            case "continue.disabled" -> button("#continue", !yes);
            case "previous.enabled" -> button("#previous", yes);
            case "previous.disabled" -> button("#previous", !yes);
            case "toc.enabled" -> shown(page.locator("#outline button").first(), yes);
            case "toc.enabled.selectable" -> shown(entry(parts[1]), yes);
            case "toc.visible" -> shown(part(parts[1]), yes);
            case "click.button" -> {}
            default -> throw new AssertionError(question);
        }
    }

    private void button(String selector, boolean usable) {
        if (usable) assertThat(page.locator(selector)).isEnabled();
        else assertThat(page.locator(selector + ":visible:enabled")).hasCount(0);
    }

    private static void shown(Locator entry, boolean visible) {
        if (visible) assertThat(entry).isVisible();
        else assertThat(entry).isHidden();
    }
}
