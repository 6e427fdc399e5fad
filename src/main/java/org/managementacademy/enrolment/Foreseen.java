package org.managementacademy.enrolment;

import java.util.List;
import org.managementacademy.catalog.EditionChoice;

/**
 * What a decision on many proposals would do, before anything is done.
 *
 * @param editions of each proposal that would be decided
 * @param refused  those that would be refused; ids outside the scope appear nowhere
 */
public record Foreseen(List<EditionChoice> editions, List<Act.Refusal> refused) {

    public int count() {
        return editions.size();
    }
}
