package org.managementacademy.enrolment.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment that HR has filled in and not yet confirmed; kept in the session.
 *
 * @param id      of the enrolment to be, so that confirming twice enrols once
 * @param edition as in {@link EditionOptions}
 */
record AssignmentDraft(UUID id, UUID person, String path, String edition, LocalDate startOn, String why)
        implements Serializable {

    static final String IN_SESSION = "enrolment-draft";
}
