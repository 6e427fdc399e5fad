package org.managementacademy.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.Footprints;
import org.managementacademy.browser.HrSteps;
import org.managementacademy.browser.LearnerSteps;
import org.managementacademy.browser.Visit;
import org.managementacademy.demo.DemoTime;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole story in China, on pages in Chinese: HR imports a review file, decides on what the rules propose, holds a classroom; a learner comes to
 * the certificate; the report tells it to those whom it concerns, and to nobody else.
 */
@DemoAcademy
class FromReviewToReportIT {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String PASSWORD = "academy-demo";
    private static final String LEARNER = "CN-0004";
    private static final String LINE_MANAGER = "CN-0003";
    private static final String CLASSROOM = "story-classroom";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private final Album album = new Album("story");

    @Test
    void aReviewFileLeadsToACertificateAndARowOfTheReport(Browser browser) {
        try (var china = browser.visit(port, Language.ZH);
                var learner = browser.visit(port, Language.ZH);
                var time = new DemoTime(clock)) {
            var ofChina = new Footprints().follow(china.page()).follow(learner.page());
            china.signIn("hr.china@example.org", PASSWORD);
            var hr = new HrSteps(china.page());
            var monday = LocalDate.ofInstant(clock.instant(), SHANGHAI)
                    .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                    .plusWeeks(1);

            var season = new ReviewSeason(ReviewSeason.Region.CHINA, china, album);
            season.importReviews();
            var approved = season.decide(monday);
            season.amend(approved, monday);
            readNews(browser, hr, approved.getFirst(), monday);
            complete(china, hr, learner, time);
            lineManagersSeeTheirLine(browser, hr, ofChina);
            report(browser, china, hr);
            russiaSeesNothing(browser, ofChina);
        }
    }

    /** Somebody who was approved, undone and approved again sets a password, and finds one message with the Monday that holds. */
    private void readNews(Browser browser, HrSteps hr, String enrolment, LocalDate monday) {
        var link = hr.issueLink(employeeId(hr, enrolment));
        var day = "%d年%d月%d日".formatted(monday.getYear(), monday.getMonthValue(), monday.getDayOfMonth());
        try (var visit = activated(browser, link)) {
            var message = visit.page().locator("main article");
            await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> {
                visit.goTo("/messages");
                return message.count() == 1 && message.innerText().contains(day);
            });
            assertThat(message).hasAttribute("lang", Language.ZH.tag());
            album.picture(visit, "messages");
        }
    }

    private static String employeeId(HrSteps hr, String enrolment) {
        return hr.open(enrolment).locator(".facts .quiet").first().innerText();
    }

    private Visit activated(Browser browser, String link) {
        var visit = browser.visit(port, Language.ZH);
        var page = visit.goTo(link).page();
        page.fill("#password", "梅雨时节-academy");
        page.fill("#again", "梅雨时节-academy");
        album.picture(visit, "password");
        var mail = page.locator("input[autocomplete=username]").inputValue();
        page.click("main form button");
        page.click("main a[href='/sign-in']");
        return visit.signIn(mail, "梅雨时节-academy");
    }

    private void complete(Visit china, HrSteps hr, Visit learner, DemoTime time) {
        var day = LocalDate.ofInstant(clock.instant(), SHANGHAI).plusDays(1);
        var session = hr.planClassroom("carrying-change/china|" + CLASSROOM, day, "上海", "张江路66号3楼305室");
        album.picture(china, "classroom");

        learner.signIn("learner.zh@example.org", PASSWORD);
        album.picture(learner, "home");
        var path = learner.page()
                .locator("main a[href^='/path/']")
                .first()
                .getAttribute("href")
                .replaceAll("#.*", "");
        var steps = new LearnerSteps(learner.page(), path);
        steps.book(CLASSROOM, session);
        album.picture(learner, "seat");

        time.travelTo(day.atTime(10, 0).atZone(SHANGHAI).toInstant());
        hr.markEverybodyPresent(session);
        album.picture(china, "attendance");
        assertThat(hr.confirm()).isEqualTo(1);
        album.picture(china, "attended");
        steps.assertDone(CLASSROOM);
        album.picture(learner, "path");

        steps.completeAll();
        learner.goTo(path);
        album.picture(learner, "path-completed");
        assertThat(steps.certificate()).contains("管理学院", "结业证书", "黄子涵").doesNotContain("#");
    }

    private void lineManagersSeeTheirLine(Browser browser, HrSteps hr, Footprints ofChina) {
        try (var visit = browser.visit(port, Language.FR)) {
            visit.signIn("manager@example.org", PASSWORD).goTo("/team");
            assertThat(visit.page().locator("main")).not().containsText("黄子涵");
            album.picture(visit, "team-of-another");
            assertThat(ofChina.askAgain(visit.page())).allMatch(FromReviewToReportIT::isRefused);
        }
        try (var visit = activated(browser, hr.issueLink(LINE_MANAGER))) {
            visit.goTo("/team");
            album.picture(visit, "team");
            assertThat(visit.page().locator("tbody tr", new Page.LocatorOptions().setHasText("黄子涵")))
                    .hasCount(1);
            assertThat(ofChina.askAgain(visit.page())).allMatch(FromReviewToReportIT::isRefused);
        }
    }

    private static boolean isRefused(String answer) {
        return answer.startsWith("404 ") || answer.startsWith("403 ");
    }

    private void report(Browser browser, Visit china, HrSteps hr) {
        china.goTo("/report");
        album.picture(china, "report");
        var page = china.page();
        var learner = page.locator("tbody tr", new Page.LocatorOptions().setHasText(LEARNER));
        assertThat(learner.locator(".status-completed")).isVisible();
        var number = learner.locator("td").last().locator(".small").innerText();
        assertThat(number).isNotBlank();

        page.selectOption("#separator", "semicolon");
        var csv = hr.download("button[formaction$='/report.csv']").bytes();
        var xlsx = hr.download("form[action$='/report.xlsx'] button >> nth=0").bytes();
        var shown = ReportTable.onPage(page);
        for (var file : List.of(ReportTable.ofCsv(csv, ';'), ReportTable.ofXlsx(xlsx))) {
            assertThat(file.sharedWith(shown)).isEqualTo(shown.sharedWith(file));
            assertThat(shown.sharedWith(file).rows().getFirst())
                    .as("columns compared")
                    .hasSize(6);
            assertThat(file.rows()).anySatisfy(row -> assertThat(row).contains(LEARNER, number));
        }

        try (var group = browser.visit(port, Language.FR)) {
            group.signIn("hr.group@example.org", PASSWORD).goTo("/report?status=completed");
            assertThat(group.page().locator("tbody tr", new Page.LocatorOptions().setHasText(number)))
                    .hasCount(1);
            assertThat(group.page().locator("#region option")).hasCount(6);
            album.picture(group, "report-of-the-group");
        }
    }

    private void russiaSeesNothing(Browser browser, Footprints ofChina) {
        try (var russia = browser.visit(port, Language.RU)) {
            russia.signIn("hr.russia@example.org", PASSWORD);
            assertThat(ofChina.askAgain(russia.page()))
                    .hasSizeGreaterThan(100)
                    .filteredOn(answer -> !answer.matches("\\d+ \\w+ /reviews/[0-9a-f-]{36}(/uploads)?"))
                    .allMatch(answer -> answer.startsWith("404 "));
            for (var address : List.of(
                    "/report?region=china",
                    "/proposals?region=china",
                    "/proposals?status=all&region=china",
                    "/people?region=china")) {
                russia.goTo(address);
                assertThat(russia.page().locator("tbody tr")).hasCount(0);
            }
            for (var address : List.of("/report", "/messages/waiting", "/classrooms", "/proposals?status=all")) {
                russia.goTo(address);
                assertThat(russia.page().locator("main")).not().containsText("CN-0");
                assertThat(russia.page().locator("main")).not().containsText("上海");
            }
            var csv = russia.page().request().get("/report.csv?region=china").body();
            assertThat(new String(csv, StandardCharsets.UTF_8).lines()).hasSize(1);
            album.picture(russia, "report-of-russia");
        }
    }
}
