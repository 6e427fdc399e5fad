package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The commit endpoint and the content origin as an attacker meets them. */
@AcademyTest
class CommitEndpointTests {
    private static final String CHANGES = "{\"cmi.core.lesson_location\":\"1\"}";
    private static final UUID SESSION = new UUID(1, 2);

    @Autowired
    MockMvcTester web;

    @Autowired
    ScormExamples examples;

    @Autowired
    PeopleExamples people;

    @Autowired
    Launchpad launchpad;

    @Autowired
    Commits commits;

    @Autowired
    Seal seal;

    private Opened opened;
    private String token = "";

    @BeforeEach
    void open() {
        opened = examples.opened("what-people-lose", Language.EN);
        var right = launchpad.begin(opened.attempt());
        commits.launch(right, SESSION);
        token = right.sealedBy(seal);
    }

    @Test
    void aCommitIsAnsweredWithWhatIsStored() {
        assertThat(commit(opened, token, 1, CHANGES))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sequence")
                .isEqualTo(1);
        assertThat(commit(opened, token, 1, CHANGES))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sequence")
                .isEqualTo(1);
        assertThat(commit(opened, token, 3, CHANGES))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.sequence")
                .isEqualTo(1);
    }

    @Test
    void withoutOrWithAWrongTokenNothingIsTold() {
        assertThat(commit(opened, "", 1, CHANGES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(commit(opened, token + "x", 1, CHANGES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(commit(opened, "AAAA.BBBB", 1, CHANGES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(web.post().uri(api(opened) + "/sessions/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aTokenOpensNoOtherAttempt() {
        var other = examples.opened("what-people-lose", Language.EN);
        assertThat(commit(other, token, 1, CHANGES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anOldTokenIsWorthNothing() {
        var old = Capability.of(opened.attempt(), 1, Instant.EPOCH).sealedBy(seal);
        assertThat(commit(opened, old, 1, CHANGES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theAddressOfTheContentIsNoToken() {
        var launch = ContentAddress.of(opened.attempt(), "http://localhost", Instant.now())
                .sealedBy(seal);
        assertThat(commit(opened, launch, 1, CHANGES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whatIsUnreadableTooLargeOrUnknownIsRefused() {
        assertThat(post(opened, token, "{")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(opened, token, "{\"session\":null,\"sequence\":1,\"changes\":{}}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(commit(opened, token, 0, CHANGES)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(commit(opened, token, 1, "{\"cmi.core.lesson_location\":null}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(commit(opened, token, 1, "{\"cmi.suspend_data\":\"" + "x".repeat(2_000_000) + "\"}"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(commit(opened, token, 1, "{\"cmi.suspend_data\":\"" + "x".repeat(64_001) + "\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(commit(opened, token, 1, "{\"cmi.core.credit\":\"no\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.elements[0]")
                .isEqualTo("cmi.core.credit");
    }

    @Test
    void whatALearnerCannotAskForIsRefused() {
        var body = "{\"session\":\"%s\",\"sequence\":1,\"changes\":{},\"request\":\"%s\"}";
        assertThat(post(opened, token, body.formatted(SESSION, "fly"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(opened, token, body.formatted(SESSION, "exitAll")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.over")
                .isEqualTo(true);
    }

    @Test
    void aSecondWindowIsAskedBeforeItTakesOver() {
        assertThat(sittings("")).hasStatusOk().bodyText().isEqualTo("{\"busy\":true}");
        assertThat(sittings("?mine=1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.epoch")
                .isEqualTo(2);
        assertThat(sittings("?takeOver=true"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.epoch")
                .isEqualTo(3);
    }

    @Test
    void aTokenIsRenewedForASittingThatHasBegun() {
        assertThat(sittings("/1/tokens")).hasStatusOk();
        assertThat(sittings("/2/tokens")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyItsOwnPlayerMayAskFromAnotherOrigin() {
        var begun = begin();
        var origin = begun.frame().substring(0, begun.frame().indexOf("/scorm"));
        assertThat(preflight(origin)).hasStatusOk().headers().hasValue("Access-Control-Allow-Origin", origin);
        assertThat(preflight(origin).getResponse().getHeader("Access-Control-Allow-Credentials"))
                .isNull();
        assertThat(preflight("http://evil.example")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(preflight("http://" + "0".repeat(32) + ".localhost")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void contentIsServedOnTheOriginOfItsAttemptOnly() {
        var frame = begin().frame();
        var host = frame.substring(7, frame.indexOf("/scorm"));
        var path = frame.substring(frame.indexOf("/scorm"), frame.indexOf("/player/player.html"));
        var sco = get(host, path + "/package/index.html");
        assertThat(sco)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "text/html")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue(
                        "Content-Security-Policy",
                        "sandbox allow-scripts allow-same-origin allow-forms allow-popups; frame-ancestors 'self' http://localhost");
        assertThat(sco.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(get(host, path + "/player/player.html")).bodyText().contains("content=\"http://localhost\"");
        for (var file : new String[] {
            "player.js", "journal.js", "store.js", "facade.js", "player.css", "scorm12.min.js", "scorm2004.min.js"
        }) assertThat(get(host, path + "/player/" + file)).as(file).hasStatusOk();

        assertThat(get("localhost", path + "/package/index.html")).hasStatus3xxRedirection();
        assertThat(get("0".repeat(32) + ".localhost", path + "/package/index.html"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(host, path + "/package/nothing.html")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(host, path.replaceFirst(".$", "_") + "/package/index.html"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(host, path + "/player/application.properties")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get()
                        .uri("http://" + host + path + "/package/index.html")
                        .header("Service-Worker", "script"))
                .hasStatus(HttpStatus.NOT_FOUND);
        for (var page : new String[] {"/", "/sign-in", "/css/x.css", "/actuator/health", opened.path()})
            assertThat(get(host, page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePlayerIsItsLearnersOnly() {
        assertThat(web.get().uri("http://localhost" + opened.path()).with(as(opened.learner())))
                .hasStatusOk();
        assertThat(web.get().uri("http://localhost" + opened.path()).with(as(people.learner("FR", Language.EN))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.post()
                        .uri("http://localhost" + opened.path() + "/sittings")
                        .with(as(people.groupHr()))
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withoutAContentOriginThePageTellsWhichSettingToAdd() {
        assertThat(web.get().uri("http://academy.example" + opened.path()).with(as(opened.learner())))
                .hasStatusOk()
                .bodyText()
                .contains("academy.scorm.content-origin")
                .doesNotContain("<iframe");
    }

    private record Begun(String frame, String api, int epoch, String token) {}

    private MvcTestResult sittings(String query) {
        return web.post()
                .uri("http://localhost" + opened.path() + "/sittings" + query)
                .with(as(opened.learner()))
                .with(csrf())
                .exchange();
    }

    private Begun begin() {
        return JsonMapper.shared()
                .readValue(sittings("?takeOver=true").getResponse().getContentAsByteArray(), Begun.class);
    }

    private MvcTestResult get(String host, String path) {
        return web.get().uri(URI.create("http://" + host + path)).exchange();
    }

    private MvcTestResult preflight(String origin) {
        return web.options()
                .uri("http://localhost" + api(opened) + "/commits")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .exchange();
    }

    private MvcTestResult commit(Opened attempt, String bearer, int sequence, String changes) {
        var body = "{\"session\":\"%s\",\"sequence\":%d,\"changes\":%s}".formatted(SESSION, sequence, changes);
        return post(attempt, bearer, body);
    }

    private MvcTestResult post(Opened attempt, String bearer, String body) {
        var request = web.post()
                .uri(api(attempt) + "/commits")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer)).exchange();
    }

    private static String api(Opened attempt) {
        return "/scorm/attempts/" + attempt.attempt();
    }
}
