package org.managementacademy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.managementacademy.shared.Fingerprint;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations on the class path.
 *
 * @param modules the folders they lie in
 * @param fingerprint SHA-256 in hexadecimal of their names and contents: another one means that something was added or changed
 */
record MigrationFiles(SortedSet<String> modules, String fingerprint) {

    static MigrationFiles under(String folder) {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*/*.sql")) {
                var parts = file.getURL().getPath().split("/");
                contents.put(parts[parts.length - 2] + "/" + parts[parts.length - 1], file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return of(contents);
    }

    /** @param contents by {@code module/file} */
    static MigrationFiles of(TreeMap<String, byte[]> contents) {
        var modules = new TreeSet<String>();
        var fingerprint = new Fingerprint();
        contents.forEach((name, content) -> {
            modules.add(name.substring(0, name.indexOf('/')));
            fingerprint.add(name, content);
        });
        return new MigrationFiles(modules, fingerprint.value());
    }
}
