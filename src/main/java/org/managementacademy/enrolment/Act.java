package org.managementacademy.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;

/**
 * One decision of HR on one or many proposals: what its result page shows and what an undo takes back.
 *
 * @param startOn null when declined
 * @param applied number of enrolments decided
 */
public record Act(
        UUID id,
        boolean approval,
        PersonId by,
        Instant at,
        @Nullable LocalDate startOn,
        int applied,
        List<Refusal> refused,
        @Nullable Instant undoneAt) {

    /** @param why name of a {@link DecisionResult.Why}, or {@code ALREADY_DECIDED} */
    public record Refusal(EnrolmentId enrolment, String why) {}
}
