package org.managementacademy.web.start;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** A setting whose value cannot be read. */
final class SettingAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, BindException failure) {
        var setting = failure.getProperty();
        if (setting == null) return null;
        var type = failure.getTarget().getType().resolve(Object.class);
        return new FailureAnalysis(
                "The setting %s has the value %s, which is not %s."
                        .formatted(setting.getName(), shown(setting), expected(type)),
                "Correct it%s, or leave it out to use the default."
                        .formatted(setting.getOrigin() == null ? "" : " (" + setting.getOrigin() + ")"),
                failure);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static String shown(ConfigurationProperty setting) {
        var name = setting.getName().toString().toLowerCase(Locale.ROOT);
        return name.contains("password") || name.contains("secret") || name.contains("key")
                ? "(hidden)"
                : "\"" + setting.getValue() + "\"";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(value ->
                                    value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class)
            return "a whole number";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type == Duration.class) return "a duration such as 30s, 15m or 2h";
        if (type == LocalTime.class) return "a time of day such as 08:30";
        return "a " + type.getSimpleName();
    }
}
