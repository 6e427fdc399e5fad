package org.managementacademy.scorm.cmi;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;

/** The two families of SCORM; the names are those of {@code unit.yaml}. */
public enum Standard {
    SCORM_12(DataModel.SCORM_12, "cmi.core.session_time", "cmi.core.exit"),
    SCORM_2004(DataModel.SCORM_2004, "cmi.session_time", "cmi.exit");

    private final DataModel model;
    private final String sessionTime;
    private final String exit;

    Standard(DataModel model, String sessionTime, String exit) {
        this.model = model;
        this.sessionTime = sessionTime;
        this.exit = exit;
    }

    /** Whether a SCO may set this element to this value. */
    public boolean accepts(String element, String value) {
        return model.accepts(element, value);
    }

    /** Time in the present session as the SCO has told it; empty when it has not, or unreadably. */
    public Optional<Duration> sessionTime(Map<String, String> cmi) {
        return Optional.ofNullable(cmi.get(sessionTime))
                .flatMap(this == SCORM_12 ? Spans::ofTimespan : Spans::ofInterval);
    }

    /** A duration as this standard writes it. */
    public String write(Duration duration) {
        return this == SCORM_12 ? Spans.timespan(duration) : Spans.interval(duration);
    }

    /** The SCO has said that the learner will come back to this run. */
    public boolean isSuspended(Map<String, String> cmi) {
        return "suspend".equals(cmi.get(exit));
    }

    public UnitReport report(AttemptId attempt, Map<String, String> cmi, Duration spent, Instant at) {
        return switch (this) {
            case SCORM_12 -> Scorm12Snapshot.of(attempt, cmi, spent, at);
            case SCORM_2004 -> Scorm2004Snapshot.of(attempt, cmi, spent, at);
        };
    }

    /** What is left of a session's values for the next one: its time and the way it ended are its own. */
    public boolean isOfSession(String element) {
        return element.equals(sessionTime) || element.equals(exit) || element.startsWith("adl.nav.");
    }
}
