package org.managementacademy.walk;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.browser.Visit;
import org.managementacademy.shared.Language;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Those who look at the screens in one language, one after the other at the same browser, each signed in once. */
final class Visits implements AutoCloseable {
    private final Visit visit;
    private final Language language;
    private final Cast cast;
    private final Map<Part, List<Cookie>> cookies = new EnumMap<>(Part.class);
    private Part present = Part.ANYBODY;
    private @Nullable Request lastAsked;

    /** @param visit nobody has signed in yet */
    Visits(Visit visit, Language language, Cast cast) {
        this.visit = visit;
        this.language = language;
        this.cast = cast;
        visit.page().onRequest(request -> {
            if (request.isNavigationRequest()
                    && request.frame().equals(visit.page().mainFrame())) lastAsked = request;
        });
    }

    /** Goes there, looks, and says what is wrong. */
    List<String> show(Screen screen) {
        var inTheWay = reach(screen);
        return inTheWay.isEmpty() ? visit.problems() : inTheWay;
    }

    /** Goes there, and says what stands in the way. */
    List<String> reach(Screen screen) {
        enter(screen.seenBy());
        try {
            screen.way().go(new Screen.Stage(visit.page(), language, screen.seenBy(), cast));
            visit.page().waitForLoadState();
        } catch (PlaywrightException lost) {
            return List.of("cannot be reached: " + lost.getMessage());
        }
        return arrival(screen);
    }

    Page page() {
        return visit.page();
    }

    void photograph(Screen screen) {
        visit.screenshots(screen.name());
    }

    private void enter(Part part) {
        if (part == present) return;
        var context = visit.page().context();
        cookies.put(present, context.cookies());
        context.clearCookies();
        present = part;
        if (cookies.containsKey(part)) context.addCookies(requireNonNull(cookies.get(part)));
        else if (part != Part.ANYBODY) visit.signIn(cast.play(part, language).mail(), Cast.PASSWORD);
    }

    /** Whether the last answer is the one that the table names, and whether the language switch leads back to a page. */
    private List<String> arrival(Screen screen) {
        var request = requireNonNull(lastAsked);
        var named = screen.request().split(" ", 2);
        var pattern = PathPatternParser.defaultInstance.parse(named[1]);
        var path = PathContainer.parsePath(URI.create(request.url()).getPath());
        var status = request.response().status();
        if (!request.method().equals(named[0]) || !pattern.matches(path) || status != screen.status()) {
            return List.of("is answered by %s %s with %d".formatted(request.method(), path, status));
        }
        return request.method().equals("POST") ? afterSwitch() : List.of();
    }

    private List<String> afterSwitch() {
        var back = page().getAttribute("form[action='/language'] input[name=to]", "value");
        var status = page().request().get(back).status();
        return status == 200 ? List.of() : List.of("the language switch leads to %s: %d".formatted(back, status));
    }

    @Override
    public void close() {
        visit.close();
    }
}
