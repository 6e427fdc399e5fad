package org.managementacademy.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.shared.Language;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language that the person chose; before sign-in that of the switch, else the first of the browser's that we speak, else English. */
record PersonLocaleResolver(SignedIn signedIn) implements LocaleResolver {
    static final String COOKIE = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return signedIn.person()
                .map(CurrentPerson::language)
                .or(() -> switched(request))
                .or(() -> accepted(request))
                .orElse(Language.EN)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen at /language");
    }

    private static Optional<Language> switched(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::parse);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.parse(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
