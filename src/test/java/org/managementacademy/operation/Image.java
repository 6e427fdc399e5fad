package org.managementacademy.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.managementacademy.testing.Launch;

/** What {@code docker/Dockerfile} puts into the container image, without the container. */
final class Image {

    private Image() {}

    /** The academy with its libraries laid beside it, in the folder {@code image}. */
    static Launch extracted(Path folder) {
        var launch = Launch.in(folder);
        var image = folder.resolve("image");
        run(folder, "-Djarmode=tools", "-jar", launch.jar().toString(), "extract", "--destination", image.toString());
        return launch.jar(image.resolve(launch.jar().getFileName()));
    }

    /** An extracted one after its training run, with the same options of the virtual machine: it starts from the ahead-of-time cache or not at all. */
    static Launch trained(Launch extracted, String... options) {
        var image = extracted.jar().getParent();
        var cache = image.resolve("academy.aot");
        run(
                image,
                with(
                        options,
                        "-XX:AOTCacheOutput=" + cache,
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        extracted.jar().toString(),
                        "--spring.datasource.url=jdbc:h2:mem:training",
                        "--academy.data=" + image.resolveSibling("training")));
        return extracted.options(with(options, "-XX:AOTMode=on", "-XX:AOTCache=" + cache));
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
    }

    /** Runs the virtual machine of this test to its end. */
    private static void run(Path folder, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            var process = new ProcessBuilder(Stream.concat(Stream.of(java), Arrays.stream(arguments))
                            .toList())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new AssertionError(List.of(arguments) + "\n" + output);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
