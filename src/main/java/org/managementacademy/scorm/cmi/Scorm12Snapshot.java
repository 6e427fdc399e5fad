package org.managementacademy.scorm.cmi;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;

/**
 * Reads a committed SCORM 1.2 snapshot. {@code cmi.core.lesson_status} carries completion and success at once (RTE 3.4.4): {@code passed} and
 * {@code failed} both say that the lesson was gone through. {@code cmi.core.score.raw} is 0 to 100 and becomes 0 to 1.
 */
final class Scorm12Snapshot {
    private Scorm12Snapshot() {}

    static UnitReport of(AttemptId attempt, Map<String, String> cmi, Duration spent, Instant at) {
        var status = cmi.getOrDefault("cmi.core.lesson_status", "not attempted");
        return new UnitReport(
                attempt,
                completion(status),
                success(status),
                Scores.within(cmi.get("cmi.core.score.raw"), 0, 100, 100),
                spent,
                at);
    }

    private static Completion completion(String status) {
        return switch (status) {
            case "passed", "failed", "completed" -> Completion.COMPLETED;
            case "incomplete", "browsed" -> Completion.INCOMPLETE;
            default -> Completion.UNKNOWN;
        };
    }

    private static Success success(String status) {
        return switch (status) {
            case "passed" -> Success.PASSED;
            case "failed" -> Success.FAILED;
            default -> Success.UNKNOWN;
        };
    }
}
