package org.managementacademy.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.enrolment.EnrolmentId;

/**
 * What the page said whose button was pressed.
 *
 * @param count named on the button
 * @param print of the proposals that were meant: two lists of the same length need not be the same
 * @param act   id of the act to be, so that a second click finds what the first has done
 */
record Confirmation(
        int count, @Nullable Integer print, @Nullable UUID act) {

    static Confirmation of(int count, List<EnrolmentId> proposals) {
        return new Confirmation(count, proposals.hashCode(), UUID.randomUUID());
    }

    boolean holds(int countNow, List<EnrolmentId> proposalsNow) {
        return count == countNow && (print == null || print == proposalsNow.hashCode());
    }

    UUID actToBe() {
        return act == null ? UUID.randomUUID() : act;
    }
}
