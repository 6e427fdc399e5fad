package org.managementacademy.catalog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.catalog.reading.SmallCourse;

class CoursesBuildTests {
    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder.resolve("courses"));
    }

    @Test
    void eachLessonOfEachEditionBecomesAPackageOfEachStandard() throws IOException {
        var built = built("one");
        assertThat(build(course.folder(), built)).isZero();
        assertThat(hashes(built))
                .containsKeys(
                        "small/global-en/scorm-1.2/play.zip",
                        "small/global-en/scorm-2004/play.zip",
                        "small/global-en/cmi5/play.zip");
    }

    @Test
    void coursesWithErrorsAreNotBuilt() {
        course.replace("small/units/play/en.md", "[x]", "[ ]");
        assertThat(build(course.folder(), built("one"))).isEqualTo(1);
        assertThat(built("one")).doesNotExist();
    }

    @Test
    void nothingIsPutAmongOtherFiles() throws IOException {
        var built = built("one");
        Files.createDirectories(built);
        Files.writeString(built.resolve("mine.txt"), "mine");
        assertThat(build(course.folder(), built)).isEqualTo(2);
        assertThat(Files.list(built)).containsExactly(built.resolve("mine.txt"));
    }

    @Test
    void anEditionIsOnePageToReadAndADocumentToPrint() throws IOException {
        course.replace("small/units/play/china/zh.md", "Words.", "言语，黄先生。");
        course.replace("small/units/read/zh.md", "正文。", "## 小标题\n\n正文。");
        build(course.folder(), built("one"));
        var page = Files.readString(built("one").resolve("small/china-zh/edition.html"));
        assertThat(page)
                .contains("lang=\"zh-Hans\"", "言语，黄先生。", "Nobody listens.", "（正确）", "第3周", "<h4>小标题</h4>")
                .doesNotContain(" th:", "catalog.edition", "learning.format");
        try (var document = Loader.loadPDF(
                built("one").resolve("small/china-zh/edition.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("言语，黄先生。", "第3周");
        }
    }

    @Test
    void theLockNamesTheHashOfEachFile() throws IOException {
        var built = built("one");
        build(course.folder(), built);
        var found = hashes(built);
        found.remove(BuiltFolder.LOCK);
        var locked = new TreeMap<String, String>();
        for (var line : Files.readAllLines(built.resolve(BuiltFolder.LOCK))) {
            var parts = line.split(" {2}", 2);
            locked.put(parts[1], parts[0]);
        }
        assertThat(locked).isEqualTo(found);
    }

    @Test
    void aCmi5PackageHasItsStructureAtTheTop() throws IOException {
        build(course.folder(), built("one"));
        try (var zip = new ZipFile(
                built("one").resolve("small/global-en/cmi5/play.zip").toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactly("cmi5.js", "cmi5.xml", "content.js", "engine.css", "engine.js", "index.html");
        }
    }

    private Path built(String name) {
        return folder.resolve(name);
    }

    private static int build(Path courses, Path target) {
        var nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return CoursesCommand.run(
                List.of("build", courses.toString(), "--out", target.toString()), Clock.systemUTC(), nowhere, nowhere);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private static SortedMap<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (var file : files(folder))
            hashes.put(folder.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
        return hashes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
