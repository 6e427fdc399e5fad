package org.managementacademy.scorm.sequencing;

/** The vocabulary of {@code cmi.success_status} (RTE 4.2.22). */
public enum Success {
    PASSED,
    FAILED,
    UNKNOWN
}
