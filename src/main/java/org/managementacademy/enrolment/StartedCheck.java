package org.managementacademy.enrolment;

import java.util.Collection;
import java.util.Set;

/** Asked before a decision is undone. Implemented by whoever records what learners do. */
public interface StartedCheck {

    /** Those of the enrolments whose person has begun any unit. */
    Set<EnrolmentId> startedAmong(Collection<EnrolmentId> enrolments);
}
