package org.managementacademy.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a hostile package tries from its frame. Each attack is a real one: it succeeds where it is allowed, or the browser says what it has refused.
 */
class HostilePackageIT extends PlayerInChromium {
    private static final HttpClient OUTSIDE = HttpClient.newHttpClient();

    /** Stands between the player and the network, which the package may do: it shares an origin with the player. */
    private static final String STEAL = """
            () => new Promise((resolve) => {
                const { fetch } = parent;
                parent.fetch = (address, options) => {
                    const { session } = JSON.parse(options.body);
                    resolve({ token: options.headers.Authorization.slice(7), session });
                    return fetch.call(parent, address, options);
                };
                parent.API_1484_11.SetValue("cmi.location", "1");
                parent.API_1484_11.Commit("");
            })""";

    private static final String TRY =
            "(address) => fetch(address, { credentials: 'include' }).then((answer) => answer.status, (refusal) => refusal.name)";

    @TempDir
    Path profile;

    @Autowired
    Launchpad launchpad;

    @Autowired
    Commits commits;

    @Autowired
    Seal seal;

    private final List<String> console = new CopyOnWriteArrayList<>();

    @Test
    void itReadsNeitherTheCookiesNorThePagesOfTheAcademy(Browser browser) {
        var opened = opened();
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var sco = sco(visit, opened);
            assertThat(visit.page().context().cookies())
                    .anySatisfy(cookie -> assertThat(cookie.name).isEqualTo("academy"));
            assertThat(sco.evaluate("document.cookie")).isEqualTo("");
            assertThat(visit.page().evaluate(TRY, academy() + "/path/" + opened.enrolment()))
                    .isEqualTo(200);
            assertThat(sco.evaluate(TRY, academy() + "/path/" + opened.enrolment()))
                    .isEqualTo("TypeError");
            assertThat(console).anyMatch(line -> line.contains("has been blocked by CORS policy"));
            assertThat(sco.evaluate(
                            "() => { try { return top.document.title } catch (refusal) { return refusal.name } }"))
                    .isEqualTo("SecurityError");
        }
    }

    @Test
    void itCallsNothingInTheNameOfTheLearner(Browser browser) {
        var opened = opened();
        var other = examples.openedWith(TestPackages.JOURNEY, Language.EN);
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var sco = sco(visit, opened);
            var sittings = academy() + opened.path() + "/sittings";
            var blind =
                    "(address) => fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include' }).then((answer) => answer.type)";
            var before = epoch(opened);
            assertThat(sco.evaluate(blind, sittings)).isEqualTo("opaque");
            assertThat(epoch(opened)).isEqualTo(before);
            assertThat(epoch(other)).isZero();
            assertThat(sco.evaluate(blind, academy() + "/sign-out")).isEqualTo("opaque");
            assertThat(visit.page().evaluate("""
                    (address) => fetch(address, { method: "POST", body: new FormData(document.querySelector("#sitting")) }).then((answer) => answer.status)""", sittings + "?takeOver=true")).isEqualTo(200);
            assertThat(epoch(opened)).isEqualTo(before + 1);
        }
    }

    @Test
    void itReadsNotWhatAnotherLessonHasKept(Browser browser) {
        var first = opened();
        var second = opened();
        try (var visit = comeIn(browser.visitWithProfile(profile, port, Language.EN), first)) {
            sco(visit, first).evaluate("localStorage.setItem('secret', 'mine')");
            visit.page().context().clearCookies();
            comeIn(visit, second);
            assertThat(sco(visit, second).evaluate("localStorage.getItem('secret')"))
                    .isNull();
            visit.page().context().clearCookies();
            comeIn(visit, first);
            assertThat(sco(visit, first).evaluate("localStorage.getItem('secret')"))
                    .isEqualTo("mine");
        }
    }

    @Test
    void itDoesNotLeadTheWindowAway(Browser browser) {
        var opened = opened();
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var sco = sco(visit, opened);
            var address = visit.page().url();
            sco.evaluate("(address) => { try { top.location = address } catch { } }", academy() + "/sign-in");
            sco.evaluate("""
                    (address) => {
                        const link = document.createElement("a");
                        Object.assign(link, { href: address, target: "_top", id: "away", textContent: "Go" });
                        document.body.prepend(link);
                    }""", academy() + "/sign-in");
            sco.locator("#away").click();
            assertThat(console)
                    .filteredOn(line -> line.startsWith("Unsafe attempt to initiate navigation"))
                    .hasSize(2);
            assertThat(visit.page().url()).isEqualTo(address);
            assertThat(sco.locator("h1")).isVisible();
        }
    }

    @Test
    void itInstallsNoServiceWorker(Browser browser) {
        var opened = opened();
        try (var visit = comeIn(browser.visitWithProfile(profile, port, Language.EN), opened)) {
            var sco = sco(visit, opened);
            assertThat(sco.evaluate("fetch('sco.js').then((answer) => answer.status)"))
                    .isEqualTo(200);
            assertThat(
                            (String)
                                    sco.evaluate(
                                            "navigator.serviceWorker.register('sco.js').then(() => 'installed', (refusal) => refusal.message)"))
                    .contains("bad HTTP response code (404)");
        }
    }

    @Test
    void itForgesNoCommitOfAnotherAttempt(Browser browser) throws Exception {
        var opened = opened();
        var other = opened();
        var session = UUID.randomUUID();
        var right = launchpad.begin(other.attempt());
        commits.launch(right, session);
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var sco = sco(visit, opened);
            var stolen = stolenBy(sco);
            var forged = commit(session, 1, "forged");
            assertThat(sco.evaluate("""
                    ([address, token, body]) => fetch(address, { method: "POST", body, headers: { "Content-Type": "application/json", Authorization: "Bearer " + token } })
                        .then((answer) => answer.status, (refusal) => refusal.name)""", List.of(api(other) + "/commits", stolen.token, forged)))
                    .isEqualTo("TypeError");
            assertThat(post(api(other) + "/commits", stolen.token, forged)).isEqualTo(401);
            assertThat(stored(other).set()).isEmpty();
        }
        assertThat(post(api(other) + "/commits", right.sealedBy(seal), commit(session, 1, "own")))
                .isEqualTo(200);
        assertThat(stored(other).set()).containsEntry("cmi.location", "own");
    }

    @Test
    void itHasNothingOfItsRightAfterTheEnd(Browser browser) throws Exception {
        var opened = opened();
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var page = visit.page();
            var stolen = stolenBy(sco(visit, opened));
            assertThat(page.locator("#badge")).hasAttribute("data-state", "saved");
            var token = stolen.token;
            var session = stolen.session;
            assertThat(post(api(opened) + "/sessions/" + session, token, "")).isEqualTo(200);
            page.click("#exit");
            assertThat(page.locator("#next")).isVisible();
            var before = attempts.find(opened.attempt()).orElseThrow();
            assertThat(post(
                            api(opened) + "/commits",
                            token,
                            commit(session, requireNonNull(before.session()).sequence() + 1, "no more")))
                    .isEqualTo(422);
            assertThat(post(api(opened) + "/sessions/" + UUID.randomUUID(), token, ""))
                    .isEqualTo(409);
            assertThat(attempts.find(opened.attempt())).contains(before);
        }
    }

    @Test
    void itShowsNoAcademyInsideItself(Browser browser) {
        var opened = opened();
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var sco = sco(visit, opened);
            sco.evaluate("""
                    (address) => new Promise((loaded) => {
                        const frame = document.createElement("iframe");
                        Object.assign(frame, { src: address, onload: loaded });
                        document.body.append(frame);
                    }).then(() => null)""", academy() + opened.path());
            assertThat(console)
                    .anyMatch(line -> line.contains("frame-ancestors") || line.startsWith("Refused to display"));
            assertThat(sco.childFrames().getFirst().url()).doesNotStartWith(academy());
        }
    }

    @Test
    void titlesAndIdentifiersAreText(Browser browser) {
        var opened = examples.openedWith(TestPackages.HOSTILE, Language.EN);
        try (var visit = comeIn(browser.visit(port, Language.EN), opened)) {
            var page = visit.page();
            page.onDialog(dialog -> console.add("dialog " + dialog.message()));
            sco(visit, opened);
            assertThat(page.locator("#contents")).containsText("<img src=x onerror=alert(1)>");
            page.locator("#contents li button").last().click();
            assertThat(page.locator("#contents [aria-current]")).containsText("<script>alert(2)</script>");
            assertThat(page.locator("#contents img")).hasCount(0);
            assertThat(console).noneMatch(line -> line.startsWith("dialog"));
        }
    }

    private record Stolen(String token, UUID session) {}

    private static Stolen stolenBy(Frame sco) {
        var found = (Map<?, ?>) sco.evaluate(STEAL);
        return new Stolen(String.valueOf(found.get("token")), UUID.fromString(String.valueOf(found.get("session"))));
    }

    private Opened opened() {
        return examples.openedWith(TestPackages.JOURNEY, Language.EN);
    }

    private Visit comeIn(Visit visit, Opened opened) {
        visit.page().onConsoleMessage(message -> console.add(message.text()));
        return signedIn(visit, opened.learner());
    }

    /** The frame of the package, which has found its run-time API. */
    private static Frame sco(Visit visit, Opened opened) {
        var page = visit.goTo(opened.path()).page();
        assertThat(heading(page)).hasText("start");
        return page.frames().stream()
                .filter(frame -> frame.url().contains("/package/"))
                .findFirst()
                .orElseThrow();
    }

    private String academy() {
        return "http://localhost:" + port;
    }

    private String api(Opened opened) {
        return academy() + "/scorm/attempts/" + opened.attempt();
    }

    private int epoch(Opened opened) {
        return attempts.find(opened.attempt()).orElseThrow().epoch();
    }

    private static String commit(UUID session, int sequence, String place) {
        return "{\"session\":\"%s\",\"sequence\":%d,\"changes\":{\"cmi.location\":\"%s\"}}"
                .formatted(session, sequence, place);
    }

    /** From anywhere: no browser keeps this one from asking. */
    private static int post(String address, String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return OUTSIDE.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
