package org.managementacademy.learning;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;

/** Where a learner stands in a unit. It never goes backwards. */
public record UnitProgress(
        UnitId unit,
        Status status,
        OptionalDouble bestScore,
        @Nullable Instant completedAt) {

    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED,
        EXEMPTED
    }

    static UnitProgress notStarted(UnitId unit) {
        return new UnitProgress(unit, Status.NOT_STARTED, OptionalDouble.empty(), null);
    }

    public boolean isDone() {
        return status == Status.COMPLETED || status == Status.EXEMPTED;
    }

    UnitProgress started() {
        return status == Status.NOT_STARTED ? new UnitProgress(unit, Status.IN_PROGRESS, bestScore, completedAt) : this;
    }

    /** To the microsecond, as the databases keep it. */
    UnitProgress completed(Instant at) {
        return isDone() ? this : new UnitProgress(unit, Status.COMPLETED, bestScore, at.truncatedTo(MICROS));
    }

    /** Done as another unit is, in whose place it stands; what is done already stays as it is. */
    UnitProgress as(UnitProgress done) {
        return isDone()
                ? this
                : new UnitProgress(unit, done.status, bestScore, done.completedAt).scored(done.bestScore);
    }

    /** Only for an attendance that HR takes back. */
    UnitProgress reopened() {
        return new UnitProgress(unit, Status.IN_PROGRESS, bestScore, null);
    }

    UnitProgress scored(OptionalDouble score) {
        var best = DoubleStream.concat(bestScore.stream(), score.stream()).max();
        return best.equals(bestScore) ? this : new UnitProgress(unit, status, best, completedAt);
    }

    /** What a run says, added to what is known: a report that says less changes nothing. */
    UnitProgress after(Unit definition, UnitReport report) {
        var known = started().scored(report.score());
        return completes(definition, report) ? known.completed(report.at()) : known;
    }

    /** A unit is completed as its kind says; one with a threshold needs success too. */
    static boolean completes(Unit unit, UnitReport report) {
        return report.completion() == Completion.COMPLETED
                && (unit.threshold().isEmpty()
                        || report.success() == Success.PASSED
                        || reaches(report.score(), unit.threshold().get()));
    }

    private static boolean reaches(OptionalDouble score, double threshold) {
        return score.isPresent() && score.getAsDouble() >= threshold;
    }
}
