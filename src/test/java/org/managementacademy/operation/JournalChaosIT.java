package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.Proof;
import org.managementacademy.testing.RunningAcademy;

/**
 * A SCO in a real browser writes without a pause; tabs, network and academy are killed under it. What SetValue had answered with "true" is there at the next
 * launch. The academy is the packaged one, on the embedded database.
 */
@WithBrowser
class JournalChaosIT {
    private static final int RUNS = Proof.times(3, 50);
    private static final int FEW = 20;
    private static final int MANY = 120;

    /** The hardest ones first: every build tries these. */
    private enum Blow {
        TAB_KILLED,
        ACADEMY_KILLED,
        NETWORK_CUT,
        ANSWERS_LOST,
        TAB_CLOSED
    }

    @TempDir
    Path folder;

    /** The last value that was answered "true", and the last that was found at a launch, by name. */
    private final Map<String, Integer> told = new ConcurrentHashMap<>();

    private final Map<String, Integer> found = new ConcurrentHashMap<>();
    private int answers;
    private String last = "nothing";

    @Test
    void whatWasAnsweredTrueIsThereAtTheNextLaunch(Browser browser) {
        var random = new Random(Proof.seed(JournalChaosIT.class));
        var launch = Image.ofThisBuild(folder).with("--academy.data=data", "--spring.profiles.active=demo");
        var academy = launch.start();
        var port = academy.address().getPort();
        var again = launch.with("--server.port=" + port);
        try (var visit = browser.visitWithProfile(folder.resolve("profile"), port, Language.RU)) {
            var context = visit.page().context();
            context.route("**/package/**", JournalChaosIT::showTheWriter);
            context.onConsoleMessage(message -> hear(message.text()));
            var player = new Witness.Player(academy.address()).player;
            visit.signIn("learner.ru@example.org", "academy-demo");
            for (int run = 0; run < RUNS; run++) {
                var blow = Blow.values()[run % Blow.values().length];
                var page = launched(context, player);
                write(page, FEW + random.nextInt(MANY));
                academy = struck(blow, page, academy, again, random);
                last = blow.toString();
            }
            launched(context, player).close();
            System.out.printf("%d blows, %d answers, nothing lost: %s%n", RUNS, answers, told);
        } finally {
            academy.close();
        }
    }

    /** What the SCO tells us: a function of ours that it called would have to answer, and so keep other news waiting. */
    private void hear(String news) {
        if (!news.matches("(told|found) \\w+ -?\\d+")) return;
        var words = news.split(" ");
        int value = Integer.parseInt(words[2]);
        if (words[0].equals("found")) found.put(words[1], value);
        else {
            told.put(words[1], value);
            answers++;
        }
    }

    private RunningAcademy struck(Blow blow, Page page, RunningAcademy academy, Launch again, Random random) {
        switch (blow) {
            case TAB_CLOSED -> page.close();
            case TAB_KILLED -> killRenderers(page);
            case NETWORK_CUT -> {
                page.context().setOffline(true);
                write(page, random.nextInt(MANY));
                page.close();
                page.context().setOffline(false);
            }
            case ANSWERS_LOST -> {
                page.route("**/commits", JournalChaosIT::storeAndSayNothing);
                write(page, random.nextInt(MANY));
                page.close();
            }
            case ACADEMY_KILLED -> {
                academy.kill();
                write(page, random.nextInt(MANY));
                if (random.nextBoolean()) page.close();
                var started = again.start();
                if (!page.isClosed()) write(page, random.nextInt(MANY));
                page.close();
                return started;
            }
        }
        return academy;
    }

    private static void storeAndSayNothing(Route route) {
        try {
            route.fetch();
            route.abort();
        } catch (PlaywrightException e) {
            // the tab has been closed meanwhile
        }
    }

    /** The player of the lesson in a new tab. Nothing of what was answered "true" is missing. */
    private Page launched(BrowserContext context, String player) {
        found.clear();
        var promised = Map.copyOf(told);
        var page = context.newPage();
        page.navigate(player + "#here");
        page.waitForCondition(() -> found.size() == 2);
        assertThat(found)
                .as("found after %s, and promised %s", last, promised)
                .allSatisfy((name, value) -> assertThat(value).isGreaterThanOrEqualTo(promised.getOrDefault(name, 0)));
        return page;
    }

    /** Until so many more values have been answered with "true". */
    private void write(Page page, int more) {
        var until = answers + more;
        page.waitForCondition(() -> answers >= until);
    }

    /** As {@code kill -9} does it, to all tabs of this browser: they get no chance to say goodbye. */
    private void killRenderers(Page page) {
        var profile = folder.resolve("profile").toString();
        var killed = ProcessHandle.current()
                .descendants()
                .filter(process -> command(process).contains("--type=renderer"))
                .filter(process -> belongsTo(process, profile))
                .filter(ProcessHandle::destroyForcibly)
                .count();
        assertThat(killed).as("renderers killed").isPositive();
        page.close();
        var others = List.copyOf(page.context().pages());
        page.context().newPage();
        others.forEach(Page::close);
    }

    private static boolean belongsTo(ProcessHandle process, String profile) {
        return command(process).contains(profile)
                || process.parent().filter(parent -> belongsTo(parent, profile)).isPresent();
    }

    /** As Linux tells it: renderers write it in a way that {@link ProcessHandle.Info} does not understand. */
    private static String command(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/%d/cmdline".formatted(process.pid())));
        } catch (IOException gone) {
            return "";
        }
    }

    /** What writes takes the place of the lesson's own page. */
    private static void showTheWriter(Route route) {
        if (route.request().resourceType().equals("document"))
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setPath(Path.of("src/test/resources/scorm/writer.html")));
        else route.resume();
    }
}
