package org.managementacademy.enrolment;

import org.managementacademy.catalog.UnitId;

/** HR exempted somebody from a unit. Published inside the transaction: the path may be complete by it. */
public record UnitExempted(EnrolmentId enrolment, UnitId unit) {}
