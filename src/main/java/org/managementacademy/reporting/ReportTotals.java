package org.managementacademy.reporting;

import java.util.Map;

/** How many enrolments of the report have each status: the sentence on top and the number of pages. */
record ReportTotals(Map<ReportStatus, Integer> byStatus) {

    public int of(ReportStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    public int all() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int completed() {
        return of(ReportStatus.COMPLETED);
    }

    public int late() {
        return of(ReportStatus.LATE);
    }

    public int withdrawn() {
        return of(ReportStatus.WITHDRAWN);
    }

    /** All but the withdrawn: those who are expected to finish. */
    public int expected() {
        return all() - withdrawn();
    }
}
