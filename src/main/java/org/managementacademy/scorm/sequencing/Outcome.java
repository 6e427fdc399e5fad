package org.managementacademy.scorm.sequencing;

import java.util.List;

/** What came of a request. The state is the new one in every case: even a refused request may have ended an attempt. */
public sealed interface Outcome {
    TrackingState state();

    /** How it came to this, for support. */
    List<TraceStep> trace();

    /** The content of an activity is to be launched. */
    record Delivered(TrackingState state, LaunchSeed seed, List<TraceStep> trace) implements Outcome {}

    /** The session is over. */
    record SessionEnded(TrackingState state, List<TraceStep> trace) implements Outcome {}

    /** The session goes on without content: the learner has to ask for something. */
    record Waiting(TrackingState state, List<TraceStep> trace) implements Outcome {}

    /** The content of the current activity stays: nothing was asked for. */
    record Unchanged(TrackingState state, List<TraceStep> trace) implements Outcome {}

    /**
     * The request could not be granted. If the current activity is still active, its content stays; otherwise the session goes on without content.
     */
    record Refused(TrackingState state, ExceptionCode reason, List<TraceStep> trace) implements Outcome {}
}
