package org.managementacademy.enrolment;

import java.util.UUID;

/**
 * HR has withdrawn, moved or extended a decided enrolment, exempted the person from a unit, chosen another edition or
 * taken the enrolment over to another version.
 *
 * @param fact id of the fact in the enrolment's history
 */
public record EnrolmentAmended(EnrolmentId enrolment, UUID fact) {}
