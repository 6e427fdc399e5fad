package org.managementacademy.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The packaged jar laid out as a jar of our classes with its libraries beside it, as in the container image. */
final class ExtractedJar {

    private ExtractedJar() {}

    static Path in(Path folder) {
        var packaged = Path.of(System.getProperty("academy.jar", "target/management-academy.jar"))
                .toAbsolutePath();
        run(folder, "-Djarmode=tools", "-jar", packaged.toString(), "extract", "--destination", folder.toString());
        return folder.resolve(packaged.getFileName());
    }

    /** Runs the virtual machine of this test to its end. */
    static void run(Path folder, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(Stream.of(java), Arrays.stream(arguments)).toList();
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().getParent().toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new AssertionError(List.of(arguments) + "\n" + output);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
