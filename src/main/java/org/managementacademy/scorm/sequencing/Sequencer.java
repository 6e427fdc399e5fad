package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.LaunchSeed.Entry;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;

/**
 * Decides which activity of a package a learner gets next: SCORM 2004 4th Edition Sequencing and Navigation as a pure function. It keeps nothing between
 * calls, so one serves any number of learners at once.
 *
 * {@snippet :
 * var sequencer = new Sequencer(tree);
 * var outcome = sequencer.launch(TrackingState.fresh(seed));
 * if (outcome instanceof Outcome.Delivered delivered) show(delivered.seed().activity());
 * var next = sequencer.terminate(outcome.state(), report, NavigationRequest.CONTINUE);
 * }
 */
public final class Sequencer {
    private final ActivityTree tree;

    public Sequencer(ActivityTree tree) {
        this.tree = tree;
    }

    /** A session begins: it goes on where the last one was suspended, if there is anything to deliver, else at the start. */
    public Outcome launch(TrackingState state) {
        if (state.suspended() == null) return navigate(state, NavigationRequest.START);
        var resumed = navigate(state, NavigationRequest.RESUME_ALL);
        return resumed instanceof Outcome.Refused
                ? navigate(state.withoutSuspended(), NavigationRequest.START)
                : resumed;
    }

    /**
     * A running session goes on in another window, or after it was cut off: the content of the current activity is launched again in the attempt that is running.
     */
    public Outcome rejoin(TrackingState state) {
        var tracking = Tracking.open(tree, state);
        var current = tracking.current();
        if (current == null) return new Outcome.SessionEnded(state, tracking.trace());
        if (!tracking.isActive(current)) return new Outcome.Waiting(state, tracking.trace());
        return new Outcome.Delivered(state, RuntimeTransfer.seed(tracking, current, Entry.RESUME), tracking.trace());
    }

    /** A learner asks for something. What the content has said must have been reported before, or it is lost when its attempt ends. */
    public Outcome navigate(TrackingState state, NavigationRequest request) {
        return process(Tracking.open(tree, state), request);
    }

    /** The content commits what it has said so far. A report that comes when its activity has ended is ignored. */
    public TrackingState report(TrackingState state, RuntimeReport report) {
        var tracking = Tracking.open(tree, state);
        return hear(tracking, report) ? tracking.close() : state;
    }

    /** The content says goodbye; what it asks for is granted, if it asks for anything. */
    public Outcome terminate(TrackingState state, RuntimeReport report) {
        return terminate(state, report, null);
    }

    /**
     * The content says goodbye because the learner has asked for something: that goes before what the content asks for. A content whose time is out, or that
     * logs the learner out, ends the session, whatever else was asked for.
     */
    public Outcome terminate(TrackingState state, RuntimeReport report, @Nullable NavigationRequest asked) {
        var tracking = Tracking.open(tree, state);
        var heard = hear(tracking, report);
        if (heard && (report.exit() == Exit.TIME_OUT || report.exit() == Exit.LOGOUT))
            return process(tracking, NavigationRequest.EXIT_ALL);
        var request = asked == null && heard ? report.request() : asked;
        if (request == null) return new Outcome.Unchanged(tracking.close(), tracking.trace());
        return process(tracking, request);
    }

    private static boolean hear(Tracking tracking, RuntimeReport report) {
        var current = tracking.current();
        if (current == null || !tracking.isActive(current)) return false;
        RuntimeTransfer.hear(tracking, current, report);
        return true;
    }

    /** Overall Sequencing Process [OP.1], once round its loop. */
    private static Outcome process(Tracking tracking, NavigationRequest request) {
        if (tracking.current() == null) Selection.beforeFirstAttempt(tracking);
        var verdict = Navigation.process(tracking, request);
        var found = verdict.exception() == null ? "valid" : verdict.exception().code();
        tracking.note("NB.2.1", tracking.current(), request.kind() + ": " + found);
        if (verdict.exception() != null) return refused(tracking, verdict.exception());
        var sequencing = verdict.sequencing();
        if (verdict.termination() != null) {
            var termination = Termination.process(tracking, verdict.termination());
            if (termination.exception() != null) return refused(tracking, termination.exception());
            if (termination.sequencing() != null) sequencing = termination.sequencing();
        }
        if (sequencing == null) return new Outcome.Waiting(tracking.close(), tracking.trace());
        var arrival = SequencingRequests.process(tracking, sequencing, verdict.target());
        if (arrival.exception() != null && !arrival.choosable()) return refused(tracking, arrival.exception());
        if (arrival.endsSession()) return endSession(tracking);
        var activity = arrival.deliverable();
        return activity == null ? new Outcome.Waiting(tracking.close(), tracking.trace()) : deliver(tracking, activity);
    }

    private static Outcome deliver(Tracking tracking, Activity activity) {
        var obstacle = Delivery.obstacle(tracking, activity);
        if (obstacle != null) return refused(tracking, obstacle);
        var entry = tracking.isSuspended(activity) ? Entry.RESUME : Entry.AB_INITIO;
        obstacle = Delivery.begin(tracking, activity);
        if (obstacle != null) return refused(tracking, obstacle);
        var seed = RuntimeTransfer.seed(tracking, activity, entry);
        return new Outcome.Delivered(tracking.close(), seed, tracking.trace());
    }

    /** The session is over: so are all attempts that nobody has suspended. */
    private static Outcome endSession(Tracking tracking) {
        var root = tracking.tree().root();
        if (tracking.isActive(root)) Attempts.end(tracking, root);
        tracking.setCurrent(null);
        return new Outcome.SessionEnded(tracking.close(), tracking.trace());
    }

    private static Outcome refused(Tracking tracking, ExceptionCode reason) {
        return new Outcome.Refused(tracking.close(), reason, tracking.trace());
    }

    /** Where the learner stands on the package as a whole, if what its content has said so far were rolled up now. */
    public Standing standing(TrackingState state) {
        var tracking = Tracking.open(tree, state);
        RollupProcesses.ofWhatIsSaid(tracking);
        return RuntimeTransfer.standing(Objectives.primary(tracking, tree.root()));
    }

    /** Which requests would be granted: each is tried out on a copy of the state. */
    public Controls controls(TrackingState state) {
        var tracking = Tracking.open(tree, state);
        if (tracking.current() == null) Selection.beforeFirstAttempt(tracking);
        return new Trial(tracking).controls();
    }
}
