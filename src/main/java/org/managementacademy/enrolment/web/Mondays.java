package org.managementacademy.enrolment.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Mondays on which a path may start, seen from today. */
record Mondays(LocalDate thisWeek) {

    static Mondays of(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return new Mondays(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate next() {
        return thisWeek.plusWeeks(1);
    }

    boolean allows(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY && !day.isBefore(thisWeek);
    }
}
