package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of cases, asked of the real endpoint and of the made-up academy that {@link InterleavingsTests} plays against: both answer alike. */
@AcademyTest
class CommitCasesTests {
    private static final Path CASES = Path.of("src/test/resources/scorm/commits.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvcTester web;

    @Autowired
    ScormExamples examples;

    @Autowired
    Launchpad launchpad;

    @Autowired
    Commits commits;

    /** Tokens by the name of a sitting, sessions by their name in the case. */
    private final Map<String, String> tokens = new HashMap<>();

    private final Map<String, UUID> sessions = new HashMap<>();

    static Stream<JsonNode> cases() {
        return JSON.readTree(CASES).valueStream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAcademyAnswersAsTheCaseSays(JsonNode expected) throws IOException {
        var opened = examples.opened("two-minute-story", Language.EN);
        var number = 0;
        for (var step : expected.get("steps")) {
            number++;
            if (step.has("sitting")) {
                tokens.put(step.get("sitting").asString(), sitting(opened));
                continue;
            }
            var given = step.has("launch") ? launch(opened, step) : commit(opened, step);
            var where = expected.get("name").asString() + ", step " + number;
            assertThat(given.getResponse().getStatus())
                    .as(where)
                    .isEqualTo(step.get("status").asInt());
            var answer = JSON.readTree(given.getResponse().getContentAsByteArray());
            step.get("answer")
                    .properties()
                    .forEach(wanted -> assertThat(answer.path(wanted.getKey()).toString())
                            .as(where)
                            .isEqualTo(
                                    wanted.getValue().isNull()
                                            ? ""
                                            : wanted.getValue().toString()));
        }
        var found = found(opened);
        expected.get("values")
                .properties()
                .forEach(value -> assertThat(found)
                        .containsEntry(value.getKey(), value.getValue().asString()));
    }

    @Test
    void theMadeUpAcademyAnswersAsTheCasesSay() throws Exception {
        var node = new ProcessBuilder(
                        "node", CASES.resolveSibling("commits.mjs").toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(told).isEqualTo("%d cases%n".formatted(cases().count()));
    }

    private String sitting(Opened opened) {
        var begun = web.post()
                .uri("http://localhost" + opened.path() + "/sittings?takeOver=true")
                .with(as(opened.learner()))
                .with(csrf())
                .exchange();
        return JSON.readTree(begun.getResponse().getContentAsByteArray())
                .get("token")
                .asString();
    }

    private MvcTestResult launch(Opened opened, JsonNode step) {
        return post(opened, step, "/sessions/" + session(step.get("launch")), "");
    }

    private MvcTestResult commit(Opened opened, JsonNode step) {
        var body = new LinkedHashMap<String, Object>();
        body.put("session", session(step.get("commit")));
        body.put("sequence", step.get("sequence"));
        if (step.has("changes")) body.put("changes", step.get("changes"));
        body.put("terminated", step.has("terminated"));
        return post(opened, step, "/commits", JSON.writeValueAsString(body));
    }

    private MvcTestResult post(Opened opened, JsonNode step, String path, String body) {
        return web.post()
                .uri("http://localhost/scorm/attempts/" + opened.attempt() + path)
                .header("Authorization", "Bearer " + tokens.get(step.get("by").asString()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private UUID session(JsonNode name) {
        return sessions.computeIfAbsent(name.asString(), _ -> UUID.randomUUID());
    }

    private Map<String, String> found(Opened opened) {
        var begun = commits.launch(launchpad.begin(opened.attempt()), UUID.randomUUID());
        return requireNonNull(((CommitResult.Stored) begun).situation().content())
                .cmi();
    }
}
