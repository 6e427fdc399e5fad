package org.managementacademy.walk;

import static org.managementacademy.walk.Part.ADMINISTRATOR;
import static org.managementacademy.walk.Part.GROUP_HR;
import static org.managementacademy.walk.Part.LEARNER;
import static org.managementacademy.walk.Part.LOCAL_HR;
import static org.managementacademy.walk.Part.NEWCOMER;
import static org.managementacademy.walk.Screen.at;
import static org.managementacademy.walk.Screen.reached;
import static org.managementacademy.walk.Screen.refused;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.managementacademy.walk.Screen.Stage;

/** What HR sees on the way from a review file to a report. */
final class HrScreens {
    private static final String UPLOAD = "/reviews/uploads/{id}";
    private static final String ACT = "/proposals/acts/{id}";
    private static final String ENROLMENT = "/enrolments/{id}";
    private static final String ASSIGN = "/assign/{who}/{which}";
    private static final String SESSION = "/classrooms/{id}";

    private HrScreens() {}

    static final List<Screen> ALL = List.of(
            at(LOCAL_HR, "home-hr", "/"),
            at(LOCAL_HR, "reviews", "/reviews"),
            refused(LOCAL_HR, "reviews-refused", "/reviews", stage -> {
                stage.page().navigate("/reviews");
                stage.click("main form button");
            }),
            reached(LOCAL_HR, "campaign-new", "/reviews/{id}", HrScreens::campaign),
            reached(LOCAL_HR, "upload-unreadable", UPLOAD, stage -> upload(stage, "")),
            reached(LOCAL_HR, "upload-columns-missing", UPLOAD, stage -> upload(stage, "name,note\nA,B\n")),
            reached(LOCAL_HR, "upload-preview", UPLOAD, HrScreens::preview),
            reached(LOCAL_HR, "upload-result", UPLOAD, HrScreens::imported),
            reached(LOCAL_HR, "campaign", "/reviews/{id}", stage -> {
                imported(stage);
                stage.click("main a[href^='/reviews/']");
            }),
            reached(LOCAL_HR, "upload-undone", UPLOAD, stage -> {
                imported(stage);
                stage.click("form[action$='/undo'] button");
            }),
            at(LOCAL_HR, "rules", "/rules"),
            at(GROUP_HR, "rules-group", "/rules"),
            reached(GROUP_HR, "rules-published", "/rules", stage -> {
                stage.page().navigate("/rules");
                stage.click("form[action='/rules'] button");
            }),
            at(LOCAL_HR, "updates", "/updates"),
            at(LOCAL_HR, "proposals", "/proposals"),
            at(LOCAL_HR, "proposals-ticked", "/proposals?path=carrying-change&tick=true"),
            at(LOCAL_HR, "proposals-none", "/proposals?search=00000"),
            at(LOCAL_HR, "proposals-approved", "/proposals?status=approved"),
            reached(LOCAL_HR, "proposals-nothing-chosen", "/proposals", stage -> {
                stage.page().navigate("/proposals");
                stage.click("#decide ~ .actions .btn-primary");
            }),
            reached(LOCAL_HR, "approval", "/proposals/approval", stage -> choose(stage, ".btn-primary")),
            reached(LOCAL_HR, "approval-of-all", "/proposals/approval", stage -> {
                stage.page().navigate("/proposals");
                stage.page().check("#everything");
                stage.click("#decide ~ .actions .btn-primary");
            }),
            reached(LOCAL_HR, "approved", ACT, HrScreens::approve),
            reached(LOCAL_HR, "approved-undone", ACT, stage -> {
                approve(stage);
                stage.click("form[action$='/reversal'] button");
            }),
            reached(LOCAL_HR, "refusal", "/proposals/refusal", stage -> choose(stage, ".btn-secondary")),
            reached(LOCAL_HR, "refusal-without-reason", "/proposals/refusal", stage -> {
                choose(stage, ".btn-secondary");
                stage.page().fill("#reason", "  ");
                stage.click(".confirm button");
            }),
            reached(LOCAL_HR, "declined", ACT, HrScreens::decline),
            reached(LOCAL_HR, "enrolment-proposed", ENROLMENT, stage -> {
                stage.page().navigate("/proposals");
                stage.click("main tbody th a");
            }),
            reached(LOCAL_HR, "why-of-proposal", "/why/{id}", stage -> {
                stage.page().navigate("/proposals");
                stage.click("main tbody a[href^='/why/']");
            }),
            reached(LOCAL_HR, "enrolment-declined", ENROLMENT, stage -> {
                decline(stage);
                stage.page().navigate("/proposals?status=declined");
                stage.click("main tbody th a");
            }),
            reached(LOCAL_HR, "enrolment-running", ENROLMENT, stage -> {
                enrolment(stage, LEARNER);
                openAll(stage);
            }),
            reached(LOCAL_HR, "enrolment-refused", ENROLMENT, stage -> amend(stage, "end", "  ")),
            reached(LOCAL_HR, "enrolment-extended", ENROLMENT, stage -> amend(stage, "end", "…")),
            at(LOCAL_HR, "assign", "/assign"),
            at(LOCAL_HR, "assign-nobody", "/assign?search=00000"),
            at(LOCAL_HR, "assign-found", "/assign?search=a"),
            reached(LOCAL_HR, "assign-which", "/assign/{person}", HrScreens::which),
            reached(LOCAL_HR, "assign-how", ASSIGN, HrScreens::how),
            reached(LOCAL_HR, "assign-refused", ASSIGN, stage -> {
                how(stage);
                stage.page().fill("#why", "  ");
                stage.click("main form button");
            }),
            reached(LOCAL_HR, "assign-check", ASSIGN + "/check", HrScreens::check),
            reached(LOCAL_HR, "assigned", ENROLMENT, stage -> {
                check(stage);
                stage.click(".confirm button");
            }),
            at(LOCAL_HR, "classrooms", "/classrooms"),
            at(LOCAL_HR, "classroom-new", "/classrooms/new"),
            refused(LOCAL_HR, "classroom-refused", "/classrooms", stage -> {
                stage.page().navigate("/classrooms/new");
                stage.click("main form button");
            }),
            reached(LOCAL_HR, "classroom-planned", SESSION, HrScreens::planned),
            reached(LOCAL_HR, "classroom-begun", SESSION, HrScreens::begun),
            reached(LOCAL_HR, "attendance", SESSION + "/attendance", HrScreens::attendance),
            reached(LOCAL_HR, "attendance-of-nobody", SESSION + "/attendance", stage -> {
                begun(stage);
                stage.click("main form button");
            }),
            reached(LOCAL_HR, "attendance-marked", SESSION + "/attendance/{act}", stage -> {
                attendance(stage);
                stage.click(".confirm button");
            }),
            reached(LOCAL_HR, "attendance-undone", SESSION, stage -> {
                attendance(stage);
                stage.click(".confirm button");
                stage.click("form[action$='/undo'] button");
            }),
            at(LOCAL_HR, "report", "/report"),
            at(GROUP_HR, "report-group", "/report?status=late&status=completed&path=carrying-change"),
            at(LOCAL_HR, "report-none", "/report?search=00000"),
            at(LOCAL_HR, "messages-hr", "/messages"),
            at(LOCAL_HR, "messages-waiting", "/messages/waiting"),
            at(ADMINISTRATOR, "report-refused", "/report").answering(403));

    private static void campaign(Stage stage) {
        stage.page().navigate("/reviews");
        stage.page().fill("#name", "2026");
        stage.page().fill("#season", stage.cast().number());
        stage.click("main form button");
    }

    private static void upload(Stage stage, String text) {
        campaign(stage);
        stage.page().setInputFiles("#file", file("reviews.csv", text));
        stage.click("form[action$='/uploads'] button");
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Two people with low ratings, and one row for each thing that can be wrong. */
    private static void preview(Stage stage) {
        var country = stage.cast().play(LOCAL_HR, stage.language()).country();
        upload(stage, """
                employee_id,competency,rating,scale,note
                %1$s-0012,M3,2,1-5,
                %1$s-0012,M4,1,1-5,
                %1$s-0013,M3,2,1-5,
                %1$s-0014,M3,9,1-5,
                %1$s-0014,M99,2,1-5,
                %1$s-0014,M3,2,stars,
                %1$s-0012,M3,2,1-5,
                BR-0004,M3,2,1-5,
                ES-0004,M3,2,1-5,
                ZZ-9999,M3,2,1-5,
                """.formatted(country));
    }

    private static void imported(Stage stage) {
        preview(stage);
        stage.click(".confirm button");
    }

    private static void choose(Stage stage, String decision) {
        stage.page().navigate("/proposals?path=carrying-change");
        stage.page().locator("tbody input[type=checkbox]").first().check();
        stage.click("#decide ~ .actions " + decision);
    }

    private static void approve(Stage stage) {
        choose(stage, ".btn-primary");
        stage.click(".confirm button");
    }

    private static void decline(Stage stage) {
        choose(stage, ".btn-secondary");
        stage.page().fill("#reason", "…");
        stage.click(".confirm button");
    }

    private static void enrolment(Stage stage, Part learner) {
        stage.page()
                .navigate("/enrolments/"
                        + stage.cast().enrolment(learner, stage.language()).id());
    }

    private static void openAll(Stage stage) {
        stage.page().locator("main details > summary").all().forEach(summary -> summary.click());
    }

    private static void amend(Stage stage, String form, String reason) {
        enrolment(stage, LEARNER);
        stage.page()
                .locator("details:has(#%s-reason) > summary".formatted(form))
                .click();
        stage.page().fill("#%s-reason".formatted(form), reason);
        stage.click("form[action$='/%s'] button".formatted(form));
    }

    private static void which(Stage stage) {
        stage.page()
                .navigate("/assign?search="
                        + stage.cast().another(NEWCOMER, stage.language()).employeeId());
        stage.click("main .people a");
    }

    private static void how(Stage stage) {
        which(stage);
        stage.click("main .cards a[href$='/carrying-change']");
    }

    private static void check(Stage stage) {
        how(stage);
        stage.page().fill("#why", "…");
        stage.click("main form button");
    }

    private static void planned(Stage stage) {
        stage.page().navigate("/classrooms/new");
        stage.page()
                .selectOption(
                        "#unit",
                        stage.page()
                                .locator("#unit option[lang='%s']"
                                        .formatted(stage.language().tag()))
                                .first()
                                .getAttribute("value"));
        stage.page().fill("#day", "2099-01-07");
        stage.page().fill("#city", "…");
        stage.page().fill("#place", "…");
        stage.click("main form button");
    }

    private static void begun(Stage stage) {
        stage.page().navigate("/classrooms/" + stage.cast().classroomBegun(stage.language()));
    }

    private static void attendance(Stage stage) {
        begun(stage);
        stage.page().locator("tbody input[type=checkbox]").first().check();
        stage.click("main form button");
    }
}
