package org.managementacademy.enrolment;

import java.time.LocalDate;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.people.PersonId;

/**
 * A track assigned by hand.
 *
 * @param id made with the form, so that sending it twice enrols once
 */
public record Assignment(EnrolmentId id, PersonId person, EditionChoice edition, LocalDate startOn, String why) {

    /** Sunday of week 13. */
    public LocalDate endOn() {
        return Period.from(startOn).endOn();
    }
}
