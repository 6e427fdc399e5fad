package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Visit;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.Person;
import org.managementacademy.scorm.ScormExamples.Opened;
import org.managementacademy.scorm.cmi.Snapshot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A learner in front of the player in a real browser: what the tests and the measurements of it begin with. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:player;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/player",
            "academy.courses=courses"
        })
@WithBrowser
abstract class PlayerInChromium {
    static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ScormExamples examples;

    @Autowired
    Accounts accounts;

    @Autowired
    ScormAttempts attempts;

    Visit signedIn(Browser browser, Person learner) {
        return signedIn(browser.visit(port, learner.language()), learner);
    }

    /** Signs in behind the pages, which other tests look at. */
    Visit signedIn(Visit visit, Person learner) {
        accounts.setPassword(learner.id(), PASSWORD, null);
        var http = visit.page().request();
        var token = TOKEN.matcher(http.get("/sign-in").text());
        assertThat(token.find()).isTrue();
        var answer = http.post(
                "/sign-in",
                RequestOptions.create()
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("name", learner.mail())
                                .set("password", PASSWORD)
                                .set("_csrf", token.group(1))));
        assertThat(answer.headers().get("location")).as("after the sign-in").doesNotContain("?");
        return visit;
    }

    static FrameLocator sco(Page page) {
        return page.frameLocator("#sco").frameLocator("iframe");
    }

    static Locator heading(Page page) {
        return sco(page).locator("h1");
    }

    /** What is saved. */
    static Locator badge(Page page) {
        return page.locator("#badge");
    }

    /** Presses a button of one of {@link TestPackages}. */
    static void press(Page page, String name) {
        sco(page).locator("[data-set=" + name + "]").click();
    }

    Snapshot stored(Opened opened) {
        return requireNonNull(attempts.find(opened.attempt()).orElseThrow().run())
                .snapshot();
    }
}
