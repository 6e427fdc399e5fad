package org.managementacademy.enrolment;

/**
 * Where an enrolment stands. APPROVED and ACTIVE are one stored state, told apart by the start Monday and the person's day, so that no nightly
 * job has to move anybody.
 */
public enum EnrolmentStatus {
    PROPOSED,
    DECLINED,
    APPROVED,
    ACTIVE,
    COMPLETED,
    WITHDRAWN
}
