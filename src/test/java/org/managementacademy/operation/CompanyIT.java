package org.managementacademy.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.managementacademy.browser.HrSteps;
import org.managementacademy.browser.HrSteps.Sheet;
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
            walk.hrProposesApprovesAndReports();
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
                var desk = new HrSteps(visit.page());
                administrator.becomeFirstAdministrator(setUp);
                administrator.open("/people").follow("/people/import");
                desk.upload(sheet("people.csv", PEOPLE));
                assertThat(desk.tiles()).as("new, changed, same, refused").containsExactly(5, 0, 0, 1);
                visit.assertAccessible("company-people-preview");
                assertThat(desk.confirm()).isEqualTo(5);
                visit.assertAccessible("company-people-result");
                administrator.grantLocalHr("C1", "china");
                linkOfHr = desk.issueLink("C1");
                linkOfLearner = desk.issueLink("C3");
            }
        }

        void hrProposesApprovesAndReports() {
            try (var visit = browser.visit(address, Language.ZH)) {
                var hr = new CompanySteps(visit);
                var desk = new HrSteps(visit.page());
                hr.activate(linkOfHr, "C1");
                assertThat(hr.find("C4")).hasCount(1);
                assertThat(hr.find("F1")).hasCount(0);
                desk.openCampaign("年度评估", "2026");
                desk.upload(sheet("reviews.csv", REVIEWS));
                assertThat(desk.tiles()).as("new, changed, same, refused").containsExactly(2, 0, 0, 1);
                visit.assertAccessible("company-reviews-preview");
                desk.confirm();
                hr.follow("/proposals?campaign=");
                assertThat(hr.rows()).hasCount(1);
                hr.approveAllToStartThisWeek();
                assertThat(desk.confirm()).isOne();
                learnerStarts();
                hr.open("/report");
                assertThat(hr.rows()).hasCount(1);
                visit.assertAccessible("company-report");
                var report = desk.download("main form.export button[formaction$='.csv']");
                assertThat(new String(report.bytes(), UTF_8).lines())
                        .hasSize(2)
                        .last()
                        .asString()
                        .contains("C3", "王芳");
            }
        }

        private void learnerStarts() {
            try (var visit = browser.visit(address, Language.ZH)) {
                var learner = new CompanySteps(visit);
                learner.activate(linkOfLearner, "wang.fang@company.example");
                visit.assertAccessible("company-learner-home");
                learner.startFirstUnit();
            }
        }

        private static Sheet sheet(String name, String csv) {
            return new Sheet(name, csv.getBytes(UTF_8));
        }
    }

    private Launch launch(EmbeddedPostgres postgres) {
        return Image.ofThisBuild(folder)
                .environment(Map.of(
                        "ACADEMY_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "ACADEMY_DATABASE_USER", "postgres",
                        "ACADEMY_DATABASE_PASSWORD", "postgres",
                        "ACADEMY_BASE_URL", "https://academy.example.com",
                        "ACADEMY_DATA", folder.resolve("data").toString(),
                        "SPRING_PROFILES_ACTIVE", "company"));
    }
}
