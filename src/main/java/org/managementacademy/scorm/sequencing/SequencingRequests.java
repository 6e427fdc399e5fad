package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Flow.Arrival;
import org.managementacademy.scorm.sequencing.Flow.Direction;

/** Looks for the activity to deliver next: the processes SB.2.5 to SB.2.8 and SB.2.10 to SB.2.13. SB.2.9 is {@link Choice}. */
final class SequencingRequests {
    private SequencingRequests() {}

    /** Sequencing Request Process [SB.2.12]. */
    static Arrival process(Tracking tracking, SequencingRequest request, @Nullable Activity target) {
        if (request != SequencingRequest.EXIT) forgetEarlierAttempt(tracking);
        return switch (request) {
            case START -> start(tracking);
            case RESUME_ALL -> resumeAll(tracking);
            case CONTINUE -> continues(tracking);
            case PREVIOUS -> previous(tracking);
            case CHOICE -> Choice.process(tracking, target);
            case JUMP -> jump(tracking, target);
            case RETRY -> retry(tracking);
            case EXIT -> exit(tracking);
        };
    }

    /** Where the root has ended, whatever is delivered next begins a new attempt on it: what belonged to the last one only is gone. */
    private static void forgetEarlierAttempt(Tracking tracking) {
        var tree = tracking.tree();
        if (tracking.isActive(tree.root()) || tracking.isSuspended(tree.root())) return;
        if (!tree.objectivesGlobalToSystem()) tracking.forgetSharedObjectives();
        if (!tree.sharedDataGlobalToSystem()) tracking.shared().clear();
    }

    /** Start Sequencing Request Process [SB.2.5]. Where there is only one activity to deliver, flow need not be enabled to find it. */
    private static Arrival start(Tracking tracking) {
        if (tracking.current() != null) return Arrival.nowhere(false, ExceptionCode.SB_2_5_1);
        var root = tracking.tree().root();
        return tracking.tree()
                .onlyLeaf()
                .map(Arrival::at)
                .orElseGet(() -> Flow.from(tracking, root, Direction.FORWARD, true));
    }

    /** Resume All Sequencing Request Process [SB.2.6]. A cluster is suspended when its content had ended already: then the walk through it goes on. */
    private static Arrival resumeAll(Tracking tracking) {
        if (tracking.current() != null) return Arrival.nowhere(false, ExceptionCode.SB_2_6_1);
        var suspended = tracking.suspended();
        if (suspended == null) return Arrival.nowhere(false, ExceptionCode.SB_2_6_2);
        if (suspended.isLeaf()) return Arrival.at(suspended);
        tracking.setSuspended(null);
        return Flow.from(tracking, suspended, Direction.FORWARD, true);
    }

    /** Continue Sequencing Request Process [SB.2.7]. */
    private static Arrival continues(Tracking tracking) {
        var current = tracking.current();
        if (current == null) return Arrival.nowhere(false, ExceptionCode.SB_2_7_1);
        var parent = current.parent();
        if (parent != null && !parent.modes().flow()) return Arrival.nowhere(false, ExceptionCode.SB_2_7_2);
        return Flow.from(tracking, current, Direction.FORWARD, false);
    }

    /** Previous Sequencing Request Process [SB.2.8]. */
    private static Arrival previous(Tracking tracking) {
        var current = tracking.current();
        if (current == null) return Arrival.nowhere(false, ExceptionCode.SB_2_8_1);
        var parent = current.parent();
        if (parent != null && !parent.modes().flow()) return Arrival.nowhere(false, ExceptionCode.SB_2_8_2);
        return Flow.from(tracking, current, Direction.BACKWARD, false);
    }

    /** Retry Sequencing Request Process [SB.2.10]. */
    private static Arrival retry(Tracking tracking) {
        var current = tracking.current();
        if (current == null) return Arrival.nowhere(false, ExceptionCode.SB_2_10_1);
        if (tracking.isActive(current) || tracking.isSuspended(current))
            return Arrival.nowhere(false, ExceptionCode.SB_2_10_2);
        if (current.isLeaf()) return Arrival.at(current);
        var arrival = Flow.from(tracking, current, Direction.FORWARD, true);
        return arrival.deliverable() == null ? Arrival.nowhere(false, ExceptionCode.SB_2_10_3) : arrival;
    }

    /** Exit Sequencing Request Process [SB.2.11]: the session ends where the root has ended; elsewhere it waits for another request. */
    private static Arrival exit(Tracking tracking) {
        var current = tracking.current();
        if (current == null) return Arrival.nowhere(false, ExceptionCode.SB_2_11_1);
        if (tracking.isActive(current)) return Arrival.nowhere(false, ExceptionCode.SB_2_11_2);
        return Arrival.nowhere(current.isRoot(), null);
    }

    /** Jump Sequencing Request Process [SB.2.13]. */
    private static Arrival jump(Tracking tracking, @Nullable Activity target) {
        if (tracking.current() == null) return Arrival.nowhere(false, ExceptionCode.SB_2_13_1);
        if (target == null) throw new IllegalStateException("A jump without a target");
        return Arrival.at(target);
    }
}
