package org.managementacademy.scorm.library;

import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.RegionId;
import org.managementacademy.scorm.archive.Report;

/**
 * A file on its way into the library.
 *
 * @param bytes    size of the whole file
 * @param received bytes that are here
 * @param of       the package that it is a new version of; empty for a new package
 */
record PackageUpload(
        UUID id,
        UUID owner,
        String fileName,
        long bytes,
        long received,
        Optional<RegionId> region,
        Optional<UUID> of,
        Optional<Report> refused,
        Optional<Result> result) {

    /** @param number of the version that it has become, or had been before */
    record Result(UUID packageId, int number) {}

    boolean isComplete() {
        return received == bytes;
    }

    boolean isDecided() {
        return refused.isPresent() || result.isPresent();
    }
}
