package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.PlainVisitor;

/** How long a second start takes, from the command to the first whole page: the median of five, on the embedded database. */
class StartBenchmark {
    private static final int ROUNDS = 5;
    /** Those of the image. */
    private static final String[] OPTIONS = {"-Xmx512m", "-XX:+UseParallelGC"};

    private static final Path RESULT =
            Path.of("target", "benchmarks", "start.md").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void secondStartToFirstPage() throws IOException {
        var fromTheJar = median(Launch.in(folder).options(OPTIONS));
        var withTheCache = median(Image.trained(Image.extracted(folder), OPTIONS));
        write(fromTheJar, withTheCache);
        assertThat(fromTheJar).isLessThan(Duration.ofSeconds(8));
        assertThat(withTheCache).isLessThan(Duration.ofSeconds(3));
    }

    /** The first of all starts creates the demo and does not count. */
    private static Duration median(Launch launch) {
        var demo = launch.with("--academy.data=data", "--spring.profiles.active=demo");
        toFirstPage(demo);
        return Stream.generate(() -> toFirstPage(demo))
                .limit(ROUNDS)
                .sorted()
                .toList()
                .get(ROUNDS / 2);
    }

    private static Duration toFirstPage(Launch launch) {
        var begin = System.nanoTime();
        try (var academy = launch.start()) {
            assertThat(new PlainVisitor(academy.address()).get("/sign-in").statusCode())
                    .isEqualTo(200);
            var taken = Duration.ofNanos(System.nanoTime() - begin);
            academy.stop();
            return taken;
        }
    }

    private static void write(Duration fromTheJar, Duration withTheCache) throws IOException {
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, """
                | Second start to first page (demo organisation, H2, %d processors, median of %d) | s | goal |
                |---|---|---|
                | `java -jar` | %.1f | < 8 |
                | extracted, with AOT cache | %.1f | < 3 |
                """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ROUNDS,
                        fromTheJar.toMillis() / 1000.0,
                        withTheCache.toMillis() / 1000.0));
    }
}
