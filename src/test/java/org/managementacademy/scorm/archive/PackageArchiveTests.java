package org.managementacademy.scorm.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.managementacademy.scorm.archive.Zip.lesson;
import static org.managementacademy.scorm.archive.Zip.zip;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;
import org.managementacademy.scorm.manifest.Problem;

/** Archives that can be played, and what is repaired in them. */
class PackageArchiveTests {
    @TempDir
    Path folder;

    private Opening.Opened opened(Zip zip) {
        return switch (open(zip)) {
            case Opening.Opened opened -> opened;
            case Opening.Refused(var report) -> throw new AssertionError(report);
        };
    }

    private Opening open(Zip zip) {
        try {
            return PackageArchive.open(zip.in(folder), Limits.USUAL);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(PackageArchive archive, String path) throws IOException {
        try (var bytes = archive.read(path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void filesAreReadByTheirPaths() throws IOException {
        var opened =
                opened(lesson().with("media/", "").with("media/a.txt", "Alpha").with("empty.txt", ""));
        try (var archive = opened.archive()) {
            assertThat(archive.paths()).containsExactly("empty.txt", "imsmanifest.xml", "index.html", "media/a.txt");
            assertThat(text(archive, "media/a.txt")).isEqualTo("Alpha");
            assertThat(archive.size("media/a.txt")).isEqualTo(5);
            assertThat(text(archive, "empty.txt")).isEmpty();
            assertThat(opened.manifest().identifier()).isEqualTo("lesson");
            assertThat(opened.report()).isEqualTo(new Report(List.of(), List.of()));
            assertThatThrownBy(() -> archive.read("media")).isInstanceOf(FileNotFoundException.class);
        }
    }

    @Test
    void storedFilesAndThoseWithSizesBehindThemAreRead() throws IOException {
        var zip = lesson().with("stored.txt", "As it is")
                .but(Zip.File::stored)
                .with("later.txt", "Known at the end")
                .but(file -> {
                    file.flags(1 << 3 | 1 << 11);
                    file.localPackedSize = 0;
                });
        try (var archive = opened(zip).archive()) {
            assertThat(text(archive, "stored.txt")).isEqualTo("As it is");
            assertThat(text(archive, "later.txt")).isEqualTo("Known at the end");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Übung 团队.html",
        "IBM866, Урок первый.html",
        "windows-1251, Урок первый.html",
        "GBK, 第一课.html",
        "GBK, 图片.html",
        "GB18030, 第一课.html",
        "IBM850, leçon.html",
        "windows-1252, leçon.html"
    })
    void namesThatDoNotSayHowTheyAreWrittenAreReadAsTheManifestNamesThem(String charset, String page)
            throws IOException {
        var opened =
                opened(zip().with("imsmanifest.xml", Lesson.of(page, "")).with(page, Charset.forName(charset), "page"));
        try (var archive = opened.archive()) {
            assertThat(archive.paths()).containsExactlyInAnyOrder("imsmanifest.xml", page);
            assertThat(opened.report().archive()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IBM866, Рисунок.png",
        "windows-1251, Рисунок.png",
        "GBK, 图片资料.png",
        "IBM850, schéma.png",
        "windows-1252, schéma.png"
    })
    void namesThatNobodyExplainsAreGuessedWithAWarning(String charset, String name) throws IOException {
        var opened = opened(lesson().with(name, Charset.forName(charset), "image"));
        try (var archive = opened.archive()) {
            assertThat(archive.paths()).contains(name);
            assertThat(opened.report().archive())
                    .extracting(ArchiveProblem::code)
                    .containsExactly(Code.NAMES_GUESSED);
        }
    }

    @Test
    void nameInTheUnicodeFieldWinsWhenItBelongsToTheName() throws IOException {
        var zip = lesson().with("a.txt", StandardCharsets.US_ASCII, "one")
                .but(file -> {
                    file.extra = unicodePath(file.name, "é.txt");
                })
                .with("b.txt", StandardCharsets.US_ASCII, "two")
                .but(file -> {
                    file.extra = unicodePath(new byte[] {1}, "è.txt");
                });
        try (var archive = opened(zip).archive()) {
            assertThat(archive.paths()).contains("é.txt", "b.txt").doesNotContain("a.txt", "è.txt");
        }
    }

    private static byte[] unicodePath(byte[] of, String name) {
        var crc = new CRC32();
        crc.update(of);
        var utf8 = name.getBytes(StandardCharsets.UTF_8);
        return Zip.numbers(9 + utf8.length)
                .putShort((short) 0x7075)
                .putShort((short) (5 + utf8.length))
                .put((byte) 1)
                .putInt((int) crc.getValue())
                .put(utf8)
                .array();
    }

    @Test
    void namesFromAMacAreComposed() throws IOException {
        var decomposed = Normalizer.normalize("leçon d’été.html", Normalizer.Form.NFD);
        var opened = opened(zip().with("imsmanifest.xml", Lesson.of("leçon d’été.html", ""))
                .with(decomposed, StandardCharsets.UTF_8, "page")
                .with("__MACOSX/._" + decomposed, "resource fork")
                .with(".DS_Store", "litter"));
        try (var archive = opened.archive()) {
            assertThat(archive.paths()).containsExactly("imsmanifest.xml", "leçon d’été.html");
            assertThat(opened.report().archive()).isEmpty();
        }
    }

    @Test
    void packageInAFolderIsTakenOutOfItWithAWarning() throws IOException {
        var opened = opened(zip().with("Курс/imsmanifest.xml", Lesson.MANIFEST)
                .with("Курс/index.html", "page")
                .with("./Курс//deep/more.txt", "more")
                .with("readme.txt", "beside"));
        try (var archive = opened.archive()) {
            assertThat(archive.paths()).containsExactly("deep/more.txt", "imsmanifest.xml", "index.html");
            assertThat(opened.report().archive())
                    .containsExactly(new ArchiveProblem(Code.MANIFEST_IN_FOLDER, "", List.of("Курс/")));
        }
    }

    @Test
    void manifestsDeeperThanThatOfThePackageAreJustFiles() throws IOException {
        try (var archive =
                opened(lesson().with("old/imsmanifest.xml", "<none/>")).archive()) {
            assertThat(archive.paths()).contains("old/imsmanifest.xml");
        }
    }

    @Test
    void archivesWithinAreNotOpened() throws IOException {
        var bytes = lesson().bytes();
        try (var archive = opened(lesson().with("download/more.zip", bytes)).archive();
                var read = archive.read("download/more.zip")) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void pageIsFoundByItsDecodedPathWithoutQuery() throws IOException {
        var zip = zip().with("imsmanifest.xml", Lesson.of("my%20page.html?unit=1#top", ""))
                .with("my page.html", "page");
        opened(zip).archive().close();
    }

    @Test
    void warningsOfTheManifestComeAlong() throws IOException {
        var manifest = Lesson.MANIFEST.replace(" default=\"course\"", "").replace("<title>One</title>", "");
        var zip = zip().with("imsmanifest.xml", manifest).with("index.html", "page");
        var opened = opened(zip);
        opened.archive().close();
        assertThat(opened.report().manifest())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.DEFAULT_ORGANIZATION_MISSING, Problem.Code.TITLE_MISSING);
        assertThat(opened.report().hasErrors()).isFalse();
    }

    @Test
    void fileThatTheManifestListsInVainIsAWarning() throws IOException {
        var files =
                "<file href=\"index.html\"/><file href=\"none.css\"/><file href=\"https://elsewhere.example/x.js\"/>";
        var opened = opened(
                zip().with("imsmanifest.xml", Lesson.of("index.html", files)).with("index.html", "page"));
        opened.archive().close();
        assertThat(opened.report().archive())
                .containsExactly(new ArchiveProblem(Code.FILE_MISSING, "none.css", List.of()));
    }
}
