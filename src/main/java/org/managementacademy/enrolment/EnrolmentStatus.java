package org.managementacademy.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
    WITHDRAWN;

    /** The status on a day of the person, from the stored one. */
    public EnrolmentStatus on(LocalDate today, @Nullable LocalDate startOn) {
        return this == APPROVED && startOn != null && !today.isBefore(startOn) ? ACTIVE : this;
    }
}
