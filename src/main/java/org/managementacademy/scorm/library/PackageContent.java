package org.managementacademy.scorm.library;

import org.managementacademy.content.ContentId;
import org.managementacademy.scorm.archive.Report;
import org.managementacademy.scorm.sequencing.Edition;

/**
 * What an archive holds: the same for everybody who uploads the same bytes.
 *
 * @param archive    SHA-256 of the archive, in hexadecimal
 * @param files      its files, by paths as seen from the folder of the manifest
 * @param title      of the default organization, hostile text
 * @param activities that have content
 * @param count      of files
 * @param bytes      of all files, unpacked
 * @param report     warnings only
 */
public record PackageContent(
        String archive,
        ContentId files,
        String title,
        Edition edition,
        int activities,
        int count,
        long bytes,
        Report report) {

    /** As people call it. */
    public String standard() {
        return edition == Edition.SCORM_12 ? "SCORM 1.2" : "SCORM 2004";
    }

    /** Rounded up. */
    public long megabytes() {
        return Math.ceilDiv(bytes, 1L << 20);
    }
}
