package org.managementacademy.catalog.elearning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.shared.Language;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Packages in a real browser, on the simplest platform of each standard. */
@WithBrowser
class PlayedPackageIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Keeps what it is told, also when the page is loaded again. */
    private static final String PLATFORM = """
            (() => {
                const kept = () => JSON.parse(localStorage.getItem("cmi") || "{}");
                const count = (list) => Object.keys(kept()).filter((key) => key.startsWith(list + ".") && key.endsWith(".id")
                    && key.split(".").length === 4).length;
                const get = (key) => key.endsWith("._count") ? String(count(key.replace("._count", ""))) : kept()[key] ?? "";
                const set = (key, value) => {
                    localStorage.setItem("cmi", JSON.stringify({ ...kept(), [key]: value }));
                    return "true";
                };
                const yes = () => "true";
                window.%s = { %sInitialize: yes, %sGetValue: get, %sSetValue: set, %sCommit: yes, %s: yes };
            })();
            """;

    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"SCORM_12, EN", "SCORM_12, ZH", "SCORM_2004, FR", "SCORM_2004, RU"})
    void aLessonResumesOnItsScreenAndReportsEachDecision(Standard standard, Language language, Browser browser) {
        try (var visit = browser.visit(server.getAddress().getPort(), language)) {
            var page = visit.page();
            serve(LessonPackage.of(LessonExamples.theTeam(language), standard));
            page.addInitScript(platform(standard));
            page.navigate(page());
            forward(page);
            answer(page, 2);
            answer(page, 1);
            assertThat(page.locator(".consequence")).containsText("The says helps.");
            assertThat(page.locator(".consequence h2")).isVisible();
            assertThat(page.locator(".consequence")).containsText("Words open doors.");
            forward(page);
            page.reload();
            assertThat(page.locator("h1")).hasText("The board");
            answer(page, 0);
            page.reload();
            assertThat(page.locator("h1")).hasText("The board");
            assertThat(page.locator("input[type=radio]").first()).isChecked();
            assertThat(cmi(page))
                    .as("until the learner has finished")
                    .containsEntry(standard == Standard.SCORM_12 ? "cmi.core.exit" : "cmi.exit", "suspend");
            forward(page);
            assertThat(page.locator(".score")).containsText("75");
            var cmi = cmi(page);
            var core = standard == Standard.SCORM_12 ? "cmi.core." : "cmi.";
            assertThat(cmi).containsEntry(core + "exit", standard == Standard.SCORM_12 ? "" : "normal");
            assertThat(cmi).containsEntry(core + "score.raw", "75");
            assertThat(cmi.get(standard == Standard.SCORM_12 ? "cmi.core.lesson_status" : "cmi.success_status"))
                    .isEqualTo("passed");
            assertThat(cmi)
                    .containsEntry("cmi.objectives.0.id", "tell-the-why")
                    .containsEntry("cmi.objectives.0.score.raw", "75")
                    .doesNotContainKey("cmi.objectives.1.id");
            var response = standard == Standard.SCORM_12 ? "student_response" : "learner_response";
            var wrong = standard == Standard.SCORM_12 ? "wrong" : "incorrect";
            assertThat(cmi)
                    .containsEntry("cmi.interactions.0.id", "case-1-the-team")
                    .containsEntry("cmi.interactions.0." + response, "c")
                    .containsEntry("cmi.interactions.0.result", wrong)
                    .containsEntry("cmi.interactions.1.result", "correct")
                    .containsEntry("cmi.interactions.2.id", "case-2-the-board")
                    .containsEntry("cmi.interactions.2.result", "0.5");
            if (standard == Standard.SCORM_2004)
                assertThat(cmi.get("cmi.interactions.2.description"))
                        .isEqualTo("{lang=" + language.tag() + "}The board – What happens when somebody asks?");
        }
    }

    @Test
    void belowSeventyPercentTheLearnerIsLedBackToTheCases(Browser browser) {
        try (var visit = browser.visit(server.getAddress().getPort(), Language.EN)) {
            var page = visit.page();
            serve(LessonPackage.of(LessonExamples.theTeam(Language.EN), Standard.SCORM_2004));
            page.addInitScript(platform(Standard.SCORM_2004));
            page.navigate(page());
            forward(page);
            answer(page, 0);
            forward(page);
            answer(page, 0);
            forward(page);
            assertThat(page.locator(".score")).containsText("50");
            assertThat(cmi(page)).containsEntry("cmi.completion_status", "incomplete");
            page.locator(".again button").first().click();
            answer(page, 1);
            forward(page);
            forward(page);
            assertThat(page.locator(".score")).containsText("75");
            assertThat(cmi(page)).containsEntry("cmi.completion_status", "completed");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLessonIsForEverybody(Language language, Browser browser) {
        try (var visit = browser.visit(server.getAddress().getPort(), language)) {
            var page = visit.page();
            serve(LessonPackage.of(LessonExamples.theTeam(language), Standard.SCORM_2004));
            page.addInitScript(platform(Standard.SCORM_2004));
            page.navigate(page());
            visit.assertAccessible("lesson-screen");
            forward(page);
            answer(page, 0);
            visit.assertAccessible("lesson-case");
            dark(visit, page, "lesson-case-dark-" + language.code());
            forward(page);
            page.locator("button[type=submit]").click();
            visit.assertAccessible("lesson-unanswered");
            answer(page, 0);
            forward(page);
            visit.assertAccessible("lesson-again");
        }
    }

    @Test
    void theLessonIsPlayedFromTheKeyboardAndWithoutANetwork(Browser browser) {
        try (var visit = browser.visit(server.getAddress().getPort(), Language.EN)) {
            var page = visit.page();
            serve(LessonPackage.of(LessonExamples.theTeam(Language.EN), Standard.SCORM_2004));
            page.addInitScript(platform(Standard.SCORM_2004));
            page.navigate(page());
            assertThat(page.locator(".steps button")).isVisible();
            page.context().setOffline(true);
            press(page, "Tab", "Enter");
            assertThat(page.locator("h1")).hasText("The team");
            assertThat(page.locator("h1")).isFocused();
            press(page, "Tab", "ArrowDown", "Tab", "Enter");
            assertThat(page.locator(".consequence")).containsText("The says helps.");
            press(page, "Tab", "Tab", "Enter");
            assertThat(page.locator("h1")).hasText("The board");
        }
    }

    private static void dark(Visit visit, Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.screenshot(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    private static void forward(Page page) {
        page.locator(".steps button:not(.second)").click();
    }

    private static void answer(Page page, int choice) {
        page.locator("input[type=radio]").nth(choice).check();
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".consequence h2")).isVisible();
    }

    private static String platform(Standard standard) {
        return standard == Standard.SCORM_12
                ? PLATFORM.formatted("API", "LMS", "LMS", "LMS", "LMS", "LMSFinish")
                : PLATFORM.formatted("API_1484_11", "", "", "", "", "Terminate");
    }

    private static Map<String, String> cmi(Page page) {
        var values = new HashMap<String, String>();
        JSON.readTree((String) page.evaluate("localStorage.getItem('cmi')"))
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asString()));
        return values;
    }

    private void serve(Map<String, Resource> files) {
        server.createContext("/lesson/", exchange -> {
            var name = exchange.getRequestURI().getPath().substring("/lesson/".length());
            var file = files.get(name);
            exchange.getResponseHeaders().set("Content-Type", type(name));
            exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.contentLength());
            if (file != null) exchange.getResponseBody().write(file.getContentAsByteArray());
            exchange.close();
        });
    }

    private static String type(String name) {
        if (name.endsWith(".js")) return "text/javascript; charset=utf-8";
        return name.endsWith(".css") ? "text/css" : "text/html";
    }

    private String page() {
        return "/lesson/index.html";
    }
}
