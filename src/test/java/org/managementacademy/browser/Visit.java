package org.managementacademy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.managementacademy.shared.Language;

/** One visitor: a page, and whatever the browser complained about while it was shown. */
public final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE = 320;
    private static final int DESK = 1280;

    private final BrowserContext context;
    private final Page page;
    private final Language language;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(com.microsoft.playwright.Browser chromium, String address, Language language) {
        this(
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language.locale().toLanguageTag())
                        .setViewportSize(DESK, 800)),
                language);
    }

    Visit(BrowserContext context, Language language) {
        this.context = context;
        this.language = language;
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().matches("(?:https?://(?:[0-9a-f]{32}\\.)?localhost[:/]|data:|blob:|about:).*"))
                complaints.add("asked another host: " + request.url());
        });
    }

    public Page page() {
        return page;
    }

    public Visit goTo(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in on the sign-in page that the visitor is led to. */
    public Visit signIn(String name, String password) {
        page.navigate("/sign-in");
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        return this;
    }

    /**
     * Checks the page as it stands now, on a phone in light colours and on a desk in dark ones: no axe violation, right language, one main heading, nothing wider than
     * the window, no complaint of the browser (such as a style refused by the content security policy). Leaves screenshots in {@code target/screenshots}.
     */
    public Visit assertAccessible(String name) {
        assertThat(page.getAttribute("html", "lang")).as("language of %s", name).isEqualTo(language.tag());
        assertThat(page.locator("h1").count()).as("main headings of %s", name).isEqualTo(1);
        look(name, PHONE, ColorScheme.LIGHT);
        look(name, DESK, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        screenshot("%s-%s-%d".formatted(name, language.code(), DESK));
        assertThat(complaints).as("complaints of the browser about %s", name).isEmpty();
        return this;
    }

    private void look(String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        screenshot("%s-%s-%d%s".formatted(name, language.code(), width, scheme == ColorScheme.DARK ? "-dark" : ""));
        assertThat(violations())
                .as("axe on %s in %s at %d px, %s", name, language, width, scheme)
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s in %s", name, language)
                .isLessThanOrEqualTo(width);
    }

    public Visit screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The status of a page under test is no complaint; everything else that the browser calls an error is. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith("Failed to load resource: the server responded with a status of ")) {
            complaints.add(message.text());
        }
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Visit::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
