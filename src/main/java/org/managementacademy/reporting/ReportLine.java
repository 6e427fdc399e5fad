package org.managementacademy.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the report as its reader sees it, in words: a page asks for each of them once.
 *
 * @param status    word of the vocabulary
 * @param completed empty until then
 */
record ReportLine(
        UUID enrolment,
        String name,
        String employeeId,
        String orgUnit,
        String track,
        String status,
        String units,
        String start,
        String due,
        String completed,
        @Nullable String certificate) {

    static ReportLine of(ReportRow row, ReportNames names) {
        return new ReportLine(
                row.enrolment(),
                row.who().name(),
                row.who().employeeId(),
                row.who().orgUnit(),
                names.track(row.what().track()),
                row.status().word(),
                names.text("reporting.report.of", row.done().units(), row.done().unitsPlanned()),
                names.day(row.when().startOn()),
                names.day(row.when().endOn()),
                names.day(row.completedOn()),
                row.certificate());
    }
}
