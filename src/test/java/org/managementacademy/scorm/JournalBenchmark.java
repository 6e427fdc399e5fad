package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.people.Accounts;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long SetValue holds up the SCO in Chromium, with the write to the device that comes before its answer. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:player;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/player",
            "academy.courses=courses"
        })
@WithBrowser
class JournalBenchmark {
    private static final String PASSWORD = "correct horse battery";
    private static final int ROUNDS = 200;
    private static final Path RESULT = Path.of("target", "benchmarks", "journal.md");

    /** Milliseconds of each call, sorted; one every 20 ms, as from a person. */
    private static final String CALLS = """
            async ([element, length, rounds]) => {
                const taken = [];
                for (let round = -20; round < rounds; round++) {
                    const value = round + "x".repeat(length);
                    const begin = performance.now();
                    const answer = parent.API_1484_11.SetValue(element, value);
                    if (round >= 0) taken.push(performance.now() - begin);
                    if (answer !== "true") throw new Error(parent.API_1484_11.GetLastError());
                    await new Promise((resolve) => setTimeout(resolve, 20));
                }
                taken.sort((a, b) => a - b);
                return { median: taken[rounds >> 1] + 0.0001, late: taken[Math.floor(rounds * 0.95)] + 0.0001 };
            }""";

    @TempDir
    Path profile;

    @LocalServerPort
    int port;

    @Autowired
    ScormExamples examples;

    @Autowired
    Accounts accounts;

    @Test
    void setValueWithItsTail(Browser browser) throws IOException {
        var opened = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        accounts.setPassword(opened.learner().id(), PASSWORD, null);
        try (var visit = browser.visitWithProfile(profile, port, Language.EN)) {
            var page = visit.signIn(opened.learner().mail(), PASSWORD)
                    .goTo(opened.path())
                    .page();
            assertThat(page.frameLocator("#sco").frameLocator("iframe").locator("h1"))
                    .hasText("start");
            var sco = page.frames().getLast();
            var small = measured(sco, "cmi.location", 10);
            var large = measured(sco, "cmi.suspend_data", 63_000);
            var beside = measured(sco, "cmi.location", 10);
            page.route("**/commits", route -> route.abort());
            var offline = measured(sco, "cmi.suspend_data", 63_000);
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, """
                    | SetValue in Chromium, %d calls | median ms | p95 ms |
                    |---|---|---|
                    | 10 characters | %.1f | %.1f |
                    | 63,000 characters (126 kB on the device) | %.1f | %.1f |
                    | 10 characters after them | %.1f | %.1f |
                    | 63,000 characters without a network | %.1f | %.1f |
                    """.formatted(
                            ROUNDS,
                            small.get("median"),
                            small.get("late"),
                            large.get("median"),
                            large.get("late"),
                            beside.get("median"),
                            beside.get("late"),
                            offline.get("median"),
                            offline.get("late")));
            assertThat(large.get("median")).isLessThan(16); // a frame of the screen
            assertThat(offline.get("median")).isLessThan(16);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> measured(Frame sco, String element, int length) {
        return (Map<String, Double>) sco.evaluate(CALLS, List.of(element, length, ROUNDS));
    }
}
