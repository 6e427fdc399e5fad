package org.managementacademy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What HR does at the desk, told by what the pages offer and not by their language. */
public final class HrSteps {
    private final Page page;

    public HrSteps(Page page) {
        this.page = page;
    }

    /** A file that the academy gave, or is given. */
    public record Sheet(String name, byte[] bytes) {}

    /** Leads to the page of the campaign, where files are uploaded. */
    public void openCampaign(String name, String season) {
        page.navigate("/reviews");
        page.fill("#name", name);
        page.fill("#season", season);
        page.click("form[action='/reviews'] button");
        assertThat(page.locator("#file")).isVisible();
    }

    public void upload(Sheet file) {
        page.setInputFiles("#file", new FilePayload(file.name(), "application/octet-stream", file.bytes()));
        follow(page.locator("form[enctype] button"));
    }

    public void readAs(String charset, String separator) {
        page.selectOption("#charset", charset);
        page.selectOption("#separator", separator);
        page.click("form[action$='/reading'] button");
    }

    public void chooseScale(String scale) {
        page.selectOption("#scale", scale);
        page.click("form[action$='/scale'] button");
    }

    /** Opens the filter of the list that is shown, unless it is open, and narrows the list to what these words find. */
    public void search(String words) {
        var filter = page.locator("main details:has(form[role=search])");
        if (filter.getAttribute("open") == null) filter.locator("summary").click();
        filter.locator("#search").fill(words);
        follow(filter.locator("button[type=submit]"));
    }

    /** How many rows the list shows. */
    public int rows() {
        page.waitForLoadState();
        return page.locator("tbody tr").count();
    }

    /** Ticks the first rows of the list that is shown. Returns their employee ids. */
    public List<String> tickFirst(int rows) {
        page.waitForLoadState();
        var boxes = page.locator("input[name=ids]");
        for (int i = 0; i < rows; i++) boxes.nth(i).check();
        return page.locator("tr:has(input[name=ids]:checked) th .quiet").allInnerTexts();
    }

    public void previewApproval(LocalDate monday) {
        page.fill("#startOn", monday.toString());
        page.click("form[action$='/proposals/approval'] button.btn-primary");
    }

    public void previewRefusal() {
        page.click("button[formaction$='/proposals/refusal']");
    }

    /**
     * Fills one of the small forms on the page of an enrolment and sends it.
     *
     * @param value of its first field beside the reason, empty if it has none
     */
    public void amend(String enrolment, String form, String value, String reason) {
        page.navigate(enrolment);
        var fields = page.locator("details:has(form[action$='/" + form + "'])");
        fields.locator("summary").click();
        if (fields.locator("select").count() > 0) fields.locator("select").selectOption(value);
        if (fields.locator("input[type=date]").count() > 0)
            fields.locator("input[type=date]").fill(value);
        fields.locator("textarea").fill(reason);
        fields.locator("button").click();
        assertThat(page.locator("main .note-done")).isVisible();
    }

    /** Leads to the check of an assignment. */
    public void assign(String employeeId, LocalDate monday, String why) {
        page.navigate("/assign");
        page.fill("#search", employeeId);
        follow(page.locator("main form[role=search] button"));
        page.locator("ul.people a").first().click();
        page.locator("main .card a.btn").first().click();
        page.fill("#startOn", monday.toString());
        page.fill("#why", why);
        page.click("main form .btn-primary");
    }

    /** Plans a session from nine to noon and leads to its page. @param unit such as {@code carrying-change/china|story-classroom} */
    public UUID planClassroom(String unit, LocalDate day, String city, String place) {
        page.navigate("/classrooms/new");
        page.selectOption("#unit", unit);
        page.fill("#day", day.toString());
        page.fill("#from", "09:00");
        page.fill("#to", "12:00");
        page.fill("#city", city);
        page.fill("#place", place);
        page.click("main form button");
        assertThat(page.locator("main .note-done")).isVisible();
        return UUID.fromString(address().substring("/classrooms/".length()));
    }

    /** Ticks everybody who holds a seat, and leads to the check. */
    public void markEverybodyPresent(UUID session) {
        page.navigate("/classrooms/" + session);
        page.locator("input[name=seat]").all().forEach(Locator::check);
        page.click("main form button");
    }

    /** Issues a one-time link to somebody found by employee id or mail address. Returns its path. */
    public String issueLink(String who) {
        page.navigate("/people");
        page.fill("#q", who);
        follow(page.locator("main form[role=search] button"));
        page.locator("tbody th a").first().click();
        page.click("form[action$='/link'] button");
        return URI.create(page.locator(".link-shown").textContent()).getPath();
    }

    /** Figures of the tiles of a preview or result, in their order. */
    public List<Integer> tiles() {
        page.waitForLoadState();
        return page.locator(".tiles dd").allTextContents().stream()
                .map(HrSteps::figure)
                .toList();
    }

    /** Presses the button that names the consequence. Returns the figure on it. */
    public int confirm() {
        var button = page.locator(".confirm button[type=submit]");
        var count = figure(button.textContent());
        follow(button);
        return count;
    }

    /** Clicks, and waits until the next page has come whole. */
    private void follow(Locator control) {
        var html = page.locator("html");
        html.evaluate("it => it.dataset.page = 'before'");
        control.click();
        assertThat(html).not().hasAttribute("data-page", "before");
        page.waitForLoadState();
    }

    /** What a link or button makes the browser download. */
    public Sheet download(String control) {
        var download = page.waitForDownload(page.locator(control)::click);
        try {
            return new Sheet(download.suggestedFilename(), Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Page open(String address) {
        page.navigate(address);
        return page;
    }

    /** Path of the page that is open. */
    public String address() {
        return URI.create(page.url()).getPath();
    }

    private static int figure(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
