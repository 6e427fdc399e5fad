package org.managementacademy.learning;

import java.util.Optional;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.LaunchTicket;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Service;

/** Opens units and finds the attempts that runtimes run. */
@Service
public class Launches {

    /** Opens a unit of the person's own enrolment: a new attempt, or the one in progress. */
    public LaunchResult open(PersonId person, EnrolmentId enrolment, UnitId unit) {
        throw new UnsupportedOperationException();
    }

    /** The attempt if it is this person's own and its enrolment is running or completed; empty otherwise, so that others see "not found". */
    public Optional<Attempt> find(AttemptId id, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** The attempt by a capability that has already proved the right to it (run-time endpoints without a session). */
    public Optional<Attempt> find(AttemptId id) {
        throw new UnsupportedOperationException();
    }

    /** What came of opening a unit. */
    public sealed interface LaunchResult {
        record Ready(LaunchTicket ticket) implements LaunchResult {}

        /** A prerequisite is missing: the first one in the order of the track. */
        record Locked(UnitId first) implements LaunchResult {}

        /** Not the person's, not running, or nothing here can run it. */
        record Unavailable() implements LaunchResult {}
    }
}
