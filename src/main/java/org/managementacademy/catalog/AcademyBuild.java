package org.managementacademy.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.managementacademy.shared.Fingerprint;
import org.springframework.boot.system.ApplicationHome;

/** Tells builds of the academy apart by what lies in their jar. */
final class AcademyBuild {

    private AcademyBuild() {}

    /** Empty when the academy runs from class files, which may be another's at any time. */
    static Optional<String> fingerprint() {
        var jar = new ApplicationHome(AcademyBuild.class).getSource();
        if (jar == null || !jar.isFile()) return Optional.empty();
        try (var file = new ZipFile(jar)) {
            var fingerprint = new Fingerprint();
            file.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> fingerprint.add(
                            entry.getName(), Long.toHexString(entry.getCrc()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(fingerprint.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
