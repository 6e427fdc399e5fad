package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.managementacademy.people.PeopleExamples.regionOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody but the learner reads or writes an attempt, its files or its trace: every handler of the module, asked by everybody else. */
@AcademyTest
class ForeignersTests {
    private static final UUID SESSION = new UUID(3, 4);
    private static final String COMMIT =
            "{\"session\":\"%s\",\"sequence\":1,\"changes\":{\"cmi.location\":\"1\"}}".formatted(SESSION);

    @Autowired
    MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    List<HttpRequestHandler> endpoints;

    @Autowired
    ScormExamples examples;

    @Autowired
    PeopleExamples people;

    @Autowired
    ScormAttempts attempts;

    @Autowired
    Launchpad launchpad;

    @Autowired
    ContentOrigins origins;

    @Autowired
    Commits commits;

    @Autowired
    Seal seal;

    private Person manager;
    private Opened opened;
    private Opened own;
    private String token = "";
    private String ownToken = "";

    /** @param path on the academy's origin, or with the host of a content origin before it */
    private record Ask(HttpMethod method, String host, String path, int answer) {}

    @BeforeEach
    void open() {
        manager = people.learner("FR", Language.EN);
        opened = examples.opened(people.reportOf(manager), "two-minute-story", Language.EN);
        own = examples.opened("two-minute-story", Language.EN);
        var right = launchpad.begin(opened.attempt());
        commits.launch(right, SESSION);
        token = right.sealedBy(seal);
        ownToken = launchpad.begin(own.attempt()).sealedBy(seal);
    }

    /** What each handler is asked for in somebody else's attempt, and what it answers. A handler that is not in here is forgotten. */
    private Map<String, List<Ask>> asks() {
        var player = opened.path();
        var api = "/scorm/attempts/" + opened.attempt();
        var mine = ContentAddress.ROOT + address(own);
        var theirs = ContentAddress.ROOT + address(opened);
        var preview = PreviewAddress.ROOT + address(opened);
        return Map.of(
                "PreviewController.frame",
                        List.of(
                                new Ask(HttpMethod.GET, host(opened), preview + "/player/preview.html", 404),
                                new Ask(HttpMethod.GET, "localhost", preview + "/player/preview.html", 404)),
                "PreviewController.file",
                        List.of(
                                new Ask(HttpMethod.GET, host(opened), preview + "/package/index.html", 404),
                                new Ask(HttpMethod.GET, "localhost", preview + "/package/index.html", 404)),
                "AttemptsController.show",
                        List.of(new Ask(HttpMethod.GET, "localhost", "/attempts/" + opened.enrolment(), 404)),
                "PlayerController.player", List.of(new Ask(HttpMethod.GET, "localhost", player, 404)),
                "PlayerController.begin",
                        List.of(new Ask(HttpMethod.POST, "localhost", player + "/sittings?takeOver=true", 404)),
                "PlayerController.renew",
                        List.of(new Ask(HttpMethod.POST, "localhost", player + "/sittings/1/tokens", 404)),
                "CommitEndpoint",
                        List.of(
                                new Ask(HttpMethod.POST, "localhost", api + "/sessions/" + SESSION, 401),
                                new Ask(HttpMethod.POST, "localhost", api + "/commits", 401)),
                "ContentController.player",
                        List.of(
                                new Ask(HttpMethod.GET, host(own), theirs + "/player/player.html", 404),
                                new Ask(HttpMethod.GET, host(opened), mine + "/player/player.html", 404),
                                new Ask(HttpMethod.GET, "localhost", theirs + "/player/player.html", 404)),
                "ContentController.file",
                        List.of(
                                new Ask(HttpMethod.GET, host(own), theirs + "/package/index.html", 404),
                                new Ask(HttpMethod.GET, host(opened), mine + "/package/index.html", 404),
                                new Ask(HttpMethod.GET, "localhost", theirs + "/package/index.html", 404)));
    }

    /** What is not about an attempt is for authors and HR: the library of packages, and its previews. */
    @Test
    void noHandlerIsForgotten() {
        var found = handlers.getHandlerMethods().values().stream()
                .filter(handler -> isOurs(handler.getBeanType()))
                .filter(handler -> !isForAuthorsAndHr(handler))
                .map(ForeignersTests::name)
                .collect(toSet());
        endpoints.stream()
                .filter(endpoint -> isOurs(endpoint.getClass()))
                .forEach(endpoint -> found.add(endpoint.getClass().getSimpleName()));
        assertThat(asks().keySet()).isEqualTo(found);
    }

    private boolean isOurs(Class<?> handler) {
        return handler.getPackageName().startsWith(getClass().getPackageName());
    }

    private static boolean isForAuthorsAndHr(HandlerMethod handler) {
        var ofMethod = handler.getMethodAnnotation(PreAuthorize.class);
        var ofClass = handler.getBeanType().getAnnotation(PreAuthorize.class);
        var rule = ofMethod != null ? ofMethod : ofClass;
        return rule != null && rule.value().equals("hasAnyRole('AUTHOR','LOCAL_HR','GROUP_HR')");
    }

    @Test
    void everybodyElseFindsAndChangesNothing() {
        var before = attempts.find(opened.attempt()).orElseThrow();
        for (var foreigner : foreigners()) assertFoundNothing(foreigner, asks());
        assertThat(attempts.find(opened.attempt())).contains(before);
    }

    /** HR of the region reads what the lessons have recorded, and nothing else. */
    @Test
    void hrInChargeFindsTheRecordOnly() {
        var before = attempts.find(opened.attempt()).orElseThrow();
        for (var hr : List.of(people.hr(regionOf("FR").value()), people.groupHr())) {
            var asks = new HashMap<>(asks());
            var record = requireNonNull(asks.remove("AttemptsController.show")).getFirst();
            assertThat(answer(record, hr)).hasStatusOk();
            assertFoundNothing(hr, asks);
        }
        assertThat(attempts.find(opened.attempt())).contains(before);
    }

    private void assertFoundNothing(CurrentPerson foreigner, Map<String, List<Ask>> asks) {
        asks.forEach((handler, list) -> list.forEach(ask -> assertThat(answer(ask, foreigner))
                .as("%s of %s by %s", ask, handler, foreigner.roles())
                .hasStatus(ask.answer)));
    }

    @Test
    void theLearnerFindsThem() {
        var me = people.current(opened.learner());
        assertThat(answer(new Ask(HttpMethod.GET, "localhost", opened.path(), 200), me))
                .hasStatusOk();
        var content = ContentAddress.ROOT + address(opened);
        for (var file : List.of("/player/player.html", "/package/index.html"))
            assertThat(answer(new Ask(HttpMethod.GET, host(opened), content + file, 200), me))
                    .hasStatusOk();
        ownToken = token;
        assertThat(answer(
                        new Ask(HttpMethod.POST, "localhost", "/scorm/attempts/" + opened.attempt() + "/commits", 200),
                        me))
                .hasStatusOk();
    }

    /** Another learner, the line manager, HR of another region, and whoever else works in the academy. */
    private List<CurrentPerson> foreigners() {
        var all = new ArrayList<CurrentPerson>();
        all.add(people.current(own.learner()));
        all.add(people.current(manager));
        all.add(people.hr(regionOf("CN").value()));
        all.add(people.author());
        all.add(people.administrator());
        return all;
    }

    private MvcTestResult answer(Ask ask, CurrentPerson person) {
        return web.method(ask.method)
                .uri("http://" + ask.host + ask.path)
                .header("Authorization", "Bearer " + ownToken)
                .contentType(MediaType.APPLICATION_JSON)
                .content(COMMIT)
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private String host(Opened attempt) {
        return origins.of(attempt.attempt(), new MockHttpServletRequest())
                .orElseThrow()
                .substring("http://".length());
    }

    private String address(Opened attempt) {
        return ContentAddress.of(attempt.attempt(), "http://localhost", Instant.now())
                .sealedBy(seal);
    }

    private static String name(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }
}
