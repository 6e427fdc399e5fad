package org.managementacademy.catalog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Launch;

/** How long {@code java -jar … courses build} takes for all editions: the median of three. */
class CoursesBuildBenchmark {
    private static final int ROUNDS = 3;
    private static final Path RESULT =
            Path.of("target", "benchmarks", "courses-build.md").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void allEditionsWithTheirDocuments() throws IOException {
        var taken = IntStream.range(0, ROUNDS)
                .mapToObj(this::build)
                .sorted()
                .toList()
                .get(ROUNDS / 2);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(
                RESULT, """
                | Build of all courses (%d processors, median of %d) | s | goal |
                |---|---|---|
                | `java -jar … courses build` | %.1f | < 60 |
                """.formatted(Runtime.getRuntime().availableProcessors(), ROUNDS, taken.toMillis() / 1000.0));
        assertThat(taken).isLessThan(Duration.ofMinutes(1));
    }

    private Duration build(int round) {
        var target = folder.resolve("build-" + round);
        var usual = Launch.in(folder);
        var settings =
                List.of("courses", "build", Path.of("courses").toAbsolutePath().toString(), "--out", target.toString());
        var begin = System.nanoTime();
        var ended = new Launch(usual.folder(), usual.jar(), List.of(), Map.of(), settings).untilEnd();
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(target.resolve(BuiltFolder.LOCK)).exists();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
