package org.managementacademy.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * What a fuzz test begins from. It lies in the test resources where Jazzer looks for it, and where it puts what breaks the test: for {@code ManifestFuzz} in
 * {@code ManifestFuzzInputs} beside the class, a folder for each of its methods.
 */
public final class Corpus {

    private Corpus() {}

    /** In the order of the names of their files, so that a seed means the same everywhere. */
    public static List<byte[]> of(Class<?> fuzz) {
        var folder = Path.of(URI.create(requireNonNull(fuzz.getResource(fuzz.getSimpleName() + "Inputs"))
                .toString()));
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Corpus::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> textsOf(Class<?> fuzz) {
        return of(fuzz).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    /** One of the texts, changed in one to four places. @param pieces what may break its grammar */
    public static String mutated(List<String> texts, List<String> pieces, Random random) {
        var mutated = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(12));
            mutated.replace(at, random.nextBoolean() ? end : at, pieces.get(random.nextInt(pieces.size())));
        }
        return mutated.toString();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
