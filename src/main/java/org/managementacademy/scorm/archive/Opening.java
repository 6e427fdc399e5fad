package org.managementacademy.scorm.archive;

import org.managementacademy.scorm.manifest.Manifest;

/** What came of opening an archive. */
public sealed interface Opening {
    Report report();

    /** All of it was read once and is sound; the report has warnings only. Whoever gets the archive closes it. */
    record Opened(PackageArchive archive, Manifest manifest, Report report) implements Opening {}

    /** The report has at least one error. */
    record Refused(Report report) implements Opening {}
}
