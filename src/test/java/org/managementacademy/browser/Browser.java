package org.managementacademy.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;

/** One Chromium for a whole run: the system property {@code chromium} names it, else the one that is installed. */
public final class Browser implements AutoCloseable {
    /** The two last are pages of the address bar, which the browser would draw beside each of ours. The others are Playwright's own list, which this one replaces. */
    private static final String WITHOUT = String.join(
            ",",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BoundaryEventDispatchTracksNodeRemoval",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "BlockOriginHeaderModificationOnRedirect",
            "Translate",
            "AutoDeElevate",
            "OptimizationHints",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup");

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--lang=en", "--disable-features=" + WITHOUT);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Proof.PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    /** A new visitor whose browser asks for this language and shows no motion, without cookies. Close it at the end of the test. */
    public Visit visit(String address, Language language) {
        return new Visit(chromium, address, language);
    }

    /** To a server of this machine, as {@code @LocalServerPort} tells its port. */
    public Visit visit(int port, Language language) {
        return visit("http://localhost:" + port, language);
    }

    /** A visitor whose browser runs no scripts. */
    public Visit visitWithoutScripts(int port, Language language) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale(language.locale().toLanguageTag())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(false);
        return new Visit(chromium.newContext(options), language);
    }

    /** The same with a profile in this folder that lets frames of another site keep data; a new visitor's browser does not. */
    public Visit visitWithProfile(Path profile, int port, Language language) {
        allowStorageToFrames(profile);
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(executable())
                .setArgs(ARGUMENTS)
                .setBaseURL("http://localhost:" + port)
                .setLocale(language.locale().toLanguageTag());
        return new Visit(playwright.chromium().launchPersistentContext(profile, options), language);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static void allowStorageToFrames(Path profile) {
        try {
            Files.createDirectories(profile.resolve("Default"));
            Files.writeString(
                    profile.resolve("Default").resolve("Preferences"),
                    "{\"profile\":{\"block_third_party_cookies\":false,\"cookie_controls_mode\":0}}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable() {
        return Stream.of(
                        System.getProperty("chromium", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium found: name one with -Dchromium=/path/to/chromium"));
    }
}
