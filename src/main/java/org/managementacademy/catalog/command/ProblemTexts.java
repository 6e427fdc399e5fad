package org.managementacademy.catalog.command;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.managementacademy.catalog.reading.Problem;
import org.springframework.core.io.ClassPathResource;

/** The texts of problems in English, without the application. */
final class ProblemTexts {
    private static final Properties TEXTS = load();

    private ProblemTexts() {}

    static String english(Problem problem) {
        var pattern = TEXTS.getProperty(problem.messageKey(), problem.kind().name());
        var arguments = problem.arguments().toArray();
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    private static Properties load() {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                new ClassPathResource("messages/catalog.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
