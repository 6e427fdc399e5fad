package org.managementacademy.scorm.sequencing;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Attempts end because somebody leaves: the processes TB.2.1 to TB.2.3. */
final class Termination {
    private Termination() {}

    enum Request {
        EXIT,
        EXIT_ALL,
        SUSPEND_ALL,
        ABANDON,
        ABANDON_ALL
    }

    /**
     * What comes of a termination.
     *
     * @param sequencing what is to be looked for now, whatever the navigation request said; null to keep to that
     * @param exception why nothing could end; null when it did
     */
    record Outcome(
            @Nullable SequencingRequest sequencing,
            @Nullable ExceptionCode exception) {
        static final Outcome DONE = new Outcome(null, null);
        static final Outcome LEFT = new Outcome(SequencingRequest.EXIT, null);

        static Outcome refused(ExceptionCode code) {
            return new Outcome(null, code);
        }
    }

    /** What the post-condition rules of an activity want: more to end, something to look for, both, or nothing. */
    private record Wish(@Nullable More more, @Nullable SequencingRequest sequencing) {
        enum More {
            EXIT_PARENT,
            EXIT_ALL
        }
    }

    /** Termination Request Process [TB.2.3]. */
    static Outcome process(Tracking tracking, Request request) {
        var current = tracking.current();
        if (current == null) return Outcome.refused(ExceptionCode.TB_2_3_1);
        if ((request == Request.EXIT || request == Request.ABANDON) && !tracking.isActive(current))
            return Outcome.refused(ExceptionCode.TB_2_3_2);
        return switch (request) {
            case EXIT -> exit(tracking, current);
            case EXIT_ALL -> exitAll(tracking, current, SequencingRequest.EXIT);
            case SUSPEND_ALL -> suspendAll(tracking, current);
            case ABANDON -> abandon(tracking, current);
            case ABANDON_ALL -> abandonAll(tracking, current);
        };
    }

    private static Outcome exit(Tracking tracking, Activity left) {
        Attempts.end(tracking, left);
        applyExitRules(tracking, left);
        while (true) {
            var current = requireCurrent(tracking);
            var wish = applyPostConditions(tracking, current);
            if (wish.more() == Wish.More.EXIT_ALL)
                return exitAll(
                        tracking, current, wish.sequencing() == null ? SequencingRequest.EXIT : wish.sequencing());
            if (wish.more() != Wish.More.EXIT_PARENT) {
                var sessionOver = current.isRoot() && wish.sequencing() != SequencingRequest.RETRY;
                return sessionOver ? Outcome.LEFT : new Outcome(wish.sequencing(), null);
            }
            var parent = current.parent();
            if (parent == null) return Outcome.refused(ExceptionCode.TB_2_3_4);
            tracking.setCurrent(parent);
            Attempts.end(tracking, parent);
        }
    }

    /** Sequencing Exit Action Rules Subprocess [TB.2.1]: the uppermost cluster whose exit rule holds ends, with all that runs in it. */
    private static void applyExitRules(Tracking tracking, Activity left) {
        var parent = left.parent();
        if (parent == null) return;
        var path = parent.upTo(tracking.tree().root());
        Collections.reverse(path);
        for (var cluster : path)
            if (Checks.exits(tracking, cluster)) {
                tracking.note("TB.2.1", cluster, "exits");
                Attempts.endDescendants(tracking, cluster);
                Attempts.end(tracking, cluster);
                tracking.setCurrent(cluster);
                return;
            }
    }

    /** Sequencing Post Condition Rules Subprocess [TB.2.2]; what is suspended has not ended. */
    private static Wish applyPostConditions(Tracking tracking, Activity current) {
        if (tracking.isSuspended(current)) return new Wish(null, null);
        var action = Checks.postCondition(tracking, current);
        if (action == null) return new Wish(null, null);
        return switch (action) {
            case RETRY -> new Wish(null, SequencingRequest.RETRY);
            case CONTINUE -> new Wish(null, SequencingRequest.CONTINUE);
            case PREVIOUS -> new Wish(null, SequencingRequest.PREVIOUS);
            case EXIT_PARENT -> new Wish(Wish.More.EXIT_PARENT, null);
            case EXIT_ALL -> new Wish(Wish.More.EXIT_ALL, null);
            case RETRY_ALL -> new Wish(Wish.More.EXIT_ALL, SequencingRequest.RETRY);
            case SKIP, DISABLED, HIDDEN_FROM_CHOICE, STOP_FORWARD_TRAVERSAL, EXIT ->
                throw new IllegalStateException(action + " among the post-conditions of " + current);
        };
    }

    private static Outcome exitAll(Tracking tracking, Activity current, SequencingRequest afterwards) {
        var root = tracking.tree().root();
        if (tracking.isActive(current)) Attempts.end(tracking, current);
        Attempts.endDescendants(tracking, root);
        Attempts.end(tracking, root);
        tracking.setCurrent(root);
        return new Outcome(afterwards, null);
    }

    private static Outcome suspendAll(Tracking tracking, Activity current) {
        var root = tracking.tree().root();
        var toSuspend = current;
        if (tracking.isActive(current) || tracking.isSuspended(current)) {
            if (current.isTracked()) Objectives.publish(tracking, current);
            RollupProcesses.overall(tracking, current);
        } else {
            toSuspend = current.parent();
            if (toSuspend == null) return Outcome.refused(ExceptionCode.TB_2_3_3);
        }
        tracking.setSuspended(toSuspend);
        for (var each : toSuspend.upTo(root))
            tracking.change(each, state -> state.withActive(false).withSuspended(true));
        tracking.setCurrent(root);
        tracking.note("TB.2.3", toSuspend, "everything suspended");
        return Outcome.LEFT;
    }

    /** What was recorded in the attempt does not count. */
    private static Outcome abandon(Tracking tracking, Activity current) {
        tracking.change(
                current,
                state -> state.withActive(false)
                        .withSuspended(false)
                        .withEveryObjective(known -> ObjectiveState.UNKNOWN));
        return Outcome.DONE;
    }

    private static Outcome abandonAll(Tracking tracking, Activity current) {
        var root = tracking.tree().root();
        if (tracking.isActive(current)) abandon(tracking, current);
        for (var each : current.upTo(root)) tracking.change(each, state -> state.withActive(false));
        tracking.setCurrent(root);
        return Outcome.LEFT;
    }

    private static Activity requireCurrent(Tracking tracking) {
        var current = tracking.current();
        if (current == null) throw new IllegalStateException("No current activity");
        return current;
    }
}
