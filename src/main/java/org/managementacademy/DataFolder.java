package org.managementacademy;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the folder of {@code academy.data} absolute: the embedded database refuses {@code data} where {@code ./data} is meant. */
class DataFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        var folder = settings.getProperty("academy.data");
        if (folder == null) return;
        var absolute = Path.of(folder).toAbsolutePath().normalize().toString();
        settings.getPropertySources().addFirst(new MapPropertySource("data folder", Map.of("academy.data", absolute)));
    }
}
