package org.managementacademy.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.managementacademy.browser.HrSteps;
import org.managementacademy.browser.HrSteps.Sheet;
import org.managementacademy.browser.Visit;

/** HR takes the review file of a region in and decides on what the rules propose. */
final class ReviewSeason {
    private final Region region;
    private final Visit visit;
    private final Page page;
    private final HrSteps hr;
    private final Album album;

    ReviewSeason(Region region, Visit visit, Album album) {
        this.region = region;
        this.visit = visit;
        this.album = album;
        page = visit.page();
        hr = new HrSteps(page);
    }

    /**
     * A region of the demo with its sample file.
     *
     * @param ratings   that the file brings
     * @param separator as the page names it
     * @param mistake   how the rating outside the scale stands in the file
     * @param remedy    what HR writes instead
     * @param somebody  employee id of somebody to whom no rule proposes a path
     * @param words     of HR: campaign, season, and five reasons
     */
    record Region(
            String sample,
            int ratings,
            String charset,
            String separator,
            String scale,
            String mistake,
            String remedy,
            String somebody,
            List<String> words) {

        static final Region CHINA = new Region(
                "reviews-china.csv",
                1200,
                "GB18030",
                "comma",
                "A-E",
                ",9,A-E",
                ",E,A-E",
                "CN-0020",
                List.of(
                        "半年评估",
                        "2026年下半年",
                        "该员工下月调岗，届时再安排。",
                        "下周起休年假。",
                        "季末工作繁忙，多给两周。",
                        "去年已学过同类课程。",
                        "已离职。",
                        "下季度将负责跨部门变革项目，直属上级建议提前学习。"));

        static final Region RUSSIA = new Region(
                "reviews-russia-cis.csv",
                880,
                "windows-1251",
                "semicolon",
                "1-4",
                ";9;1-4",
                ";4;1-4",
                "RU-0020",
                List.of(
                        "Полугодовая оценка",
                        "2026, второе полугодие",
                        "В следующем месяце переходит в другое подразделение.",
                        "Со следующей недели в отпуске.",
                        "Конец квартала, нужны ещё две недели.",
                        "В прошлом году уже прошёл похожий курс.",
                        "Уволился.",
                        "В следующем квартале возглавит проект изменений."));
    }

    /** Leads to the proposals of the campaign. */
    void importReviews() {
        hr.openCampaign(region.words().get(0), region.words().get(1));
        album.picture(visit, "campaign");
        var campaign = hr.address();
        var file = hr.download("main a[href$='/" + region.sample() + "']");
        hr.upload(file);
        assertThat(hr.tiles()).as("new, changed, same, refused").containsExactly(region.ratings(), 0, 1, 3);
        correctTheReading();

        var refused = hr.download("main a[href$='/refused']");
        assertReasonsFollow(file, refused);
        assertThat(hr.confirm()).isEqualTo(region.ratings());
        var proposals = hr.tiles().getLast();
        assertThat(proposals).isPositive();
        album.picture(visit, "result");
        page.click("form[action$='/undo'] button");
        visit.goTo(campaign);
        assertThat(page.locator("main a[href*='/proposals?']")).hasCount(0);

        hr.upload(file);
        hr.confirm();
        assertThat(hr.tiles().getLast()).isEqualTo(proposals);
        visit.goTo(campaign);
        hr.upload(file);
        assertThat(hr.tiles()).as("a repeated import").containsExactly(0, 0, region.ratings() + 1, 3);
        assertThat(page.locator(".confirm")).hasCount(0);
        album.picture(visit, "repeated");

        visit.goTo(campaign);
        hr.upload(corrected(refused));
        assertThat(hr.tiles()).as("corrected rows").containsExactly(0, 1, 0, 2);
        hr.confirm();
        visit.goTo(campaign);
        album.picture(visit, "campaign-with-files");
        page.click("main a[href*='/proposals?']");
        assertThat(page).hasURL(Pattern.compile(".*/proposals\\?.*"));
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    private void correctTheReading() {
        assertThat(page.locator("#charset")).hasValue(region.charset());
        assertThat(page.locator("#separator")).hasValue(region.separator());
        hr.readAs("UTF-8", region.separator());
        assertThat(page.locator("main [role=alert]")).isVisible();
        album.picture(visit, "wrong-encoding");
        hr.readAs(region.charset(), region.separator());
        hr.chooseScale(region.scale());
        album.picture(visit, "preview");
    }

    /** The refused rows come back as they were, with two cells more in the reader's language. */
    private void assertReasonsFollow(Sheet file, Sheet refused) {
        var sent = rows(file);
        var bad = sent.subList(sent.size() - 4, sent.size() - 1);
        var back = rows(refused);
        assertThat(back.subList(1, back.size())).map(row -> row.subList(0, 5)).containsExactlyElementsOf(bad);
        assertThat(back)
                .allSatisfy(row -> assertThat(row).hasSize(7))
                .allSatisfy(row -> assertThat(row.subList(5, 7))
                        .allMatch(cell -> cell.matches(".*[\\p{IsHan}\\p{IsCyrillic}].*")));
    }

    private List<List<String>> rows(Sheet sheet) {
        return CsvReader.builder()
                .fieldSeparator(region.separator().equals("comma") ? ',' : ';')
                .ofCsvRecord(new String(sheet.bytes(), Charset.forName(region.charset())))
                .stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
    }

    private Sheet corrected(Sheet refused) {
        var charset = Charset.forName(region.charset());
        var text = new String(refused.bytes(), charset).replace(region.mistake(), region.remedy());
        return new Sheet("corrected.csv", text.getBytes(charset));
    }

    /** Filters, explains, approves, undoes, approves again with another Monday, declines. Returns the enrolments that are approved. */
    List<String> decide(LocalDate monday) {
        var list = page.url();
        var all = hr.rows();
        album.picture(visit, "proposals");
        hr.search(page.locator("tbody th a").first().innerText());
        assertThat(hr.rows()).isBetween(1, all - 1);
        page.locator("tbody a[href^='/why/']").first().click();
        assertThat(page.locator(".trace .truth-true").first()).isVisible();
        album.picture(visit, "why");

        visit.goTo(list);
        var people = hr.tickFirst(6);
        hr.previewApproval(monday.minusWeeks(1));
        assertThat(hr.tiles()).as("enrolled, left out").containsExactly(6, 0);
        album.picture(visit, "approval");
        assertThat(hr.confirm()).isEqualTo(6);
        album.picture(visit, "approved");
        page.click("form[action$='/reversal'] button");
        assertThat(page.locator("main .note-done")).isVisible();
        album.picture(visit, "approval-undone");
        visit.goTo(list);
        assertThat(page.locator("tbody tr")).hasCount(all);
        assertThat(hr.tickFirst(6)).isEqualTo(people);
        hr.previewApproval(monday);
        hr.confirm();

        visit.goTo(list);
        hr.tickFirst(1);
        hr.previewRefusal();
        page.fill("#reason", region.words().get(2));
        album.picture(visit, "refusal");
        assertThat(hr.confirm()).isEqualTo(1);
        visit.goTo(list + "&status=approved");
        album.picture(visit, "approved-list");
        return page.locator("tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Moves, extends, exempts and withdraws one each, and assigns a path by hand. */
    void amend(List<String> approved, LocalDate monday) {
        amend(approved.get(1), "start", monday.plusWeeks(2).toString(), 3);
        amend(approved.get(2), "end", monday.plusWeeks(15).minusDays(1).toString(), 4);
        amend(approved.get(3), "exemptions", "carrying-change/academy-case", 5);
        amend(approved.get(4), "withdrawal", "", 6);
        assertThat(page.locator(".status-withdrawn")).isVisible();

        hr.assign(region.somebody(), monday, region.words().get(7));
        album.picture(visit, "assignment");
        assertThat(hr.confirm()).isEqualTo(1);
        assertThat(page.locator("main .note-done")).isVisible();
        album.picture(visit, "assigned");
    }

    private void amend(String enrolment, String form, String value, int reason) {
        hr.amend(enrolment, form, value, region.words().get(reason));
        album.picture(visit, form);
    }
}
