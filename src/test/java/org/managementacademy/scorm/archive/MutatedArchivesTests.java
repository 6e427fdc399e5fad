package org.managementacademy.scorm.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.testing.Corpus;
import org.managementacademy.testing.Proof;

/** Whatever is done to the bytes of an archive: it is refused with a report, or opened and then read to the end. */
class MutatedArchivesTests {
    private static final List<byte[]> CORPUS = List.of(
            Zip.lesson().bytes(),
            Zip.lesson()
                    .with("stored.txt", "as it is")
                    .but(Zip.File::stored)
                    .with("zeros.bin", new byte[5000])
                    .bytes(),
            Zip.zip()
                    .with("Курс/imsmanifest.xml", Charset.forName("IBM866"), Lesson.MANIFEST)
                    .with("Курс/index.html", Charset.forName("IBM866"), "page")
                    .bytes(),
            Zip.lesson()
                    .with("a.txt", StandardCharsets.US_ASCII, "x")
                    .but(file -> {
                        file.flags(1 << 3);
                        file.extra = Zip.numbers(28)
                                .putShort((short) 1)
                                .putShort((short) 24)
                                .putLong(1)
                                .putLong(3)
                                .putLong(0)
                                .array();
                    })
                    .bytes());

    @TempDir
    static Path folder;

    static LongStream seeds() {
        return Proof.seeds(MutatedArchivesTests.class, 20, 2000);
    }

    static List<byte[]> corpus() {
        return Stream.concat(CORPUS.stream(), Corpus.of(ArchiveFuzz.class).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatFuzzingBeginsFromIsRefusedOrSound(byte[] archive) throws IOException {
        assertRefusedOrSound(Files.write(folder.resolve("begin.zip"), archive));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedArchiveIsRefusedOrSound(long seed) throws IOException {
        var random = new Random(seed);
        var file = folder.resolve("mutated.zip");
        for (int i = 0; i < 100; i++)
            assertRefusedOrSound(Files.write(file, mutated(CORPUS.get(random.nextInt(CORPUS.size())), random)));
    }

    static void assertRefusedOrSound(Path file) throws IOException {
        var opening = PackageArchive.open(file, Limits.USUAL);
        assertThat(opening.report().hasErrors()).isEqualTo(opening instanceof Opening.Refused);
        if (opening instanceof Opening.Opened opened) {
            try (var archive = opened.archive()) {
                for (var path : archive.paths()) {
                    assertThat(path).doesNotStartWith("/").doesNotContain("\\", "\n");
                    assertThat(path.split("/")).doesNotContain("..");
                    try (var bytes = archive.read(path)) {
                        assertThat(bytes.transferTo(OutputStream.nullOutputStream()))
                                .isEqualTo(archive.size(path));
                    }
                }
            }
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var mutated = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt();
                case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> mutated[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                default -> {
                    int length = Math.min(random.nextInt(8), mutated.length - at);
                    System.arraycopy(mutated, random.nextInt(mutated.length - length), mutated, at, length);
                }
            }
        }
        return mutated;
    }
}
