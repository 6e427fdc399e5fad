package org.managementacademy.learning;

import java.time.Clock;
import java.time.Instant;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentChanged;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.Fact.Kind;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where runtimes report. Joins the caller's transaction: unit, track and enrolment are up to date when it returns.
 *
 * <p>For queries across modules: view {@code rpt_progress (enrolment_id, required_done, required_total, core_done, core_total, local_done, local_total,
 * minutes_done, minutes_total, first_activity_at, last_activity_at, best_score)}. An enrolment that nobody has touched has no row; first_activity_at is
 * null while only HR has (an exemption). best_score is the mean, 0 to 1, of the best scores of the units with a threshold that have been tried.
 */
@Service
@Transactional
public class ProgressBook {
    private final Ledger ledger;
    private final Attempts attempts;
    private final Catalog catalog;
    private final Clock clock;

    ProgressBook(Ledger ledger, Attempts attempts, Catalog catalog, Clock clock) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Records what a run says. Repeatable: a report that says less than is known changes nothing. */
    public UnitProgress record(UnitReport report) {
        var attempt = attempts.require(report.attempt());
        var unit = catalog.track(attempt.version()).unit(attempt.unit()).orElseThrow();
        var page = ledger.open(attempt.enrolment());
        var completes = UnitProgress.completes(unit, report);
        var failed = report.completion() == Completion.COMPLETED && !completes;
        if (attempts.markFailed(attempt, failed) && failed) {
            page.write(Fact.of(Kind.UNIT_FAILED, attempt, report.at(), report.score()));
        }
        return page.turn(
                page.unit(unit.id()).after(unit, report),
                Fact.of(completes ? Kind.UNIT_COMPLETED : Kind.UNIT_PROGRESSED, attempt, report.at(), report.score()));
    }

    /** Completes a unit that has no attempt: attendance marked by HR. */
    public UnitProgress recordAttendance(EnrolmentId enrolment, UnitId unit, PersonId by, Instant at) {
        var page = ledger.open(enrolment);
        return page.turn(page.unit(unit).completed(at), Fact.of(Kind.UNIT_ATTENDED, enrolment, unit, by, at));
    }

    /**
     * Takes back an attendance that was marked by mistake: the one way by which progress goes back, and a fact of its own.
     *
     * @return false when the path has been completed meanwhile, or the unit by other means: then nothing is taken back
     */
    public boolean withdrawAttendance(EnrolmentId enrolment, UnitId unit, PersonId by, Instant attendedAt, Instant at) {
        var page = ledger.open(enrolment);
        var known = page.unit(unit);
        if (page.isComplete() || !attendedAt.equals(known.completedAt())) return false;
        page.turn(known.reopened(), Fact.of(Kind.ATTENDANCE_WITHDRAWN, enrolment, unit, by, at));
        return true;
    }

    @EventListener
    void on(EnrolmentChanged changed) {
        var page = ledger.open(changed.enrolment());
        var now = clock.instant();
        if (changed.left() != null) page.carryOver(catalog.track(changed.left()), now);
        page.addUp(now);
    }
}
