package org.managementacademy.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.manifest.Manifests.item;
import static org.managementacademy.scorm.manifest.Manifests.scorm12;
import static org.managementacademy.scorm.manifest.Manifests.scorm2004;
import static org.managementacademy.scorm.manifest.Manifests.sequencing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.testing.Proof;

/** Whatever is done to the text of a manifest: it is understood, or refused with an error. */
class MutatedManifestsTests {
    private static final List<String> CORPUS = List.of(
            scorm12(item(
                    "a",
                    "<adlcp:prerequisites>b&amp;c</adlcp:prerequisites><adlcp:masteryscore>80</adlcp:masteryscore>")),
            scorm2004(item("a", sequencing("<imsss:controlMode choice=\"false\" flow=\"true\"/>"))
                    + item("b", sequencing("<imsss:limitConditions attemptLimit=\"2\"/>"))));
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
            "\u0000",
            "\uFFFE",
            "identifier=\"a\"");

    static LongStream seeds() {
        return Proof.seeds(MutatedManifestsTests.class, 20, 2000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedManifestIsUnderstoodOrRefused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var manifest = mutated(CORPUS.get(random.nextInt(CORPUS.size())), random);
            var reading = ManifestReader.read(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
            assertThat(reading.problems().stream()
                            .anyMatch(problem -> problem.code().isError()))
                    .as(manifest)
                    .isEqualTo(reading instanceof Reading.Refused);
        }
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + random.nextInt(12));
            mutated.replace(at, random.nextBoolean() ? end : at, PIECES.get(random.nextInt(PIECES.size())));
        }
        return mutated.toString();
    }
}
