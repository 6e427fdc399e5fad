package org.managementacademy.enrolment;

import java.util.UUID;

/**
 * Enrolments were approved, or assigned by hand, in one act: one event for the whole batch.
 *
 * @param act id of the act; {@link Enrolments#ofAct} lists what it decided
 */
public record EnrolmentsApproved(UUID act) {}
