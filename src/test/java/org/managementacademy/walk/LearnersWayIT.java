package org.managementacademy.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.LearnerSteps;
import org.managementacademy.shared.Language;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A learner of the demo organisation does every unit of the path and holds the certificate at the end, in French, English and Russian. */
@DemoAcademy
class LearnersWayIT {
    private static final String OPEN_UNITS =
            ".unit[id^=outline-]:has(form):not(:has(.status-completed)):not(:has([href*='format-classroom']))";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "EN", "RU"})
    void aPathIsDoneUnitByUnitAndCertified(Language language, Browser browser) throws IOException {
        try (var visit = browser.visit(port, language)) {
            visit.signIn("learner." + language.code() + "@example.org", "academy-demo");
            visit.goTo("/").assertAccessible("home");
            var page = visit.page();
            var name = page.locator("h1").textContent();
            var path = page.locator("main a[href^='/path/']")
                    .first()
                    .getAttribute("href")
                    .replaceAll("#.*", "");
            visit.goTo(path).assertAccessible("path");
            completeAll(page, path);
            assertThat(page.locator("main a[href^='/certificates/']")).isVisible();
            var certificate = certificate(page);
            assertThat(certificate).as("certificate of %s", name).doesNotContain("#");
        }
    }

    private static void completeAll(Page page, String path) {
        var learner = new LearnerSteps(page, path);
        for (var open = openUnits(page, path); !open.isEmpty(); open = openUnits(page, path)) {
            learner.complete(open.getFirst());
        }
    }

    /** Keys of the units that can be done now. Classrooms need a day and a seat: their remote equivalents are done instead. */
    private static List<String> openUnits(Page page, String path) {
        page.navigate(path);
        return page.locator(OPEN_UNITS).all().stream()
                .map(unit -> unit.getAttribute("id").substring("outline-".length()))
                .toList();
    }

    private static String certificate(Page page) throws IOException {
        var address = page.locator("main a[href^='/certificates/']").getAttribute("href");
        var response = page.request().get(address);
        assertThat(response.headers().get("content-type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(response.body())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
