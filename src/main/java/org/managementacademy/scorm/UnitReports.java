package org.managementacademy.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;
import org.managementacademy.scorm.sequencing.Standing;

/** Tells the academy where a learner stands, in its own neutral words. */
final class UnitReports {
    private UnitReports() {}

    static UnitReport of(ScormAttempt attempt, PlayedPackage played, Instant at) {
        return of(
                attempt.id(),
                played.sequencer().standing(attempt.tracking()),
                attempt.screen().spent(),
                at);
    }

    /**
     * Whether the path must hear of it. It keeps the best score of a unit, so while nothing is completed a score no higher than one told before is no news.
     *
     * @param told the highest score told before, of this attempt
     */
    static boolean isNews(UnitReport before, UnitReport now, @Nullable Double told) {
        if (now.completion() != before.completion() || now.success() != before.success()) return true;
        if (now.completion() == Completion.COMPLETED) return !now.score().equals(before.score());
        return now.score().isPresent() && (told == null || now.score().getAsDouble() > told);
    }

    static UnitReport of(AttemptId attempt, Standing standing, Duration spent, Instant at) {
        var scaled = standing.score().scaled();
        return new UnitReport(
                attempt,
                completion(standing.completion()),
                success(standing.success()),
                scaled == null ? OptionalDouble.empty() : OptionalDouble.of(scaled),
                spent,
                at);
    }

    private static Completion completion(org.managementacademy.scorm.sequencing.@Nullable Completion completion) {
        return switch (completion) {
            case COMPLETED -> Completion.COMPLETED;
            case INCOMPLETE, NOT_ATTEMPTED -> Completion.INCOMPLETE;
            case UNKNOWN -> Completion.UNKNOWN;
            case null -> Completion.UNKNOWN;
        };
    }

    private static Success success(org.managementacademy.scorm.sequencing.@Nullable Success success) {
        return switch (success) {
            case PASSED -> Success.PASSED;
            case FAILED -> Success.FAILED;
            case UNKNOWN -> Success.UNKNOWN;
            case null -> Success.UNKNOWN;
        };
    }
}
