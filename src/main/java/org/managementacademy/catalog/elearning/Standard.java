package org.managementacademy.catalog.elearning;

import java.util.Arrays;
import java.util.List;

/** What learning platforms play. */
public enum Standard {
    SCORM_12("imsmanifest.xml", "scorm.js"),
    SCORM_2004("imsmanifest.xml", "scorm.js"),
    CMI5("cmi5.xml", "cmi5.js");

    private final String manifest;
    private final String adapter;

    Standard(String manifest, String adapter) {
        this.manifest = manifest;
        this.adapter = adapter;
    }

    /** The file that tells a platform what the package holds. */
    String manifest() {
        return manifest;
    }

    /** The script that reports to the platform. */
    String adapter() {
        return adapter;
    }

    /** The names of those that the academy plays itself. */
    public static List<String> played() {
        return Arrays.stream(values())
                .filter(standard -> standard != CMI5)
                .map(Enum::name)
                .toList();
    }
}
