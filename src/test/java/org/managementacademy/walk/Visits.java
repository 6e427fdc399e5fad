package org.managementacademy.walk;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.managementacademy.browser.Visit;
import org.managementacademy.shared.Language;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Those who look at the screens in one language, each signed in once. */
final class Visits implements AutoCloseable {
    private final Supplier<Visit> entrance;
    private final Language language;
    private final Cast cast;
    private final Map<Part, Visit> visits = new EnumMap<>(Part.class);
    private final Map<Part, Request> lastAsked = new EnumMap<>(Part.class);

    /** @param entrance lets one more in */
    Visits(Supplier<Visit> entrance, Language language, Cast cast) {
        this.entrance = entrance;
        this.language = language;
        this.cast = cast;
    }

    /** Goes there, looks, and says what is wrong. */
    List<String> show(Screen screen) {
        var inTheWay = reach(screen);
        return inTheWay.isEmpty() ? of(screen.seenBy()).problems() : inTheWay;
    }

    /** Goes there, and says what stands in the way. */
    List<String> reach(Screen screen) {
        var visit = of(screen.seenBy());
        try {
            screen.way().go(new Screen.Stage(visit.page(), language, screen.seenBy(), cast));
            visit.page().waitForLoadState();
        } catch (PlaywrightException lost) {
            return List.of("cannot be reached: " + lost.getMessage());
        }
        return arrival(screen);
    }

    Page page(Screen screen) {
        return of(screen.seenBy()).page();
    }

    void photograph(Screen screen) {
        of(screen.seenBy()).screenshots(screen.name());
    }

    private Visit of(Part part) {
        return visits.computeIfAbsent(part, this::enter);
    }

    private Visit enter(Part part) {
        var visit = entrance.get();
        visit.page().onRequest(request -> {
            if (request.isNavigationRequest()
                    && request.frame().equals(visit.page().mainFrame())) lastAsked.put(part, request);
        });
        if (part != Part.ANYBODY) visit.signIn(cast.play(part, language).mail(), Cast.PASSWORD);
        return visit;
    }

    /** Whether the last answer is the one that the table names, and whether the language switch leads back to a page. */
    private List<String> arrival(Screen screen) {
        var request = requireNonNull(lastAsked.get(screen.seenBy()));
        var named = screen.request().split(" ", 2);
        var pattern = PathPatternParser.defaultInstance.parse(named[1]);
        var path = PathContainer.parsePath(URI.create(request.url()).getPath());
        var status = request.response().status();
        if (!request.method().equals(named[0]) || !pattern.matches(path) || status != screen.status()) {
            return List.of("is answered by %s %s with %d".formatted(request.method(), path, status));
        }
        return request.method().equals("POST") ? afterSwitch(screen) : List.of();
    }

    private List<String> afterSwitch(Screen screen) {
        var back = page(screen).getAttribute("form[action='/language'] input[name=to]", "value");
        var status = page(screen).request().get(back).status();
        return status == 200 ? List.of() : List.of("the language switch leads to %s: %d".formatted(back, status));
    }

    @Override
    public void close() {
        visits.values().forEach(Visit::close);
    }
}
