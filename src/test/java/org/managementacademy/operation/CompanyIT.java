package org.managementacademy.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.PlainVisitor;
import org.managementacademy.testing.RunningAcademy;

/** The set-up of the container image, without the container: extracted jar, PostgreSQL, company profile, settings from the environment. */
@WithBrowser
class CompanyIT {
    private static final Pattern SET_UP = Pattern.compile("Set up the first administrator at (\\S+)");
    private static final String PEOPLE = """
            employee_id,full_name,mail,country,org_unit,region,line_manager_id,language,zone
            C1,陈静,chen.jing@company.example,CN,China / HR,china,,zh,Asia/Shanghai
            C2,李伟,li.wei@company.example,CN,China / Sales,china,,zh,Asia/Shanghai
            C3,王芳,wang.fang@company.example,CN,China / Sales,china,C2,zh,Asia/Shanghai
            C4,刘洋,liu.yang@company.example,CN,China / Sales,china,C2,zh,Asia/Shanghai
            F1,Claire Martin,claire.martin@company.example,FR,Europe / France,europe,,fr,Europe/Paris
            F2,Hugo Petit,hugo.petit@company.example,FR,Europe / France,europe,,fr,France
            """;
    /** Low on leading through change is one; another is good at it, and one belongs to another region. */
    private static final String REVIEWS = """
            employee_id,competency,rating
            C3,M3,2
            C4,M3,5
            F1,M3,1
            """;

    @TempDir
    Path folder;

    @Test
    void emptyDatabaseBecomesACompanysAcademy(Browser browser) throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var academy = launch(postgres).start()) {
            answersItsOperator(academy);
            var walk = new Walk(browser, academy.address().toString());
            walk.administratorLoadsThePeople(setUpPath(academy));
            walk.hrProposesAndApproves();
            walk.learnerStarts();
            walk.hrReports();
            academy.stop();
            assertThat(academy.output()).as("an orderly end").doesNotContain("ERROR", "Exception");
        }
    }

    private static void answersItsOperator(RunningAcademy academy) {
        var visitor = new PlainVisitor(academy.address());
        assertThat(visitor.get("/actuator/health/readiness").body()).contains("\"UP\"");
        assertThat(visitor.get("/actuator/prometheus").statusCode())
                .as("metrics without sign-in")
                .isNotEqualTo(200);
    }

    private static String setUpPath(RunningAcademy academy) {
        var link = SET_UP.matcher(academy.output());
        assertThat(link.find()).as("link in %s", academy.output()).isTrue();
        assertThat(link.group(1)).startsWith("https://academy.example.com/set-up/");
        return URI.create(link.group(1)).getPath();
    }

    /** From nothing to the first report through pages alone: nobody has a terminal, a database client or another's password. */
    private static final class Walk {
        private final Browser browser;
        private final String address;
        private String linkOfHr = "";
        private String linkOfLearner = "";

        Walk(Browser browser, String address) {
            this.browser = browser;
            this.address = address;
        }

        void administratorLoadsThePeople(String setUp) {
            try (var visit = browser.visit(address, Language.EN)) {
                var administrator = new CompanySteps(visit);
                administrator.becomeFirstAdministrator(setUp).signIn("A1");
                administrator.open("/people").follow("/people/import").upload("people.csv", PEOPLE);
                administrator.sees("5", "0", "0", "1").looksGood("company-people-preview");
                administrator.press("/confirmation").sees("5", "0", "0", "1").looksGood("company-people-result");
                administrator.grantLocalHr("C1", "china");
                linkOfHr = administrator.linkFor("C1");
                linkOfLearner = administrator.linkFor("C3");
            }
        }

        void hrProposesAndApproves() {
            try (var visit = browser.visit(address, Language.ZH)) {
                var hr = new CompanySteps(visit);
                hr.activate(linkOfHr).signIn("C1");
                assertThat(hr.find("C4")).hasCount(1);
                assertThat(hr.find("F1")).hasCount(0);
                hr.openCampaign("年度评估", "2026").upload("reviews.csv", REVIEWS);
                hr.sees("2", "0", "0", "1").looksGood("company-reviews-preview");
                hr.press("/confirmation").follow("/proposals?campaign=");
                assertThat(hr.rows()).hasCount(1);
                hr.approveAllToStartThisWeek().sees("1", "0");
            }
        }

        void learnerStarts() {
            try (var visit = browser.visit(address, Language.ZH)) {
                var learner = new CompanySteps(visit);
                learner.activate(linkOfLearner).signIn("wang.fang@company.example");
                learner.looksGood("company-learner-home").startFirstUnit();
            }
        }

        void hrReports() {
            try (var visit = browser.visit(address, Language.ZH)) {
                var hr = new CompanySteps(visit);
                visit.goTo("/");
                hr.signIn("chen.jing@company.example").open("/report");
                assertThat(hr.rows()).hasCount(1);
                assertThat(hr.rows().first()).containsText("王芳");
                hr.looksGood("company-report");
                assertThat(hr.exported().lines()).hasSize(2).last().asString().contains("C3", "王芳");
            }
        }
    }

    private Launch launch(EmbeddedPostgres postgres) {
        return Image.extracted(folder)
                .environment(Map.of(
                        "ACADEMY_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "ACADEMY_DATABASE_USER", "postgres",
                        "ACADEMY_DATABASE_PASSWORD", "postgres",
                        "ACADEMY_BASE_URL", "https://academy.example.com",
                        "ACADEMY_DATA", folder.resolve("data").toString(),
                        "SPRING_PROFILES_ACTIVE", "company"));
    }
}
