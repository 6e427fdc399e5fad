package org.managementacademy.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps passwords from being guessed: after so many failures of one name from one address, or ten times as many of the name from anywhere or from the
 * address with any names, a sign-in has to wait. Counted in memory by each node.
 */
final class SignInLimit extends OncePerRequestFilter {
    private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/sign-in");

    private final int attempts;
    private final Failures failures;
    private final Clock clock;

    SignInLimit(WebSettings settings, Clock clock) {
        this.attempts = settings.attempts();
        this.failures = new Failures(settings.attemptsWithin());
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var now = clock.instant();
        var mustWait = limits(request).entrySet().stream()
                .anyMatch(limit -> failures.count(limit.getKey(), now) >= limit.getValue());
        if (mustWait) response.sendRedirect(request.getContextPath() + "/sign-in?wait");
        else chain.doFilter(request, response);
    }

    AuthenticationFailureHandler onFailure() {
        return (request, response, why) -> {
            limits(request).keySet().forEach(key -> failures.add(key, clock.instant()));
            response.sendRedirect(request.getContextPath() + "/sign-in?failed");
        };
    }

    AuthenticationSuccessHandler onSuccess() {
        var there = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, who) -> {
            failures.forget(pair(request));
            there.onAuthenticationSuccess(request, response, who);
        };
    }

    private Map<String, Integer> limits(HttpServletRequest request) {
        return Map.of(
                pair(request),
                attempts,
                "name " + name(request),
                10 * attempts,
                "address " + request.getRemoteAddr(),
                10 * attempts);
    }

    private static String pair(HttpServletRequest request) {
        return "pair " + request.getRemoteAddr() + " " + name(request);
    }

    private static String name(HttpServletRequest request) {
        var typed = Objects.requireNonNullElse(request.getParameter("name"), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return typed.length() <= 100 ? typed : typed.substring(0, 100);
    }
}
