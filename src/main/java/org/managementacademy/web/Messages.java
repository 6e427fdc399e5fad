package org.managementacademy.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Texts as ICU patterns, so that Russian gets its plurals: {@code {0}} and {@code {0, plural, …}} with positions, or names when the only argument is
 * a map. A text without arguments is shown as it stands. Never fails on a missing text but in tests, where {@code strict} is on.
 */
record Messages(Bundles bundles, boolean strict, Patterns patterns) implements MessageSource {
    /** A company adds its own regions and markets: those have no text of ours and are shown as it writes them. */
    private static final List<String> OF_THE_COMPANY = List.of("people.regions.", "people.markets.");

    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    Messages(Bundles bundles, boolean strict) {
        this(bundles, strict, new Patterns());
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        var text = find(code, args, locale);
        return text != null ? text : defaultMessage;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        var text = find(code, args, locale);
        if (text != null) return text;
        if (OF_THE_COMPANY.stream().anyMatch(code::startsWith)) {
            throw new NoSuchMessageException(code, languageOf(locale).locale());
        }
        if (strict) throw new IllegalStateException("No text has the key " + code);
        log.atWarn().addKeyValue("key", code).log("No text has this key");
        throw new NoSuchMessageException(code, languageOf(locale).locale());
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var codes = resolvable.getCodes() == null ? new String[0] : resolvable.getCodes();
        for (var code : codes) {
            var text = find(code, resolvable.getArguments(), locale);
            if (text != null) return text;
        }
        if (Arrays.stream(codes).anyMatch(code -> code.startsWith("typeMismatch"))) {
            return getMessage("web.form.unreadable", null, locale);
        }
        var spare = resolvable.getDefaultMessage();
        return spare != null ? spare : getMessage(codes.length == 0 ? "" : codes[codes.length - 1], null, locale);
    }

    private @Nullable String find(String code, Object @Nullable [] args, @Nullable Locale locale) {
        var language = languageOf(locale);
        var pattern = bundles.find(code, language);
        if (pattern == null || args == null || args.length == 0) return pattern;
        return patterns.fill(pattern, language, args);
    }

    private static Language languageOf(@Nullable Locale locale) {
        return locale == null ? Language.EN : Language.of(locale);
    }
}
