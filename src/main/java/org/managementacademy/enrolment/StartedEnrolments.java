package org.managementacademy.enrolment;

import java.util.Collection;
import java.util.Set;

/** Who has started: implemented by learning, asked before an approval is undone. */
public interface StartedEnrolments {

    /** Those among the enrolments in which a unit has been opened or an attendance marked, in a bounded number of statements. */
    Set<EnrolmentId> startedAmong(Collection<EnrolmentId> enrolments);
}
