package org.managementacademy.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.testing.Corpus;
import org.managementacademy.testing.Proof;

/** Whatever is done to the text of a manifest: it is understood, or refused with an error. */
class MutatedManifestsTests {
    private static final List<String> CORPUS = Corpus.textsOf(ManifestFuzz.class);
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "\"",
            "&",
            "&#0;",
            "]]>",
            "<!--",
            "<item>",
            "</item>",
            "=",
            "-1",
            "9999999999",
            "NaN",
            "%",
            "../",
            "javascript:",
            "\u0000",
            "\uFFFE",
            "identifier=\"a\"");

    static LongStream seeds() {
        return Proof.seeds(MutatedManifestsTests.class, 20, 2000);
    }

    static List<byte[]> corpus() {
        return Corpus.of(ManifestFuzz.class);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatFuzzingBeginsFromIsUnderstoodOrRefused(byte[] manifest) {
        assertUnderstoodOrRefused(manifest);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedManifestIsUnderstoodOrRefused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++)
            assertUnderstoodOrRefused(Corpus.mutated(CORPUS, PIECES, random).getBytes(StandardCharsets.UTF_8));
    }

    static void assertUnderstoodOrRefused(byte[] bytes) {
        var reading = ManifestReader.read(new ByteArrayInputStream(bytes));
        assertThat(reading.problems().stream()
                        .anyMatch(problem -> problem.code().isError()))
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(reading instanceof Reading.Refused);
        if (reading instanceof Reading.Understood understood)
            for (var organization : understood.manifest().organizations())
                for (var page : organization.pages().values())
                    assertThat(page.address().split("[?#]", 2)[0])
                            .doesNotStartWith("/")
                            .doesNotContainPattern("\\p{Cntrl}")
                            .doesNotContainPattern("^(?!(?i)https?:)[A-Za-z][A-Za-z0-9+.-]*:")
                            .doesNotContainPattern("(^|/)\\.\\.(/|$)");
    }
}
