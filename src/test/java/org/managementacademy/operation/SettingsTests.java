package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the README tells an operator about the settings, and the ones that no default may lose. */
class SettingsTests {
    private final Properties defaults = new Properties();

    SettingsTests() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            defaults.load(file);
        }
    }

    @Test
    void readmeListsEverySetting() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var names = Stream.concat(defaults.stringPropertyNames().stream(), declared())
                .filter(name -> name.startsWith("academy."));
        assertThat(names.filter(name -> !readme.contains("| `" + name + "` |")).distinct())
                .as("not in the README")
                .isEmpty();
    }

    @Test
    void embeddedDatabaseWritesBeforeItAcknowledges() {
        assertThat(defaults.getProperty("spring.datasource.url"))
                .startsWith("jdbc:h2:file:")
                .contains(";WRITE_DELAY=0;");
    }

    private static Stream<String> declared() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("org.managementacademy").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .flatMap(SettingsTests::settingsOf);
    }

    private static Stream<String> settingsOf(Class<?> settings) {
        var prefix = AnnotatedElementUtils.getMergedAnnotationAttributes(settings, ConfigurationProperties.class)
                .getString("prefix");
        return Arrays.stream(settings.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "." + dashed(name));
    }

    private static String dashed(String name) {
        return ConfigurationPropertyName.adapt(name.replaceAll("([A-Z])", "-$1"), '.')
                .toString();
    }
}
