package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.managementacademy.browser.Browser;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.PlainVisitor;

/** How long a learner waits for a lesson: the page of the player from the server, and in Chromium from the click on its button to the SCO whose Initialize was answered. */
class PlayerBenchmark extends PlayerInChromium {
    private static final int PAGES = 300;
    private static final int STARTS = 15;
    private static final Path RESULT = Path.of("target", "benchmarks", "player.md");

    @Test
    void fromTheButtonToTheRunningLesson(Browser browser) throws IOException {
        var page = median(pages());
        var first = IntStream.range(0, STARTS + 3)
                .mapToDouble(round -> starts(browser, 1)[0])
                .skip(3)
                .toArray();
        var next = starts(browser, STARTS);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, """
                | Player, one learner, H2, %d processors for server and browser, median | ms | goal |
                |---|---|---|
                | page, %d times, with sending and reading it | %.1f | < 20 |
                | click to running SCO, %d learners with an empty cache | %.0f | < 1000 |
                | click to running SCO, the same learner %d times | %.0f | < 1000 |
                """.formatted(
                Runtime.getRuntime().availableProcessors(), PAGES, page, STARTS, median(first), STARTS, median(next)));
        assertThat(page).isLessThan(20);
        assertThat(median(first)).isLessThan(1_000);
        assertThat(median(next)).isLessThan(1_000);
    }

    /** After as many that do not count. */
    private double[] pages() {
        var opened = examples.opened("two-minute-story", Language.EN);
        var learner = new PlainVisitor(URI.create("http://localhost:" + port));
        accounts.setPassword(opened.learner().id(), PASSWORD, null);
        learner.signIn(opened.learner().mail(), PASSWORD);
        return IntStream.range(-PAGES, PAGES)
                .mapToDouble(round -> {
                    var begin = System.nanoTime();
                    assertThat(learner.get(opened.path()).statusCode()).isEqualTo(200);
                    return (System.nanoTime() - begin) / 1e6;
                })
                .skip(PAGES)
                .toArray();
    }

    private double[] starts(Browser browser, int times) {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = signedIn(browser, opened.learner())) {
            return IntStream.range(0, times)
                    .mapToDouble(round -> start(visit.page(), opened))
                    .toArray();
        }
    }

    /** By the clock of the machine, which both pages read. */
    private static double start(Page page, Opened opened) {
        page.navigate("/path/" + opened.enrolment());
        var begin = (Number)
                page.locator("#outline-two-minute-story ~ form button, #outline-two-minute-story form button")
                        .first()
                        .evaluate(
                                "button => { const now = performance.timeOrigin + performance.now(); button.click(); return now + 0.0001; }");
        assertThat(heading(page)).hasText("start");
        var end = (Number) page.frames()
                .getLast()
                .evaluate("performance.timeOrigin + performance.getEntriesByName('initialized')[0].startTime + 0.0001");
        return end.doubleValue() - begin.doubleValue();
    }

    private static double median(double[] taken) {
        return Arrays.stream(taken).sorted().toArray()[taken.length / 2];
    }
}
