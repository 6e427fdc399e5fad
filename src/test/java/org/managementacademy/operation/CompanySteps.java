package org.managementacademy.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.managementacademy.browser.Visit;

/** How people come into a new academy: they follow links and press buttons, told by where they lead and not by their language. */
final class CompanySteps {
    private static final String PASSWORD = "plum rain at dusk";

    private final Visit visit;
    private final Page page;

    CompanySteps(Visit visit) {
        this.visit = visit;
        page = visit.page();
    }

    /** Fills the page behind the printed link. */
    void becomeFirstAdministrator(String path) {
        visit.goTo(path).assertAccessible("company-set-up");
        page.fill("#fullName", "Ines Duarte");
        page.fill("#mail", "ines@company.example");
        page.fill("#employeeId", "A1");
        page.selectOption("#country", "PT");
        page.fill("#orgUnit", "Headquarters / IT");
        page.fill("#region", "europe");
        page.selectOption("#language", "en");
        page.selectOption("#zone", "Europe/Lisbon");
        choosePassword();
        signIn("A1");
    }

    /** Opens a link that somebody was handed, sets a password there and signs in with it. */
    void activate(String path, String name) {
        visit.goTo(path);
        choosePassword();
        signIn(name);
    }

    private void choosePassword() {
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("main form button");
        page.click("main a[href='/sign-in']");
    }

    private void signIn(String name) {
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.locator("h1 .greeting")).isVisible();
    }

    CompanySteps open(String navigation) {
        page.click("#site-nav a[href='" + navigation + "']");
        return this;
    }

    CompanySteps follow(String link) {
        page.locator("main a[href^='" + link + "']").first().click();
        return this;
    }

    void grantLocalHr(String employeeId, String region) {
        open("/people").follow("/people/roles");
        page.fill("#who", employeeId);
        page.selectOption("#role", "LOCAL_HR");
        page.check("#region-" + region);
        page.click("main form[action$='/people/roles'] button");
        assertThat(page.locator("main td").getByText(employeeId)).isVisible();
    }

    /** Somebody in the list of people; nobody outside the reader's scope. */
    Locator find(String employeeId) {
        open("/people");
        page.fill("#q", employeeId);
        page.click("main form[role=search] button");
        return page.locator("main tbody tr:has-text('" + employeeId + "')");
    }

    /** Chooses every proposal that the list shows, to start on the Monday of this week. */
    void approveAllToStartThisWeek() {
        page.check("#everything");
        page.fill("#startOn", page.getAttribute("#startOn", "min"));
        page.click("main form[action$='/approval'] button.btn-primary");
    }

    /** Opens what the home page offers as the next unit. */
    void startFirstUnit() {
        page.click(".card-next button");
        assertThat(page).hasURL(Pattern.compile(".*/(lesson|player)/[0-9a-f-]{36}.*"));
    }

    Locator rows() {
        return page.locator("main tbody tr");
    }
}
