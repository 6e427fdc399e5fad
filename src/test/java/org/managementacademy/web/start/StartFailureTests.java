package org.managementacademy.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;

class StartFailureTests {
    private final MockEnvironment settings = new MockEnvironment().withProperty("academy.data", "./data");

    @Test
    void busyPortIsNamedWithTheNextOneToTry() {
        assertThat(sentence(new PortInUseException(8080)))
                .isEqualTo("Port 8080 is in use by another program, perhaps by another academy. "
                        + "Stop that program, or start the academy with --server.port=8081.");
    }

    @Test
    void openDatabaseIsNamedWithItsFolder() {
        assertThat(sentence(new SQLException("Database may be already in use", "90020", 90020)))
                .startsWith("The database in ./data is open in another program")
                .contains("--academy.data=");
    }

    @Test
    void silentPostgresIsNamedWithoutTheSecretsOfItsAddress() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/academy?password=secret");
        var silence = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection("jdbc:postgresql://localhost:1/academy"));
        assertThat(sentence(silence))
                .startsWith("PostgreSQL does not answer at jdbc:postgresql://localhost:1/academy. Start it")
                .doesNotContain("secret");
    }

    @Test
    void refusedUserAndAbsentDatabaseAreToldApart() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/academy");
        settings.setProperty("spring.datasource.username", "academy");
        assertThat(sentence(new SQLException("no", "28P01")))
                .contains("refuses the user \"academy\"", "ACADEMY_DATABASE_PASSWORD");
        assertThat(sentence(new SQLException("no", "3D000"))).contains("has no database");
    }

    @Test
    void wrongValueOfASettingIsNamedWithWhatIsExpected() {
        assertThat(sentence(binding("academy.web.attempts", "many", int.class)))
                .startsWith("The setting academy.web.attempts has the value \"many\", which is not a whole number.");
        assertThat(sentence(binding("academy.web.within", "soon", Duration.class)))
                .contains("is not a duration such as 30s, 15m or 2h");
        assertThat(sentence(binding("academy.password-age", "hunter2", Duration.class)))
                .contains("(hidden)")
                .doesNotContain("hunter2");
    }

    private static BindException binding(String name, String value, Class<?> type) {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
        return catchThrowableOfType(BindException.class, () -> binder.bind(name, Bindable.of(type)));
    }

    /** As Spring Boot does it: the first analyzer, in their order, that understands the failure speaks. */
    private String sentence(Throwable failure) {
        var loader = SpringFactoriesLoader.forDefaultResourceLocation();
        return loader
                .load(FailureAnalyzer.class, ArgumentResolver.of(Environment.class, settings), (type, name, why) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(new IllegalStateException("Failed to start", failure)))
                .filter(StartFailureTests::spoken)
                .map(analysis -> analysis.getDescription() + " " + analysis.getAction())
                .findFirst()
                .orElseThrow();
    }

    private static boolean spoken(@Nullable FailureAnalysis analysis) {
        return analysis != null;
    }
}
