package org.managementacademy.catalog.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Fingerprint;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All files of a courses folder.
 *
 * @param name  where it is, for people
 * @param files by path within the folder, with {@code /}
 */
public record CoursesFolder(String name, NavigableMap<String, Resource> files) {

    /** The folder that the setting names, else {@code ./courses}, else the copy in the jar; empty when the named one does not exist. */
    public static Optional<CoursesFolder> locate(String setting) {
        if (!setting.isBlank())
            return Optional.of(Path.of(setting)).filter(Files::isDirectory).map(CoursesFolder::at);
        var here = Path.of("courses");
        return Optional.of(Files.isDirectory(here) ? at(here) : inJar());
    }

    public static CoursesFolder at(Path folder) {
        try (var paths = Files.walk(folder)) {
            var files = new TreeMap<String, Resource>();
            paths.filter(Files::isRegularFile)
                    .forEach(file -> files.put(slashes(folder.relativize(file)), new FileSystemResource(file)));
            return new CoursesFolder(folder.toAbsolutePath().normalize().toString(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoursesFolder inJar() {
        try {
            var files = new TreeMap<String, Resource>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:courses/**")) {
                var address = file.getURL().toString();
                if (file.isReadable() && !address.endsWith("/"))
                    files.put(address.substring(address.lastIndexOf("/courses/") + 9), file);
            }
            return new CoursesFolder("classpath:courses", files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** SHA-256 in hexadecimal of all names and contents: another one means that something was added, changed or removed. */
    public String fingerprint() {
        var fingerprint = new Fingerprint();
        files.forEach((name, file) -> {
            try {
                fingerprint.add(name, file.getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return fingerprint.value();
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** The first parts of all paths below a folder; the top when it is empty. */
    Stream<String> children(String folder) {
        var prefix = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).split("/", 2)[0])
                .distinct();
    }

    /** The text of a file; empty, with a problem, when it is missing or not in UTF-8. */
    Optional<String> text(String path, Problems problems) {
        var file = files.get(path);
        if (file == null) {
            problems.add(path, 0, Kind.FILE_MISSING);
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(file.getContentAsByteArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            problems.add(path, 0, Kind.NOT_UTF8);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
