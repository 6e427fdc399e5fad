package org.managementacademy.operation;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.PlainVisitor;

/** What {@code docker/Dockerfile} puts into the container image, without the container. */
final class Image {

    private Image() {}

    /**
     * The academy of this build from its trained image, as {@link Launch#in} would start it from the jar. Whichever test comes first makes the image, for all of
     * them.
     */
    static Launch ofThisBuild(Path folder) {
        var launch = Launch.in(folder);
        var home = Path.of("target", "image").toAbsolutePath();
        var extracted = launch.jar(home.resolve("image").resolve(launch.jar().getFileName()));
        var options = launch.options().toArray(String[]::new);
        try {
            Files.createDirectories(home);
            try (var door = FileChannel.open(home.resolve("lock"), CREATE, WRITE);
                    var _ = door.lock()) {
                var madeFrom = home.resolve("made-from");
                var jar = Long.toHexString(checksum(launch.jar()));
                if (!Files.exists(madeFrom) || !Files.readString(madeFrom).equals(jar)) {
                    trained(extracted(home), options);
                    Files.writeString(madeFrom, jar);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fromCache(extracted, options);
    }

    /** The academy with its libraries laid beside it, in the folder {@code image}. */
    static Launch extracted(Path folder) {
        var launch = Launch.in(folder);
        var image = folder.resolve("image");
        run(
                folder,
                "-Djarmode=tools",
                "-jar",
                launch.jar().toString(),
                "extract",
                "--force",
                "--destination",
                image.toString());
        return launch.jar(image.resolve(launch.jar().getFileName()));
    }

    /** An extracted one after its training run, with the same options of the virtual machine: it starts from the ahead-of-time cache or not at all. */
    static Launch trained(Launch extracted, String... options) {
        var image = extracted.jar().getParent();
        var training = extracted
                .options(with(options, "-XX:AOTCacheOutput=" + cache(extracted)))
                .with(
                        "--spring.datasource.url=jdbc:h2:mem:training",
                        "--academy.data=" + image.resolveSibling("training"));
        try (var academy = training.start()) {
            var firstPage = new PlainVisitor(academy.address()).get("/sign-in");
            if (firstPage.statusCode() != 200) throw new AssertionError(firstPage + "\n" + academy.output());
            academy.stop();
        }
        return fromCache(extracted, options);
    }

    private static Launch fromCache(Launch extracted, String... options) {
        return extracted.options(with(options, "-XX:AOTMode=on", "-XX:AOTCache=" + cache(extracted)));
    }

    private static Path cache(Launch extracted) {
        return extracted.jar().resolveSibling("academy.aot");
    }

    private static long checksum(Path jar) {
        try (var bytes = new CheckedInputStream(Files.newInputStream(jar), new CRC32())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return bytes.getChecksum().getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
