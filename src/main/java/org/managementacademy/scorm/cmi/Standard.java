package org.managementacademy.scorm.cmi;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two families of SCORM; the names are those of {@code unit.yaml}. */
public enum Standard {
    SCORM_12("cmi.core.session_time", "cmi.core.total_time", "cmi.core.exit"),
    SCORM_2004("cmi.session_time", "cmi.total_time", "cmi.exit");

    private final String sessionTime;
    private final String totalTime;
    private final String exit;

    Standard(String sessionTime, String totalTime, String exit) {
        this.sessionTime = sessionTime;
        this.totalTime = totalTime;
        this.exit = exit;
    }

    DataModel model() {
        return this == SCORM_12 ? DataModel.SCORM_12 : DataModel.SCORM_2004;
    }

    String sessionTimeElement() {
        return sessionTime;
    }

    String totalTimeElement() {
        return totalTime;
    }

    String exitElement() {
        return exit;
    }

    /** Whether a SCO may ever set this element to this value; what else the attempt holds is for {@link RuntimeSession#apply} to look at. */
    public boolean accepts(String element, String value) {
        return model().accepts(element, value);
    }

    /** Time in the present session as the SCO has told it; empty when it has not, or in years and months. */
    public Optional<Duration> sessionTime(Map<String, String> cmi) {
        return interval(cmi.get(sessionTime)).flatMap(TimeInterval::duration);
    }

    Optional<TimeInterval> interval(@Nullable String text) {
        return this == SCORM_12 ? TimeInterval.readTimespan(text) : TimeInterval.read(text);
    }

    /** A duration as this standard writes it. */
    public String write(Duration duration) {
        return write(TimeInterval.of(duration));
    }

    String write(TimeInterval interval) {
        return this == SCORM_12 ? interval.timespan() : interval.toString();
    }

    /** The SCO has said that the learner will come back to this run, or wants everything suspended, which says so too. */
    public boolean isSuspended(Map<String, String> cmi) {
        return "suspend".equals(cmi.get(exit)) || "suspendAll".equals(cmi.get("adl.nav.request"));
    }

    /** Whether a value of this element stays for the next session of the same attempt: a SCO can write it, and it is not of one session. */
    boolean keeps(String element) {
        return model().isWritable(element) && !isOfSession(element);
    }

    /** A session's time and the way it ended are its own; stores belong to many. */
    public boolean isOfSession(String element) {
        return element.equals(sessionTime) || element.equals(exit) || element.startsWith("adl.");
    }
}
