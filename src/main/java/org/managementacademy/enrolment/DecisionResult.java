package org.managementacademy.enrolment;

import java.time.Instant;
import org.managementacademy.people.PersonId;

/** What came of an act of HR on an enrolment. */
public sealed interface DecisionResult {

    record Applied(EnrolmentId id) implements DecisionResult {}

    record AlreadyDecided(EnrolmentStatus status, PersonId by, Instant at) implements DecisionResult {}

    /** The person is not in the scope of whoever acts, or there is no such enrolment: shown as "not found". */
    record OutOfScope() implements DecisionResult {}

    record Refused(Why why) implements DecisionResult {}

    enum Why {
        /** Nobody decides about themselves. */
        OWN_CASE,
        START_IS_NO_MONDAY,
        START_HAS_PASSED,
        /** The person starts another path in the same half of the year. */
        HALF_YEAR_TAKEN,
        /** The person is on this path already, or has completed it. */
        PATH_TAKEN,
        ALREADY_STARTED,
        NOT_RUNNING,
        END_IS_NO_LATER_SUNDAY,
        REASON_MISSING,
        UNIT_NOT_IN_TRACK,
        NO_SUCH_EDITION
    }
}
