package org.managementacademy.scorm.cmi;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;

/** Reads a committed SCORM 2004 snapshot, where completion (RTE 4.2.4), success (4.2.22) and the scaled score, -1 to 1 (4.2.20), are three things. */
final class Scorm2004Snapshot {
    private Scorm2004Snapshot() {}

    static UnitReport of(AttemptId attempt, Map<String, String> cmi, Duration spent, Instant at) {
        return new UnitReport(
                attempt,
                completion(cmi.getOrDefault("cmi.completion_status", "unknown")),
                success(cmi.getOrDefault("cmi.success_status", "unknown")),
                Scores.within(cmi.get("cmi.score.scaled"), -1, 1, 1),
                spent,
                at);
    }

    private static Completion completion(String status) {
        return switch (status) {
            case "completed" -> Completion.COMPLETED;
            case "incomplete", "not attempted" -> Completion.INCOMPLETE;
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
