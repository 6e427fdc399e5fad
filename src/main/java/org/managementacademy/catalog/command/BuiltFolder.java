package org.managementacademy.catalog.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.managementacademy.shared.Fingerprint;

/** A new folder with what was built, and the lock: the SHA-256 of each file, as {@code sha256sum --check} reads it. */
final class BuiltFolder {
    static final String LOCK = "courses.lock";

    private final Path folder;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    private BuiltFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether nothing of somebody else's would be among what is built. */
    static boolean isFree(Path folder) {
        if (!Files.exists(folder)) return true;
        if (!Files.isDirectory(folder)) return false;
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BuiltFolder at(Path folder) {
        return new BuiltFolder(folder);
    }

    void add(String name, byte[] content) {
        write(name, content);
        hashes.put(name, Fingerprint.of(content));
    }

    /** Ends the build. */
    void lock() {
        var lines = hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        write(LOCK, lines.getBytes(StandardCharsets.UTF_8));
    }

    int size() {
        return hashes.size();
    }

    private void write(String name, byte[] content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
