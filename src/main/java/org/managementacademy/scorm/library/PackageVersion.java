package org.managementacademy.scorm.library;

import java.time.Instant;
import java.util.UUID;

/**
 * What was uploaded once; it never changes.
 *
 * @param number counted from 1 within the package
 */
public record PackageVersion(
        int number, PackageContent content, String fileName, Instant uploadedAt, UUID uploadedBy) {}
