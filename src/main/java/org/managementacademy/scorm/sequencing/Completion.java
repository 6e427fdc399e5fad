package org.managementacademy.scorm.sequencing;

/** The vocabulary of {@code cmi.completion_status} (RTE 4.2.4). Sequencing reads {@link #NOT_ATTEMPTED} as incomplete. */
public enum Completion {
    COMPLETED,
    INCOMPLETE,
    NOT_ATTEMPTED,
    UNKNOWN
}
