package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.PlainVisitor;

/** What the academy has acknowledged outlives it: closing a {@code RunningAcademy} kills it, here right after an answer, on the embedded database. */
class KilledAfterSavedIT {
    private static final int KILLS = Integer.getInteger("academy.kills", 20);
    private static final List<String> LANGUAGES = List.of("en", "fr", "ru");
    private static final long SEED = Long.getLong("academy.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() {
        System.out.printf("KilledAfterSavedIT: %d kills, -Dacademy.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var launch = Image.trained(folder).with("--academy.data=data", "--spring.profiles.active=demo");
        var saved = "";
        for (int kill = 0; kill <= KILLS; kill++) {
            try (var academy = launch.start()) {
                var learner = new PlainVisitor(academy.address());
                learner.signIn("learner.en@example.org", "academy-demo");
                assertThat(learner.get("/").body())
                        .as("language after kill %d", kill)
                        .containsPattern("<html[^>]* lang=\"" + saved);
                for (int write = random.nextInt(5); write >= 0; write--) {
                    saved = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
                    assertThat(learner.post("/language", Map.of("language", saved))
                                    .statusCode())
                            .isEqualTo(302);
                }
            }
        }
    }
}
