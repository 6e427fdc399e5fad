package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.browser.Browser;
import org.managementacademy.shared.Language;

/** How long the run-time API holds up the SCO in Chromium: SetValue with the write to the device that comes before its answer, and the goodbyes. */
class JournalBenchmark extends PlayerInChromium {
    private static final int ROUNDS = 200;
    private static final int GOODBYES = 20;
    private static final int FRAME = 16; // milliseconds of one on the screen
    private static final Path RESULT = Path.of("target", "benchmarks", "journal.md");

    /** 63 kB in UTF-8, and twice that on the device. */
    private static final String LATIN = "x".repeat(63_000);
    /** 100 kB. */
    private static final String CYRILLIC = "ы".repeat(50_000);

    /** Milliseconds of each call, one after each pause, as from a person; leaving: of what the closing page does after it. */
    private static final String CALLS = """
            async ([element, text, rounds, pause, leaving]) => {
                const taken = [];
                for (let round = -rounds / 10; round < rounds; round++) {
                    const value = round + text;
                    const begin = performance.now();
                    const answer = parent.API_1484_11.SetValue(element, value);
                    const between = performance.now();
                    if (leaving) parent.dispatchEvent(new PageTransitionEvent("pagehide"));
                    if (round >= 0) taken.push(performance.now() - (leaving ? between : begin) + 0.0001);
                    if (answer !== "true") throw new Error(parent.API_1484_11.GetLastError());
                    await new Promise((resolve) => setTimeout(resolve, pause));
                }
                return taken;
            }""";

    private static final String GOODBYE = """
            (text) => {
                if (parent.API_1484_11.SetValue("cmi.suspend_data", text) !== "true") throw new Error(parent.API_1484_11.GetLastError());
                const begin = performance.now();
                if (parent.API_1484_11.Terminate("") !== "true") throw new Error(parent.API_1484_11.GetLastError());
                return performance.now() - begin + 0.0001;
            }""";

    @TempDir
    Path profile;

    private record Measure(double median, double late) {
        static Measure of(List<Double> taken) {
            var sorted = taken.stream().sorted().toList();
            return new Measure(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
        }

        String row(String what) {
            return "| %s | %.1f | %.1f |\n".formatted(what, median, late);
        }
    }

    @Test
    void whatHoldsUpTheSco(Browser browser) throws IOException {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = signedIn(browser.visitWithProfile(profile, port, Language.EN), opened.learner())) {
            var page = visit.goTo(opened.path()).page();
            assertThat(heading(page)).hasText("start");
            var small = set(page, "cmi.location", "0123456789");
            var large = set(page, "cmi.suspend_data", LATIN);
            var beside = set(page, "cmi.location", "0123456789");
            var wide = set(page, "cmi.suspend_data", CYRILLIC);
            var leaving = measured(page, "cmi.suspend_data", CYRILLIC, GOODBYES, 200, true);
            page.route("**/commits", route -> route.abort());
            var offline = set(page, "cmi.suspend_data", LATIN);
            page.unroute("**/commits");
            var goodbye = goodbyes(page);
            Files.createDirectories(RESULT.getParent());
            Files.writeString(
                    RESULT,
                    """
                    | Held up in Chromium | median ms | p95 ms |
                    |---|---|---|
                    """
                            + small.row("SetValue, 10 characters")
                            + large.row("SetValue, 63,000 characters (126 kB on the device)")
                            + beside.row("SetValue, 10 characters after them")
                            + wide.row("SetValue, 50,000 Cyrillic letters (100 kB)")
                            + offline.row("SetValue, 63,000 characters without a network")
                            + leaving.row("closing page with 100 kB unsent")
                            + goodbye.row("Terminate with 100 kB unsent"));
            for (var each : List.of(large, wide, leaving, goodbye, offline))
                assertThat(each.median()).isLessThan(FRAME);
        }
    }

    private static Measure set(Page page, String element, String text) {
        return measured(page, element, text, ROUNDS, 20, false);
    }

    @SuppressWarnings("unchecked")
    private static Measure measured(Page page, String element, String text, int rounds, int pause, boolean leaving) {
        return Measure.of(
                (List<Double>) page.frames().getLast().evaluate(CALLS, List.of(element, text, rounds, pause, leaving)));
    }

    /** In a sitting each: there is but one. */
    private static Measure goodbyes(Page page) {
        return Measure.of(IntStream.range(0, GOODBYES)
                .mapToObj(round -> {
                    page.reload();
                    assertThat(heading(page)).hasText("start");
                    return (Double) page.frames().getLast().evaluate(GOODBYE, CYRILLIC);
                })
                .toList());
    }
}
