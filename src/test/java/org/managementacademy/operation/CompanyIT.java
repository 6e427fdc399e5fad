package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.PlainVisitor;

/** The set-up of the container image, without the container: extracted jar, PostgreSQL, company profile, settings from the environment. */
class CompanyIT {
    private static final Pattern SET_UP = Pattern.compile("Set up the first administrator at (\\S+)");

    @TempDir
    Path folder;

    @Test
    void emptyDatabaseBecomesACompanysAcademy() throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var academy = launch(postgres).start()) {
            var visitor = new PlainVisitor(academy.address());
            assertThat(visitor.get("/actuator/health/readiness").body()).contains("\"UP\"");
            assertThat(visitor.get("/actuator/prometheus").statusCode())
                    .as("metrics without sign-in")
                    .isNotEqualTo(200);
            assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
            var link = SET_UP.matcher(academy.output());
            assertThat(link.find()).as("link in %s", academy.output()).isTrue();
            assertThat(link.group(1)).startsWith("https://academy.example.com/set-up/");
            assertThat(visitor.get(URI.create(link.group(1)).getPath()).statusCode())
                    .isEqualTo(200);
            academy.stop();
            assertThat(academy.output()).as("an orderly end").doesNotContain("ERROR", "Exception");
        }
    }

    private Launch launch(EmbeddedPostgres postgres) {
        return Image.extracted(folder)
                .environment(Map.of(
                        "ACADEMY_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "ACADEMY_DATABASE_USER", "postgres",
                        "ACADEMY_DATABASE_PASSWORD", "postgres",
                        "ACADEMY_BASE_URL", "https://academy.example.com",
                        "ACADEMY_DATA", folder.resolve("data").toString(),
                        "SPRING_PROFILES_ACTIVE", "company"));
    }
}
