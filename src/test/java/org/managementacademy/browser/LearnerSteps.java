package org.managementacademy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a learner does in the units of a path, told by what the page offers and not by its language. */
public final class LearnerSteps {
    private static final String OPEN_UNITS =
            ".unit[id^=outline-]:has(form):not(:has(.status-completed)):not(:has([href*='format-classroom']))";

    private static final Pattern UNIT = Pattern.compile(".*/(lesson|player|classroom)/[0-9a-f-]{36}.*");

    private final Page page;
    private final String path;

    /** @param path address of the learner's path, {@code /path/{enrolment}} */
    public LearnerSteps(Page page, String path) {
        this.page = page;
        this.path = path;
    }

    /** Opens a unit by its key from the outline of the path. */
    public LearnerSteps open(String unit) {
        showInOutline(unit);
        return openShown(unit);
    }

    private LearnerSteps openShown(String unit) {
        page.locator("#outline-" + unit + " ~ form button, #outline-" + unit + " form button")
                .first()
                .click();
        assertThat(page).hasURL(UNIT);
        return this;
    }

    /** Opens a unit and does what it asks until it is done. */
    public void complete(String unit) {
        open(unit);
        finish(unit);
    }

    private void finish(String unit) {
        if (page.url().contains("/player/")) {
            playLesson();
        } else {
            doLesson();
        }
        assertDone(unit);
    }

    /** Does every unit that can be done, until none is left. Classrooms need a day and a seat: their remote equivalents are done instead. */
    public void completeAll() {
        page.navigate(path);
        for (var open = openUnits(); !open.isEmpty(); open = openUnits()) {
            var unit = open.getFirst();
            reveal(unit);
            openShown(unit);
            finish(unit);
        }
    }

    /** On the path as it is shown. */
    @SuppressWarnings("unchecked")
    private List<String> openUnits() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return (List<String>) page.locator(OPEN_UNITS)
                .evaluateAll("units => units.map(unit => unit.id.substring('outline-'.length))");
    }

    /** Takes a seat in a session of a classroom unit. */
    public void book(String unit, UUID session) {
        open(unit);
        page.click("form:has(input[value='" + session + "']) button");
        assertThat(page.locator("main .card-next [href^='/classroom/seats/']")).isVisible();
    }

    /** The words on the certificate that the finished path offers. */
    public String certificate() {
        page.navigate(path);
        var address = page.locator("main a[href^='/certificates/']").getAttribute("href");
        var response = page.request().get(address);
        assertThat(response).isOK();
        try (var document = Loader.loadPDF(response.body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void assertDone(String unit) {
        showInOutline(unit);
        assertThat(page.locator("#outline-" + unit + " .status-completed")).isVisible();
    }

    /** The path as it is now. */
    private void showInOutline(String unit) {
        if (page.url().contains(path)) page.navigate(path);
        reveal(unit);
    }

    /** The address of a unit opens its week, which stands closed once it is done. */
    private void reveal(String unit) {
        page.navigate(path + "#outline-" + unit);
    }

    private void doLesson() {
        if (offers("form[action$='/answers']")) readArticle();
        else if (offers("form[action$='/choices']")) passQuiz();
        else if (offers("form[action*='/trace#']")) writeTrace();
        else if (offers("form[action*='/confirmation#']")) confirm();
        else watch();
    }

    private boolean offers(String form) {
        return shows("main " + form);
    }

    /** Asks the whole page: the beginning of one that is still arriving proves nothing. */
    private boolean shows(String element) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator(element).count() > 0;
    }

    private void readArticle() {
        page.locator("form[action$='/answers'] textarea")
                .all()
                .forEach(answer -> answer.fill("Three people in two teams; I asked each of them yesterday. 三位同事。"));
        page.click("form[action$='/answers'] button[type=submit]");
        page.click("form[action$='/read'] button[type=submit]");
    }

    private void watch() {
        while (offers("form[action$='/slide'] button.btn-primary")) {
            page.locator("form[action$='/slide'] button.btn-primary").click();
        }
        page.click("form[action$='/seen'] button[type=submit]");
    }

    private void writeTrace() {
        page.fill(
                "#trace",
                "On Tuesday I met the four people of the warehouse team and wrote down with them what each would lose. "
                        + "Two losses surprised me. We agreed on one change for the coming week and on a date to look at it again. "
                        + "周二我与仓库团队的四位同事一起写下了各自会失去什么，并约定了下周的一项改变。");
        page.click("form[action*='/trace#'] button.btn-primary");
    }

    private void confirm() {
        page.check("#confirmed");
        if (page.inputValue("#heldOn").isEmpty()) page.fill("#heldOn", page.getAttribute("#heldOn", "max"));
        page.click("form[action*='/confirmation#'] button[type=submit]");
    }

    /** Answers at random the first time, learns the right answers from the feedback, and passes the second time. */
    private void passQuiz() {
        var right = new HashMap<String, String>();
        answerAll(right);
        if (!shows("main a.btn-primary[href*='/units/']")) {
            page.locator("form[action$='/attempts'] button").click();
            answerAll(right);
        }
        assertThat(page.locator("main a.btn-primary[href*='/units/']")).isVisible();
    }

    private void answerAll(Map<String, String> right) {
        while (offers("form[action$='/choices']")) {
            var question = page.locator("legend").textContent();
            var known = right.get(question);
            var option = known == null
                    ? page.locator("input[name=choice]").first()
                    : page.getByLabel(known, new Page.GetByLabelOptions().setExact(true));
            option.check();
            page.click("form[action$='/choices'] button[type=submit]");
            right.put(question, page.locator("li.right strong").textContent());
            page.locator("main .actions a.btn-primary").click();
        }
    }

    /** Plays one of our own lessons in the SCO frame to the end, with the best choice of each case. */
    private void playLesson() {
        var lesson = lesson();
        int screens = ((Number) lesson.evaluate("COURSE.screens.length")).intValue();
        for (int screen = 0; screen < screens; screen++) {
            var best = ((Number) lesson.evaluate(
                            "n => (COURSE.screens[n].choices || []).findIndex(choice => choice.points === 1)", screen))
                    .intValue();
            if (best >= 0) {
                lesson.locator("input[type=radio]").nth(best).check();
                lesson.locator("button[type=submit]").click();
                assertThat(lesson.locator(".consequence")).not().isEmpty();
            }
            lesson.locator(".steps button").last().click();
        }
        assertThat(lesson.locator(".score")).isVisible();
        assertThat(page.locator("#next")).isVisible();
    }

    /** The frame of the SCO, wherever it is nested. */
    public Frame lesson() {
        for (int tries = 0; tries < 100; tries++) {
            for (var frame : List.copyOf(page.frames())) {
                if (!frame.isDetached() && hasCourse(frame)) return frame;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("No lesson was loaded on " + page.url());
    }

    private static boolean hasCourse(Frame frame) {
        try {
            return Boolean.TRUE.equals(frame.evaluate(
                    "typeof window.COURSE === 'object' && document.querySelector('.steps button') !== null"));
        } catch (com.microsoft.playwright.PlaywrightException stillLoading) {
            return false;
        }
    }

    /** The first element that matches, for checks of the walks. */
    public Locator locator(String selector) {
        return page.locator(selector);
    }
}
