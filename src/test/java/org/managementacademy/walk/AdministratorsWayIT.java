package org.managementacademy.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.HrSteps;
import org.managementacademy.browser.HrSteps.Sheet;
import org.managementacademy.browser.Visit;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator of the demo organisation takes a people file in, invites those who came with it, and takes all back again. */
@DemoAcademy
class AdministratorsWayIT {

    @LocalServerPort
    int port;

    /** One of the four, and all in the long proof. */
    private static Stream<Language> languages() {
        var languages = new ArrayList<>(List.of(Language.values()));
        Collections.shuffle(languages, new Random(Proof.seed(AdministratorsWayIT.class)));
        return languages.stream().limit(Proof.times(1, 4));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void peopleComeWithAFileAndGoWithIt(Language language, Browser browser) {
        try (var visit = browser.visit(port, language)) {
            var desk = new HrSteps(visit.page());
            visit.signIn("admin@example.org", "academy-demo");
            speak(language, visit.page());
            desk.open("/people/import");
            desk.upload(file(language));
            assertThat(desk.tiles()).as("new, changed, same, refused").containsExactly(3, 0, 0, 2);
            assertThat(desk.confirm()).isEqualTo(3);
            var result = desk.address();
            inviteAndWithdraw(result, visit, desk);
            chooseLanguageOf("P" + language + "2", language, visit);
            undo(result, visit, desk);
        }
    }

    /** Without a mail server the links come in a file, once. */
    private static void inviteAndWithdraw(String result, Visit visit, HrSteps desk) {
        desk.open(result).click("main a[href*='/people/invitations']");
        assertThat(desk.confirm()).isEqualTo(3);
        var links = desk.download("main form[action$='/links'] button");
        assertThat(new String(links.bytes(), UTF_8).lines())
                .as("heading and links")
                .hasSize(4);
        visit.page().reload();
        assertThat(desk.tiles()).as("invited, without link, open, active").containsExactly(3, 0, 3, 0);
        visit.page().click("main form[action$='/withdrawal'] button");
        assertThat(desk.tiles()).containsExactly(3, 0, 0, 0);
    }

    /** They are no longer as the file left them: the undo leaves them alone, and the line manager whom they need. */
    private static void chooseLanguageOf(String employeeId, Language language, Visit visit) {
        var page = visit.goTo("/people?q=" + employeeId).page();
        page.click("main tbody a");
        page.selectOption("#language", language == Language.EN ? "FR" : "EN");
        page.click("form[action$='/preferences'] button");
    }

    private static void undo(String result, Visit visit, HrSteps desk) {
        desk.open(result).click("main a[href$='/undo']");
        assertThat(desk.tiles()).as("removed, former data back, left").containsExactly(1, 0, 2);
        assertThat(desk.confirm()).isOne();
    }

    private static void speak(Language language, Page page) {
        page.click("details.menu summary");
        page.click("button[name=language][value=" + language.code() + "]");
    }

    /** Three good rows, a zone that is none and an address that is none. */
    private static Sheet file(Language language) {
        var rows = """
                employee_id,full_name,mail,country,org_unit,region,line_manager_id,language,zone
                %1$s1,王晓明,%1$s1@example.org,CN,%1$s / Sales,china,,zh,Asia/Shanghai
                %1$s2,Иванова Анна Сергеевна,%1$s2@example.org,CN,%1$s / Sales,china,%1$s1,ru,Asia/Shanghai
                %1$s3,Grace Obi,%1$s3@example.org,CN,%1$s / Sales,china,%1$s1,en,Asia/Shanghai
                %1$s4,Hugo Petit,%1$s4@example.org,FR,%1$s / Sales,china,,fr,France
                %1$s5,Claire Martin,nobody,FR,%1$s / Sales,china,,fr,Europe/Paris
                """;
        return new Sheet("people.csv", rows.formatted("P" + language).getBytes(UTF_8));
    }
}
