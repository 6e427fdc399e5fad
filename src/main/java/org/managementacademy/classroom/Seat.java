package org.managementacademy.classroom;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.PersonId;

/**
 * A learner's seat in a session, or their place on its waiting list.
 *
 * @param waitingPlace counted from 1; 0 unless waiting
 */
record Seat(
        UUID id,
        UUID session,
        EnrolmentId enrolment,
        PersonId person,
        State state,
        int waitingPlace,
        @Nullable Instant attendedAt) {

    enum State {
        BOOKED,
        WAITING,
        ATTENDED,
        MISSED,
        CANCELLED
    }

    /** The end of a message key. */
    public String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Still to come, so that it can be given back. */
    public boolean isHeld() {
        return state == State.BOOKED || state == State.WAITING;
    }
}
