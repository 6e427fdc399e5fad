package org.managementacademy.catalog.reading;

import java.time.LocalDate;

/**
 * Who looks after a difference from the core.
 *
 * @param reviewBy day by which its reason must have been looked at again
 */
public record Upkeep(String owner, LocalDate reviewBy) {

    boolean isOverdue(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
