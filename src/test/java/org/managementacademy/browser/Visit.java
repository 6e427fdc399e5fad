package org.managementacademy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;

/** One visitor: a page, and whatever the browser complained about while it was shown. */
public final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

    private final BrowserContext context;
    private final Page page;
    private final Language language;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(com.microsoft.playwright.Browser chromium, String address, Language language) {
        this(
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language.locale().toLanguageTag())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(DESK, HEIGHT)),
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
     * Checks the page as it stands now, on a phone in light colours and on a desk in dark ones: no axe violation, every control within reach of the Tab key and
     * in sight there, right language, one main heading, nothing wider than the window, no complaint of the browser (such as a style refused by the content security policy). Leaves screenshots in {@code target/screenshots} when something is wrong, and in the long proof.
     */
    public Visit assertAccessible(String name) {
        var problems = problems();
        if (!problems.isEmpty() || Proof.isLong()) screenshots(name);
        assertThat(problems).as("%s in %s", name, language).isEmpty();
        return this;
    }

    /** What is wrong with the page as it stands now, in words; what the browser complained about since the last question is part of it. */
    public List<String> problems() {
        return problems(page.mainFrame(), () -> Axe.violations(page));
    }

    /** The same of what a frame shows, whatever the page around it is like. */
    public List<String> problemsIn(Frame frame) {
        return problems(frame, () -> Axe.violations(frame));
    }

    private List<String> problems(Frame frame, Supplier<List<String>> axe) {
        var problems = new ArrayList<String>();
        var spoken = frame.getAttribute("html", "lang");
        if (!language.tag().equals(spoken)) problems.add("is in " + spoken);
        var headings = frame.locator("h1").count();
        if (headings != 1) problems.add("has %d main headings".formatted(headings));
        problems.addAll(problemsAt(PHONE, ColorScheme.LIGHT, frame, axe));
        if (page.frames().size() == 1) problems.addAll(TabKey.problems(page));
        problems.addAll(problemsAt(DESK, ColorScheme.DARK, frame, axe));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        problems.addAll(complaints);
        complaints.clear();
        return problems;
    }

    private List<String> problemsAt(int width, ColorScheme scheme, Frame frame, Supplier<List<String>> axe) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var problems = new ArrayList<String>();
        for (var violation : axe.get()) problems.add("at %d px, %s: %s".formatted(width, scheme, violation));
        var beyond = (Integer) frame.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) problems.add("needs %d px more than the %d there are".formatted(beyond, width));
        return problems;
    }

    /** The page on a phone and on a desk, in light colours. */
    public Visit screenshots(String name) {
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            screenshot("%s-%s-%d".formatted(name, language.code(), width));
        }
        return this;
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
}
