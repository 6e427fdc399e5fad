package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the tree to the next activity that can be delivered: the subprocesses SB.2.1 to SB.2.3. Where the pseudo-code calls itself as its last
 * step, a loop stands here, so that long courses need no deep stack.
 */
final class Flow {
    private Flow() {}

    enum Direction {
        FORWARD,
        BACKWARD
    }

    /**
     * One step through the tree.
     *
     * @param next null when there is none: then the session ends, or an exception says why
     */
    private record Step(
            @Nullable Activity next,
            Direction direction,
            boolean endsSession,
            @Nullable ExceptionCode exception) {

        static Step to(Activity next, Direction direction) {
            return new Step(next, direction, false, null);
        }

        static Step offTheTree() {
            return new Step(null, Direction.FORWARD, true, null);
        }

        static Step refused(ExceptionCode code) {
            return new Step(null, Direction.FORWARD, false, code);
        }
    }

    /**
     * Where a walk has come to.
     *
     * @param deliverable the activity to deliver; null when there is none: then the session ends, or an exception says why
     * @param choosable flow has led into a cluster where it is not enabled, but choice is: the learner has to choose
     */
    record Arrival(
            @Nullable Activity deliverable,
            boolean endsSession,
            @Nullable ExceptionCode exception,
            boolean choosable) {
        static Arrival at(Activity activity) {
            return new Arrival(activity, false, null, false);
        }

        static Arrival nowhere(boolean endsSession, @Nullable ExceptionCode exception) {
            return new Arrival(null, endsSession, exception, false);
        }
    }

    /** Flow Subprocess [SB.2.3]: from an activity to the next deliverable one, or into it when its children are considered. */
    static Arrival from(Tracking tracking, Activity activity, Direction direction, boolean considerChildren) {
        var step = step(tracking, activity, direction, considerChildren, null);
        var next = step.next();
        if (next == null) return Arrival.nowhere(step.endsSession(), step.exception());
        return settle(tracking, next, step.direction(), considerChildren);
    }

    /** Flow Activity Traversal Subprocess [SB.2.2]: whether the activity can be delivered, else which one further on. */
    private static Arrival settle(
            Tracking tracking, Activity first, Direction firstDirection, boolean enteringCluster) {
        var activity = first;
        var direction = firstDirection;
        var entered = enteringCluster;
        Direction previous = null;
        while (true) {
            var modes = Activity.parentOf(activity).modes();
            if (!modes.flow()) {
                tracking.note("SB.2.2", activity, "flow is not enabled here");
                return new Arrival(null, false, ExceptionCode.SB_2_2_1, entered && modes.choice());
            }
            Step step;
            if (Checks.isSkipped(tracking, activity)) {
                step = step(tracking, activity, direction, false, previous);
                if (previous == Direction.BACKWARD && step.direction() == Direction.BACKWARD) previous = null;
            } else {
                if (Checks.isForbidden(tracking, activity)) return Arrival.nowhere(false, ExceptionCode.SB_2_2_2);
                if (activity.isLeaf()) return Arrival.at(activity);
                step = step(tracking, activity, direction, true, null);
                var turned = direction == Direction.BACKWARD && step.direction() == Direction.FORWARD;
                previous = turned ? Direction.BACKWARD : null;
            }
            var next = step.next();
            if (next == null) return Arrival.nowhere(step.endsSession(), step.exception());
            entered = next.parent() == activity;
            activity = next;
            direction = step.direction();
        }
    }

    /**
     * Flow Tree Traversal Subprocess [SB.2.1].
     *
     * @param previous the direction before a cluster that leads forward only turned the walk round; null when nothing did
     */
    private static Step step(
            Tracking tracking,
            Activity from,
            Direction wanted,
            boolean considerChildren,
            @Nullable Direction previous) {
        var activity = from;
        var direction = wanted;
        var turnedBack = false;
        if (previous == Direction.BACKWARD && isLast(tracking, activity)) {
            direction = Direction.BACKWARD;
            activity = tracking.availableChildren(Activity.parentOf(activity)).getFirst();
            turnedBack = true;
        }
        return direction == Direction.FORWARD
                ? forward(tracking, activity, considerChildren)
                : backward(tracking, activity, considerChildren, turnedBack);
    }

    private static Step forward(Tracking tracking, Activity from, boolean considerChildren) {
        if (considerChildren && !from.isLeaf()) {
            var children = tracking.availableChildren(from);
            if (children.isEmpty()) return Step.refused(ExceptionCode.SB_2_1_2);
            return Step.to(children.getFirst(), Direction.FORWARD);
        }
        var activity = from;
        while (!activity.isRoot() && isLast(tracking, activity)) activity = Activity.parentOf(activity);
        if (activity.isRoot()) return walkOff(tracking);
        return Step.to(sibling(tracking, activity, 1), Direction.FORWARD);
    }

    private static Step walkOff(Tracking tracking) {
        if (!tracking.tree().edition().endsAfterTheLastActivity()) return Step.refused(ExceptionCode.SB_2_1_1);
        tracking.note("SB.2.1", null, "walked off the tree");
        Attempts.endDescendants(tracking, tracking.tree().root());
        return Step.offTheTree();
    }

    private static Step backward(Tracking tracking, Activity from, boolean considerChildren, boolean turnedBack) {
        if (considerChildren && !from.isLeaf()) {
            var children = tracking.availableChildren(from);
            if (children.isEmpty()) return Step.refused(ExceptionCode.SB_2_1_2);
            return from.modes().forwardOnly()
                    ? Step.to(children.getFirst(), Direction.FORWARD)
                    : Step.to(children.getLast(), Direction.BACKWARD);
        }
        var activity = from;
        var mayTurn = turnedBack;
        while (true) {
            if (activity.isRoot()) return Step.refused(ExceptionCode.SB_2_1_3);
            if (!mayTurn && Activity.parentOf(activity).modes().forwardOnly())
                return Step.refused(ExceptionCode.SB_2_1_4);
            mayTurn = false;
            if (!isFirst(tracking, activity)) return Step.to(sibling(tracking, activity, -1), Direction.BACKWARD);
            activity = Activity.parentOf(activity);
        }
    }

    private static boolean isFirst(Tracking tracking, Activity activity) {
        return place(tracking, activity) <= 0;
    }

    private static boolean isLast(Tracking tracking, Activity activity) {
        var parent = activity.parent();
        return parent != null
                && place(tracking, activity)
                        == tracking.availableChildren(parent).size() - 1;
    }

    private static Activity sibling(Tracking tracking, Activity activity, int offset) {
        return tracking.availableChildren(Activity.parentOf(activity)).get(place(tracking, activity) + offset);
    }

    /** Place among the siblings, from 0; -1, before all of them, for one that the learner stands at but does not get in the next attempt. */
    private static int place(Tracking tracking, Activity activity) {
        return tracking.availableChildren(Activity.parentOf(activity)).indexOf(activity);
    }
}
