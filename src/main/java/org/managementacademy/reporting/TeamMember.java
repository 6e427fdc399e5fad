package org.managementacademy.reporting;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.LocalDate;

/**
 * Somebody below a line manager who is on a path, or finished one lately. Neither scores nor counts of units: a line manager compares nobody.
 *
 * @param today the day where the person lives
 */
record TeamMember(String name, String path, LocalDate startOn, LocalDate endOn, LocalDate today, TeamSignal signal) {

    public boolean hasWeek() {
        return !today.isBefore(startOn) && !today.isAfter(endOn) && signal != TeamSignal.COMPLETED;
    }

    /** Counted from the start Monday, the first week is 1. */
    public long week() {
        return WEEKS.between(startOn, today) + 1;
    }

    public long weeks() {
        return WEEKS.between(startOn, endOn.plusDays(1));
    }
}
