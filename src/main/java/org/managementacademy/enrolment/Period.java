package org.managementacademy.enrolment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * When an enrolment runs.
 *
 * @param startOn       Monday of week 1
 * @param originalEndOn Sunday of week 13
 * @param endOn         the same, unless HR extended it
 */
record Period(LocalDate startOn, LocalDate originalEndOn, LocalDate endOn) {

    private static final int WEEKS = 13;

    static Period from(LocalDate monday) {
        var end = monday.plusWeeks(WEEKS).minusDays(1);
        return new Period(monday, end, end);
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** An extension that was granted before stays granted. */
    Period movedTo(LocalDate monday) {
        var moved = from(monday);
        return new Period(
                monday, moved.originalEndOn, moved.originalEndOn.plusDays(DAYS.between(originalEndOn, endOn)));
    }

    Period extendedTo(LocalDate sunday) {
        return new Period(startOn, originalEndOn, sunday);
    }

    static boolean sameHalfYear(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && (one.getMonthValue() <= 6) == (other.getMonthValue() <= 6);
    }
}
