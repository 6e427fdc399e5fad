package org.managementacademy.walk;

import static org.managementacademy.walk.HrScreens.file;
import static org.managementacademy.walk.Part.ADMINISTRATOR;
import static org.managementacademy.walk.Part.ANYBODY;
import static org.managementacademy.walk.Part.AUTHOR;
import static org.managementacademy.walk.Part.LEARNER;
import static org.managementacademy.walk.Part.LOCAL_HR;
import static org.managementacademy.walk.Part.NEWCOMER;
import static org.managementacademy.walk.Screen.at;
import static org.managementacademy.walk.Screen.reached;
import static org.managementacademy.walk.Screen.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.managementacademy.walk.Screen.Stage;

/** Accounts, people, roles, courses, and what is shown when something is in the way. */
final class OfficeScreens {
    private static final String PERSON = "/people/{id}";
    private static final String INTAKE = "/people/import/{id}";
    private static final String INVITATION = "/people/invitations/{id}";
    private static final String ACCOUNT = "/account/{token}";

    private OfficeScreens() {}

    static final List<Screen> ALL = List.of(
            at(ANYBODY, "sign-in-wait", "/sign-in?wait"),
            at(ANYBODY, "sign-in-expired", "/sign-in?expired"),
            at(ANYBODY, "signed-out", "/sign-in?signed-out"),
            at(ANYBODY, "set-up-gone", "/set-up/{token}").answering(404),
            at(ANYBODY, "account-gone", ACCOUNT).answering(404),
            reached(ANYBODY, "account", ACCOUNT, OfficeScreens::account),
            refused(ANYBODY, "account-refused", ACCOUNT, stage -> {
                account(stage);
                stage.page().fill("#password", "short");
                stage.click("main form button");
            }),
            reached(ANYBODY, "account-done", "/account/done", stage -> {
                account(stage);
                stage.page().fill("#password", Cast.PASSWORD);
                stage.page().fill("#again", Cast.PASSWORD);
                stage.click("main form button");
            }),
            at(LOCAL_HR, "people", "/people"),
            at(LOCAL_HR, "people-nobody", "/people?q=00000"),
            at(ADMINISTRATOR, "people-of-all", "/people"),
            reached(LOCAL_HR, "person", PERSON, OfficeScreens::person),
            reached(LOCAL_HR, "person-saved", PERSON, stage -> {
                person(stage);
                stage.click("form[action$='/market'] button");
            }),
            reached(
                    ADMINISTRATOR,
                    "person-with-role",
                    PERSON,
                    stage -> stage.page()
                            .navigate("/people/"
                                    + stage.cast()
                                            .play(LOCAL_HR, stage.language())
                                            .id())),
            new Screen("link", ADMINISTRATOR, "POST /people/{id}/link", 200, stage -> {
                stage.page()
                        .navigate("/people/"
                                + stage.cast()
                                        .another(NEWCOMER, stage.language())
                                        .id());
                stage.click("form[action$='/link'] button");
            }),
            at(LOCAL_HR, "intake", "/people/import"),
            reached(LOCAL_HR, "intake-unreadable", INTAKE, stage -> upload(stage, "")),
            reached(LOCAL_HR, "intake-columns-missing", INTAKE, stage -> upload(stage, "name,note\nA,B\n")),
            reached(LOCAL_HR, "intake-preview", INTAKE, OfficeScreens::intake),
            reached(LOCAL_HR, "intake-result", INTAKE, OfficeScreens::takenIn),
            reached(LOCAL_HR, "intake-undo", INTAKE + "/undo", stage -> {
                takenIn(stage);
                stage.click("main a[href$='/undo']");
            }),
            reached(LOCAL_HR, "intake-undone", INTAKE, stage -> {
                takenIn(stage);
                stage.click("main a[href$='/undo']");
                stage.click(".confirm button");
            }),
            at(LOCAL_HR, "invitations", "/people/invitations"),
            at(LOCAL_HR, "invitations-nobody", "/people/invitations?q=00000"),
            reached(LOCAL_HR, "invited", INVITATION, stage -> invited(stage, "0016")),
            reached(LOCAL_HR, "invitation-withdrawn", INVITATION, stage -> {
                invited(stage, "0018");
                stage.click("form[action$='/withdrawal'] button");
            }),
            at(ADMINISTRATOR, "roles", "/people/roles"),
            reached(ADMINISTRATOR, "roles-unknown-person", "/people/roles", stage -> {
                stage.page().navigate("/people/roles");
                stage.page().fill("#who", "00000");
                stage.click("form[action='/people/roles'] button");
            }),
            reached(ADMINISTRATOR, "roles-granted", "/people/roles", stage -> {
                stage.page().navigate("/people/roles");
                stage.page()
                        .fill(
                                "#who",
                                stage.cast().another(NEWCOMER, stage.language()).employeeId());
                stage.page().selectOption("#role", "AUTHOR");
                stage.click("form[action='/people/roles'] button");
            }),
            at(AUTHOR, "courses", "/courses"),
            reached(AUTHOR, "courses-published", "/courses", stage -> {
                stage.page().navigate("/courses");
                stage.click("form[action$='/publications'] button");
            }),
            at(LOCAL_HR, "coverage", "/courses/map"),
            reached(
                    AUTHOR,
                    "coverage-unit",
                    "/courses/map/{path}/{market}/{unit}",
                    stage -> stage.page().navigate("/courses/map/carrying-change/china/two-minute-story")),
            at(LEARNER, "error-400", "/plan/{enrolment}").answering(400),
            at(LEARNER, "error-403", "/people").answering(403),
            at(LEARNER, "error-404", "/path/00000000-0000-0000-0000-000000000000")
                    .answering(404),
            new Screen("error-413", LOCAL_HR, "POST /people/import", 413, stage -> {
                stage.page().navigate("/people/import");
                stage.page().setInputFiles("#file", tooLarge());
                stage.click("main form button");
            }));

    private static Path tooLarge() {
        try {
            var file = Files.createTempFile("people", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, new byte[21_000_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void account(Stage stage) {
        stage.page().navigate(stage.cast().linkFor(stage.language()));
    }

    private static void person(Stage stage) {
        stage.page()
                .navigate("/people/"
                        + stage.cast().play(LEARNER, stage.language()).id());
    }

    private static void upload(Stage stage, String text) {
        stage.page().navigate("/people/import");
        stage.page().setInputFiles("#file", file("people.csv", text));
        stage.click("main form button");
    }

    /** Somebody new, somebody known, and what can be wrong. */
    private static void intake(Stage stage) {
        var known = stage.cast().another(NEWCOMER, stage.language());
        upload(stage, """
                employee_id,full_name,mail,country,org_unit,region,line_manager_id,language,zone,months_in_role,note
                N-%1$s,%2$s,n-%1$s@example.org,%3$s,Operations %3$s / New,%4$s,,fr,Europe/Paris,3,x
                %1$s,%2$s,%1$s@example.org,%3$s,Operations %3$s / Moved,%4$s,,ru,Europe/Paris,3,x
                %1$s,%2$s,%1$s@example.org,%3$s,Operations %3$s / Moved,%4$s,,ru,Europe/Paris,3,x
                B-%1$s,,no mail,XX,,%4$s,ZZ-9999,xx,Nowhere,many,x
                C-%1$s,%2$s,c-%1$s@example.org,%3$s,Operations %3$s / New,elsewhere,,fr,Europe/Paris,3,x
                """.formatted(known.employeeId(), known.fullName(), known.country(), known.region()));
    }

    private static void takenIn(Stage stage) {
        intake(stage);
        stage.click(".confirm button");
    }

    /** Somebody of the demo organisation who has no account yet; their invitation, if somebody has been here before. */
    private static void invited(Stage stage, String number) {
        var country = stage.cast().play(LOCAL_HR, stage.language()).country();
        stage.page().navigate("/people/invitations?q=%s-%s".formatted(country, number));
        var isInvited = stage.page().locator(".confirm button").count() == 0;
        stage.click(isInvited ? "tbody a" : ".confirm button");
    }
}
