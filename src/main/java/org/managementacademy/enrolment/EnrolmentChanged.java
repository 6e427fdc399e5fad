package org.managementacademy.enrolment;

/**
 * Something that progress depends on has changed for a decided enrolment: its edition, or the units the person is exempted from. Published in the
 * transaction of the change; learning computes the progress again in the same transaction.
 */
public record EnrolmentChanged(EnrolmentId enrolment) {}
