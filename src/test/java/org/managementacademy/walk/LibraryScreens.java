package org.managementacademy.walk;

import static org.managementacademy.walk.Part.AUTHOR;
import static org.managementacademy.walk.Part.LOCAL_HR;
import static org.managementacademy.walk.Screen.at;
import static org.managementacademy.walk.Screen.reached;
import static org.managementacademy.walk.Screen.refused;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.managementacademy.scorm.archive.Lesson;
import org.managementacademy.scorm.archive.Zip;
import org.managementacademy.walk.Screen.Stage;

/** The library of packages. */
final class LibraryScreens {
    private static final String UPLOAD = "/packages/uploads/{id}";
    private static final String PLACING = "/packages/{id}/placements";
    private static final String PACKAGE = "/packages/{id}";

    private LibraryScreens() {}

    static final List<Screen> ALL = List.of(
            reached(LOCAL_HR, "package-refused", UPLOAD, stage -> upload(stage, bad())),
            reached(LOCAL_HR, "package", PACKAGE, stage -> upload(stage, good())),
            reached(LOCAL_HR, "package-archived", PACKAGE, stage -> {
                upload(stage, good());
                stage.click("form[action$='/archive'] button");
            }),
            reached(LOCAL_HR, "package-preview", PACKAGE + "/versions/{number}/preview", stage -> {
                upload(stage, good());
                stage.click("main a[href$='/preview']");
                var withoutScripts = stage.page().locator("main noscript p").count() > 0;
                if (withoutScripts) stage.page().locator("iframe.preview").waitFor();
                else lesson(stage).waitFor();
            }),
            reached(LOCAL_HR, "package-removal", PACKAGE + "/removal", stage -> {
                upload(stage, good());
                stage.click("main a[href$='/removal']");
            }),
            reached(AUTHOR, "package-placing-track", PLACING, LibraryScreens::placing),
            reached(AUTHOR, "package-placing", PLACING, stage -> {
                placing(stage);
                stage.click("main form button");
            }),
            refused(AUTHOR, "package-placing-refused", PLACING, stage -> {
                placing(stage);
                stage.click("main form button");
                stage.click("main form .actions button");
            }),
            at(LOCAL_HR, "packages", "/packages"),
            at(AUTHOR, "packages-of-all", "/packages"),
            at(AUTHOR, "packages-archived", "/packages?archived=true"));

    /** In its frame, within the frame that has the run-time API. */
    private static Locator lesson(Stage stage) {
        return stage.page()
                .frameLocator("iframe.preview")
                .frameLocator("iframe")
                .getByText("A lesson");
    }

    private static void placing(Stage stage) {
        upload(stage, good());
        stage.click("main a[href$='/placements']");
    }

    /** The script sends the file, and shows what came of it. */
    private static void upload(Stage stage, byte[] bytes) {
        stage.page().navigate("/packages");
        stage.page().setInputFiles("#file", file(bytes));
        stage.click("main form[data-upload] button");
        stage.page().waitForURL(address -> !address.endsWith("/packages"));
    }

    /** A lesson with something that was repaired. */
    static byte[] good() {
        return Zip.zip()
                .with("imsmanifest.xml", Lesson.MANIFEST.replace(" default=\"course\"", ""))
                .with("index.html", "<title>Lesson</title><p>A lesson</p>")
                .bytes();
    }

    private static byte[] bad() {
        return Zip.zip()
                .with("imsmanifest.xml", Lesson.MANIFEST)
                .with("../index.html", "x")
                .with("secret.html", "x")
                .but(file -> file.flags(1))
                .bytes();
    }

    private static Path file(byte[] bytes) {
        try {
            var file = Files.createTempFile("lesson", ".zip");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
