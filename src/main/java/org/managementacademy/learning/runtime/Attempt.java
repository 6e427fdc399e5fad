package org.managementacademy.learning.runtime;

import java.time.ZoneId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.Unit;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;

/**
 * What a runtime needs to know of an attempt.
 *
 * @param zone the learner's
 * @param done whether the unit is already completed: running it again is a review and takes nothing away
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        PersonId person,
        Unit unit,
        TrackVersion version,
        Language language,
        ZoneId zone,
        boolean done) {

    /** Address of the page that tells at the end of a run what was recorded and what comes next. */
    public String endPath() {
        return "/path/" + enrolment + "/units/" + unit.id().key();
    }
}
