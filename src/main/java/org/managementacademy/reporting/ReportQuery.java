package org.managementacademy.reporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader asks of the report. The address of the page is the query, so it can be kept and sent; it never widens what its reader may see.
 *
 * @param regions  HR regions, empty for all in scope
 * @param unit     an organisational unit with all units below it
 * @param track    such as {@code carrying-change/china}
 * @param periodOf which date lies in the period
 * @param from     first day of the period, in UTC for completion
 * @param to       last day of the period
 * @param search   part of a name or an employee id
 */
record ReportQuery(
        Set<String> regions,
        Optional<String> unit,
        Optional<String> path,
        Optional<String> track,
        Set<ReportStatus> statuses,
        PeriodOf periodOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<UUID> campaign,
        Optional<String> search,
        Sort sort,
        boolean descending) {

    enum PeriodOf {
        START,
        DUE,
        COMPLETION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Sort {
        NAME,
        EMPLOYEE_ID,
        ORG_UNIT,
        TRACK,
        STATUS,
        START,
        DUE,
        COMPLETED;

        boolean ofPerson() {
            return this == NAME || this == EMPLOYEE_ID || this == ORG_UNIT;
        }
    }

    static ReportQuery everything() {
        return new ReportQuery(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                PeriodOf.START,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.DUE,
                false);
    }

    public boolean isFiltered() {
        return !(regions.isEmpty()
                && unit.isEmpty()
                && path.isEmpty()
                && track.isEmpty()
                && statuses.isEmpty()
                && from.isEmpty()
                && to.isEmpty()
                && campaign.isEmpty()
                && search.isEmpty());
    }
}
