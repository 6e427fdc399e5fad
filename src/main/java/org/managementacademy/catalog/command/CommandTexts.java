package org.managementacademy.catalog.command;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.reading.Problem;
import org.managementacademy.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.ClassPathResource;

/** The texts of problems and of the documents of an edition, where there is no application to ask for them. */
final class CommandTexts implements MessageSource {
    private static final List<String> BUNDLES = List.of("catalog", "learning");

    static final CommandTexts ALL = new CommandTexts();

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    private CommandTexts() {
        for (var language : Language.values()) texts.put(language, load(language));
    }

    String english(Problem problem) {
        return getMessage(problem.messageKey(), problem.arguments().toArray(), Locale.ENGLISH);
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        var language = Language.of(locale == null ? Locale.ENGLISH : locale);
        var pattern = texts.getOrDefault(language, new Properties()).getProperty(code);
        if (pattern == null) return defaultMessage;
        return args == null || args.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(args);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        var text = getMessage(code, args, null, locale);
        if (text == null) throw new NoSuchMessageException(code);
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var codes = resolvable.getCodes();
        return getMessage(codes == null ? "" : codes[0], resolvable.getArguments(), locale);
    }

    private static Properties load(Language language) {
        var texts = new Properties();
        for (var bundle : BUNDLES) {
            var file = "messages/" + bundle + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
            try (var in = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
