package org.managementacademy.enrolment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;

/**
 * An enrolment as other modules see it.
 *
 * @param campaign null when assigned by hand
 * @param startOn  Monday of week 1; null while proposed or declined. Week 0 is the seven days before
 * @param endOn    Sunday of week 13 unless extended; null with startOn
 * @param status   as of the day in the person's zone
 * @param exempted units that HR exempted the person from; they count as done
 */
public record EnrolmentView(
        EnrolmentId id,
        PersonId personId,
        @Nullable UUID campaign,
        PathId path,
        TrackId track,
        TrackVersion version,
        Language language,
        EnrolmentStatus status,
        Reason reason,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        Set<UnitId> exempted) {

    /** Whether the path starts in the same half calendar year as the day. */
    public boolean startsInHalfOf(LocalDate day) {
        return startOn != null && Period.sameHalfYear(startOn, day);
    }
}
