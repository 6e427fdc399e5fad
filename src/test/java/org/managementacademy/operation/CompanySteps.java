package org.managementacademy.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.managementacademy.browser.Visit;

/** What the people of a new company do on the pages of the academy: they follow links and press buttons, told by where they lead and not by their language. */
final class CompanySteps {
    static final String PASSWORD = "plum rain at dusk";

    private final Visit visit;
    private final Page page;

    CompanySteps(Visit visit) {
        this.visit = visit;
        page = visit.page();
    }

    /** Fills the page behind the printed link. */
    CompanySteps becomeFirstAdministrator(String path) {
        visit.goTo(path).assertAccessible("company-set-up");
        page.fill("#fullName", "Ines Duarte");
        page.fill("#mail", "ines@company.example");
        page.fill("#employeeId", "A1");
        page.selectOption("#country", "PT");
        page.fill("#orgUnit", "Headquarters / IT");
        page.fill("#region", "europe");
        page.selectOption("#language", "en");
        page.selectOption("#zone", "Europe/Lisbon");
        return choosePassword();
    }

    /** Opens a link that somebody was handed, and sets a password there. */
    CompanySteps activate(String path) {
        visit.goTo(path);
        return choosePassword();
    }

    private CompanySteps choosePassword() {
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("main form button");
        page.click("main a[href='/sign-in']");
        return this;
    }

    CompanySteps signIn(String name) {
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.locator("h1 .greeting")).isVisible();
        return this;
    }

    CompanySteps open(String navigation) {
        page.click("#site-nav a[href='" + navigation + "']");
        return this;
    }

    CompanySteps follow(String link) {
        page.locator("main a[href^='" + link + "']").first().click();
        return this;
    }

    CompanySteps press(String form) {
        page.click("main form[action$='" + form + "'] button");
        return this;
    }

    CompanySteps upload(String name, String csv) {
        page.setInputFiles("#file", new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("main form[enctype] button");
        return this;
    }

    /** The figures of a preview or a result, in the order of the page. */
    CompanySteps sees(String... tiles) {
        assertThat(page.locator(".tile dd")).hasText(tiles);
        return this;
    }

    CompanySteps looksGood(String name) {
        visit.assertAccessible(name);
        return this;
    }

    void grantLocalHr(String employeeId, String region) {
        open("/people").follow("/people/roles");
        page.fill("#who", employeeId);
        page.selectOption("#role", "LOCAL_HR");
        page.check("#region-" + region);
        press("/people/roles");
        assertThat(page.locator("main td").getByText(employeeId)).isVisible();
    }

    /** The path of the activation link that the academy shows because it cannot send mail. */
    String linkFor(String employeeId) {
        find(employeeId).click();
        press("/link");
        return page.locator(".link-shown").textContent().replaceFirst("https://[^/]+", "");
    }

    /** The person in the list of people; none outside the reader's scope. */
    Locator find(String employeeId) {
        open("/people");
        page.fill("#q", employeeId);
        page.click("main form[role=search] button");
        return page.locator("main tbody tr:has-text('" + employeeId + "') a");
    }

    /** Opens a review campaign of this name. */
    CompanySteps openCampaign(String name, String season) {
        open("/reviews");
        page.fill("#name", name);
        page.fill("#season", season);
        return press("/reviews");
    }

    /** Approves every proposal that the list shows, to start on the Monday of this week. */
    CompanySteps approveAllToStartThisWeek() {
        page.check("#everything");
        page.fill("#startOn", page.getAttribute("#startOn", "min"));
        page.click("main form[action$='/approval'] button.btn-primary");
        return press("/approval");
    }

    /** Opens what the home page offers as the next unit. */
    CompanySteps startFirstUnit() {
        page.click(".card-next button");
        assertThat(page).hasURL(Pattern.compile(".*/(lesson|player)/[0-9a-f-]{36}.*"));
        return this;
    }

    String exported() {
        return content(page.waitForDownload(() -> page.click("main form.export button[formaction$='.csv']")));
    }

    Locator rows() {
        return page.locator("main tbody tr");
    }

    private static String content(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
