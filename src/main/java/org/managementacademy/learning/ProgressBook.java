package org.managementacademy.learning;

import java.time.Instant;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.runtime.UnitReport;
import org.springframework.stereotype.Service;

/**
 * Where runtimes report. Joins the caller's transaction: unit, track and enrolment are up to date when it returns.
 *
 * <p>For queries across modules: view {@code rpt_progress (enrolment_id, required_done, required_total, core_done, core_total, local_done, local_total,
 * minutes_done, minutes_total, first_activity_at, last_activity_at, best_score)}; an enrolment that nobody has started has no row.
 */
@Service
public class ProgressBook {

    /** Records what a run says. Repeatable: a report that says less than is known changes nothing. */
    public UnitProgress record(UnitReport report) {
        throw new UnsupportedOperationException();
    }

    /** Completes a unit that has no attempt: attendance marked by HR. */
    public UnitProgress recordAttendance(EnrolmentId enrolment, UnitId unit, Instant at) {
        throw new UnsupportedOperationException();
    }
}
