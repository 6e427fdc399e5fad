package org.managementacademy.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;

/**
 * A fact with its circumstances; never changed once stored.
 *
 * @param version position in the enrolment's history, from 1
 * @param by      null when the system acted (rules, completion)
 */
public record RecordedFact(
        UUID id,
        EnrolmentId enrolment,
        long version,
        Instant at,
        @Nullable PersonId by,
        Fact fact) {}
