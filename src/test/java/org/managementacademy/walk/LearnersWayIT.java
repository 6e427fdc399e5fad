package org.managementacademy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.LearnerSteps;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A learner of the demo organisation does every unit of the path and holds the certificate at the end, in French, English and Russian. */
@DemoAcademy
class LearnersWayIT {
    @LocalServerPort
    int port;

    /** A build takes one of them, beside the Chinese one of {@link FromReviewToReportIT}; the long proof takes all. */
    private static Stream<Language> languages() {
        var drawn = new ArrayList<>(List.of(Language.FR, Language.EN, Language.RU));
        Collections.shuffle(drawn, new Random(Proof.seed(LearnersWayIT.class)));
        return drawn.stream().limit(Proof.times(1, 3));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPathIsDoneUnitByUnitAndCertified(Language language, Browser browser) {
        try (var visit = browser.visit(port, language)) {
            visit.signIn("learner." + language.code() + "@example.org", "academy-demo");
            var page = visit.goTo("/").page();
            var name = page.locator("h1").textContent();
            var path = page.locator("main a[href^='/path/']")
                    .first()
                    .getAttribute("href")
                    .replaceAll("#.*", "");
            var learner = new LearnerSteps(page, path);
            learner.completeAll();
            assertThat(learner.certificate()).as("certificate of %s", name).doesNotContain("#");
        }
    }
}
