package org.managementacademy.scorm.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.archive.Zip.lesson;
import static org.managementacademy.scorm.archive.Zip.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;
import org.managementacademy.scorm.manifest.Problem;

/** Archives that are refused, and what is said about them. */
class HostileArchivesTests {
    private static final Limits SMALL = new Limits(1 << 20, 20, 1 << 18, 1 << 19, 100, 4, 60, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    private List<ArchiveProblem> problems(Zip zip) throws IOException {
        return problems(zip.in(folder), Limits.USUAL);
    }

    private static List<ArchiveProblem> problems(Path file, Limits limits) throws IOException {
        return switch (PackageArchive.open(file, limits)) {
            case Opening.Refused(var report) -> {
                assertThat(report.hasErrors()).isTrue();
                yield report.archive();
            }
            case Opening.Opened opened -> throw new AssertionError("was opened: " + opened);
        };
    }

    private Code only(Zip zip) throws IOException {
        var problems = problems(zip);
        assertThat(problems).hasSize(1);
        return problems.getFirst().code();
    }

    private Code only(byte[] bytes) throws IOException {
        var problems = problems(Files.write(folder.resolve("bytes.zip"), bytes), Limits.USUAL);
        assertThat(problems).as("%s", problems).hasSize(1);
        return problems.getFirst().code();
    }

    private Code onlyWithSmallLimits(Zip zip) throws IOException {
        var problems = problems(zip.in(folder), SMALL);
        assertThat(problems).as("%s", problems).hasSize(1);
        return problems.getFirst().code();
    }

    @ParameterizedTest
    @CsvSource({
        "../evil.html, PATH_OUTSIDE",
        "media/../../evil.html, PATH_OUTSIDE",
        "media/.., PATH_OUTSIDE",
        "/etc/passwd, PATH_OUTSIDE",
        "//server/share, PATH_OUTSIDE",
        "C:/windows/evil.dll, PATH_OUTSIDE",
        "c:evil.dll, PATH_OUTSIDE",
        "media\\a.png, BACKSLASH"
    })
    void pathThatLeadsOutIsRefused(String path, Code code) throws IOException {
        assertThat(problems(lesson().with(path, "x"))).containsExactly(new ArchiveProblem(code, path, List.of()));
    }

    @Test
    void climbingWithBackslashesIsBoth() throws IOException {
        assertThat(problems(lesson().with("..\\..\\evil.html", "x")))
                .extracting(ArchiveProblem::code)
                .containsExactly(Code.PATH_OUTSIDE, Code.BACKSLASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0.html", "a\n.html", "./", "a\u007F.html"})
    void nameThatNobodyCanReadIsRefused(String name) throws IOException {
        assertThat(only(lesson().with(name, "x"))).isEqualTo(Code.NAME_UNREADABLE);
    }

    @Test
    void linkIsRefusedAndNothingIsWrittenThroughIt() throws IOException {
        var zip = lesson().with("out", "/tmp")
                .but(file -> {
                    file.attributes = 0xA1FFL << 16;
                })
                .with("out/evil.html", "x");
        assertThat(problems(zip)).extracting(ArchiveProblem::code).containsExactly(Code.LINK, Code.NAME_COLLISION);
    }

    @Test
    void namesThatAFileSystemTakesForOneAreRefused() throws IOException {
        assertThat(only(lesson().with("Index.HTML", "other"))).isEqualTo(Code.NAME_COLLISION);
        assertThat(only(lesson().with("index.html", "other"))).isEqualTo(Code.NAME_TWICE);
        var composed = Normalizer.normalize("été.txt", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize("été.txt", Normalizer.Form.NFD);
        assertThat(only(lesson().with(composed, "1").with(decomposed, "2"))).isEqualTo(Code.NAME_COLLISION);
        assertThat(only(lesson().with("a", "file").with("A/b.txt", "in a folder")))
                .isEqualTo(Code.NAME_COLLISION);
    }

    @Test
    void encryptedFilesAreRefused() throws IOException {
        assertThat(only(lesson().with("secret.html", "x").but(file -> file.flags(1))))
                .isEqualTo(Code.ENCRYPTED);
        assertThat(only(lesson().with("secret.html", "x").but(file -> file.flags(1 | 1 << 6))))
                .isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void unknownMethodIsRefusedByItsNumber() throws IOException {
        var zip = lesson().with("a.bin", "x").but(file -> {
            file.method = 14;
        });
        assertThat(problems(zip)).containsExactly(new ArchiveProblem(Code.METHOD_UNKNOWN, "a.bin", List.of("14")));
    }

    @Test
    void flatBombIsRefusedBeforeItIsUnpacked() throws IOException {
        var bomb = new byte[(int) Limits.MODEST + 1];
        assertThat(only(lesson().with("bomb.bin", bomb))).isEqualTo(Code.BOMB);
    }

    @Test
    void bombThatSaysItIsSmallIsStoppedWhereItSaysItEnds() throws IOException {
        var zip = lesson().with("bomb.bin", new byte[1 << 22]).but(file -> {
            file.size = 100;
        });
        assertThat(only(zip)).isEqualTo(Code.SIZE_WRONG);
    }

    @Test
    void filesThatShareBytesAreRefused() throws IOException {
        var zip = lesson().with("a.txt", "shared").with("a2.txt", "shared").but(file -> {
            file.name = file.localName = "a.txt".getBytes(StandardCharsets.UTF_8);
        });
        var first = lesson().bytes();
        int offset = new String(first, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip.but(file -> {
            file.offset = offset;
        });
        assertThat(problems(zip))
                .extracting(ArchiveProblem::code)
                .contains(Code.OVERLAP)
                .doesNotContain(Code.HEADERS_DIFFER);
    }

    @Test
    void headerThatSaysSomethingElseThanTheListIsRefused() throws IOException {
        assertThat(only(lesson().with("a.txt", "x").but(file -> {
                    file.localName = "b.txt".getBytes(StandardCharsets.UTF_8);
                })))
                .isEqualTo(Code.HEADERS_DIFFER);
        assertThat(only(lesson().with("a.txt", "x").but(file -> {
                    file.offset = 7;
                })))
                .isEqualTo(Code.HEADERS_DIFFER);
        assertThat(only(lesson().with("a.txt", "x").but(file -> {
                    file.localPackedSize = 999;
                })))
                .isEqualTo(Code.HEADERS_DIFFER);
        assertThat(only(lesson().with("a.txt", "x").but(file -> {
                    file.packedSize = file.localPackedSize = 1 << 20;
                })))
                .isEqualTo(Code.HEADERS_DIFFER);
    }

    @Test
    void fileThatIsNotWhatItsChecksumSaysIsDamaged() throws IOException {
        assertThat(problems(lesson().with("a.txt", "hello")
                        .but(file -> {
                            file.crc++;
                        })
                        .with("b.txt", "hello")
                        .but(file -> {
                            Arrays.fill(file.packed, (byte) 0xFF);
                        })))
                .containsExactly(
                        new ArchiveProblem(Code.DAMAGED, "a.txt", List.of()),
                        new ArchiveProblem(Code.DAMAGED, "b.txt", List.of()));
    }

    @Test
    void fileWithMoreOrLessThanItSaysIsRefused() throws IOException {
        for (int wrong : new int[] {-1, 1})
            assertThat(only(lesson().with("a.txt", "hello world").but(file -> {
                        file.size += wrong;
                    })))
                    .isEqualTo(Code.SIZE_WRONG);
        assertThat(only(lesson().with("a.txt", "hello world")
                        .but(Zip.File::stored)
                        .but(file -> {
                            file.size--;
                        })))
                .isEqualTo(Code.SIZE_WRONG);
    }

    @Test
    void whatIsNoArchiveIsTold() throws IOException {
        assertThat(only(new byte[0])).isEqualTo(Code.NOT_A_ZIP);
        assertThat(only("%PDF-1.7 no archive at all".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Code.NOT_A_ZIP);
        assertThat(only("Rar!\u001A\u0007".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Code.NOT_A_ZIP);
    }

    @Test
    void truncatedArchiveIsToldWhereverItEnds() throws IOException {
        var bytes = lesson().bytes();
        for (int length = 4; length < bytes.length; length += 7)
            assertThat(only(Arrays.copyOf(bytes, length))).isEqualTo(Code.TRUNCATED);
    }

    @Test
    void listThatIsWrongAboutItselfIsRefused() throws IOException {
        assertThat(only(lesson().counting(1))).isEqualTo(Code.DIRECTORY_BROKEN);
        assertThat(only(lesson().counting(3))).isEqualTo(Code.DIRECTORY_BROKEN);
        assertThat(only(lesson().ending(
                                end -> Zip.numbers(22).put(end).putInt(16, 0).array())))
                .isEqualTo(Code.DIRECTORY_BROKEN);
        assertThat(only(lesson().ending(end ->
                        Zip.numbers(22).put(end).putInt(12, 1 << 30).array())))
                .isEqualTo(Code.DIRECTORY_BROKEN);
        assertThat(only(lesson().ending(end ->
                        Zip.numbers(22).put(end).putShort(4, (short) 2).array())))
                .isEqualTo(Code.SPLIT);
    }

    @Test
    void largeNumbersThatLieAreRefused() throws IOException {
        var noField = lesson().with("a.txt", "x").but(file -> {
            file.size = 0xFFFF_FFFFL;
        });
        assertThat(problems(noField)).extracting(ArchiveProblem::code).contains(Code.ZIP64_BROKEN);
        var negative = lesson().with("a.txt", "x").but(file -> {
            file.size = 0xFFFF_FFFFL;
            file.extra = Zip.numbers(12)
                    .putShort((short) 1)
                    .putShort((short) 8)
                    .putLong(-5)
                    .array();
        });
        assertThat(problems(negative)).extracting(ArchiveProblem::code).contains(Code.ZIP64_BROKEN);
        var huge = lesson().with("a.txt", "x").but(file -> {
            file.size = 0xFFFF_FFFFL;
            file.extra = Zip.numbers(12)
                    .putShort((short) 1)
                    .putShort((short) 8)
                    .putLong(Long.MAX_VALUE)
                    .array();
        });
        assertThat(problems(huge))
                .extracting(ArchiveProblem::code)
                .contains(Code.FILE_TOO_LARGE, Code.TOTAL_TOO_LARGE, Code.BOMB);
        assertThat(only(lesson().ending(
                                end -> Zip.numbers(22).put(end).putInt(16, -1).array())))
                .isEqualTo(Code.ZIP64_BROKEN);
        assertThat(only(lesson().ending(end -> Zip.numbers(42)
                        .putInt(0x07064b50)
                        .putInt(0)
                        .putLong(Long.MAX_VALUE)
                        .putInt(1)
                        .put(end)
                        .array())))
                .isEqualTo(Code.ZIP64_BROKEN);
    }

    @Test
    void oneHundredThousandFilesAreRefusedWithoutBeingRead() throws IOException {
        var zip = zip();
        for (int i = 0; i < 20_001; i++) zip.with("f" + i, "");
        assertThat(problems(zip))
                .containsExactly(new ArchiveProblem(Code.TOO_MANY_FILES, "", List.of("20001", "20000")));
        for (int i = 20_001; i < 100_000; i++) zip.with("f" + i, "");
        var lying = zip.counting(5).in(folder);
        assertThat(problems(lying, Limits.USUAL))
                .extracting(ArchiveProblem::code)
                .contains(Code.TOO_MANY_FILES);
    }

    @Test
    void limitsAreKept() throws IOException {
        assertThat(onlyWithSmallLimits(lesson().with("a/b/c/d/e.txt", "deep"))).isEqualTo(Code.TOO_DEEP);
        assertThat(onlyWithSmallLimits(lesson().with("a".repeat(61), "long"))).isEqualTo(Code.PATH_TOO_LONG);
        assertThat(onlyWithSmallLimits(lesson().with("large.bin", new byte[(1 << 18) + 1])))
                .isEqualTo(Code.FILE_TOO_LARGE);
        assertThat(onlyWithSmallLimits(lesson().with("1.bin", new byte[1 << 18]).with("2.bin", new byte[1 << 18])))
                .isEqualTo(Code.TOTAL_TOO_LARGE);
        assertThat(onlyWithSmallLimits(
                        lesson().with("large.bin", new byte[1 << 20]).but(Zip.File::stored)))
                .isEqualTo(Code.ARCHIVE_TOO_LARGE);
        var noTime = new Limits(1 << 20, 20, 1 << 18, 1 << 19, 100, 4, 60, Duration.ZERO);
        assertThat(problems(lesson().in(folder), noTime))
                .extracting(ArchiveProblem::code)
                .containsExactly(Code.TOO_SLOW);
    }

    @Test
    void withoutAManifestItIsNoPackage() throws IOException {
        assertThat(only(zip().with("index.html", "x"))).isEqualTo(Code.MANIFEST_MISSING);
        assertThat(only(zip().with("course.zip", lesson().bytes()))).isEqualTo(Code.ARCHIVE_WITHIN);
        assertThat(only(zip().with("a/imsmanifest.xml", Lesson.MANIFEST).with("b/imsmanifest.xml", Lesson.MANIFEST)))
                .isEqualTo(Code.SEVERAL_PACKAGES);
        assertThat(only(zip())).isEqualTo(Code.MANIFEST_MISSING);
    }

    @Test
    void pageThatIsNotThereIsRefusedByTheNameOfItsActivity() throws IOException {
        assertThat(problems(zip().with("imsmanifest.xml", Lesson.MANIFEST)))
                .containsExactly(new ArchiveProblem(Code.PAGE_MISSING, "index.html", List.of("one")));
        assertThat(problems(zip().with("imsmanifest.xml", Lesson.MANIFEST).with("INDEX.html", "x")))
                .containsExactly(
                        new ArchiveProblem(Code.PAGE_IN_OTHER_CASE, "index.html", List.of("one", "INDEX.html")));
    }

    @Test
    void problemsOfArchiveAndManifestAreToldAtOnce() throws IOException {
        var manifest = "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + "<manifest>&b;</manifest>";
        var zip = zip().with("imsmanifest.xml", manifest)
                .with("../evil.html", "x")
                .with("secret.html", "x")
                .but(file -> file.flags(1))
                .with("bad.html", "x")
                .but(file -> {
                    file.crc++;
                });
        var opening = PackageArchive.open(zip.in(folder), Limits.USUAL);
        assertThat(opening.report().archive())
                .extracting(ArchiveProblem::code)
                .containsExactlyInAnyOrder(Code.PATH_OUTSIDE, Code.ENCRYPTED, Code.DAMAGED);
        assertThat(opening.report().manifest()).extracting(Problem::code).containsExactly(Problem.Code.DOCTYPE);
    }

    @Test
    void ofOneKindOnlySoManyAreToldAsAPersonReads() throws IOException {
        var zip = lesson();
        for (int i = 0; i < 300; i++) zip.with("../" + i + "x".repeat(300), "");
        var problems = problems(zip);
        assertThat(problems).hasSize(Findings.MOST_OF_A_KIND);
        assertThat(problems).allMatch(problem -> problem.place().length() <= 201);
    }
}
