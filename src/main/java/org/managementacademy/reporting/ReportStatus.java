package org.managementacademy.reporting;

import java.util.Locale;

/** Status of an enrolment as a report shows it, as of an instant, in the learner's zone. */
enum ReportStatus {
    /** Approved; the start Monday has not come and nothing has been done yet. */
    APPROVED,
    NOT_STARTED,
    IN_PROGRESS,
    /** The end has passed and the path is not completed. */
    LATE,
    COMPLETED,
    WITHDRAWN;

    /** The word of the fixed vocabulary, as in {@code web.status.in-progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
