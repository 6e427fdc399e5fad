package org.managementacademy.scorm.sequencing;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Flow.Direction;

/** A learner picks an activity from the table of contents: the processes SB.2.4 and SB.2.9. */
final class Choice {
    private Choice() {}

    /** Choice Sequencing Request Process [SB.2.9]. */
    static Flow.Arrival process(Tracking tracking, @Nullable Activity target) {
        if (target == null) return Flow.Arrival.nowhere(false, ExceptionCode.SB_2_9_1);
        var obstacle = obstacleBefore(tracking, target);
        if (obstacle == null) obstacle = obstacleOnTheWay(tracking, target);
        if (obstacle != null) return Flow.Arrival.nowhere(false, obstacle);
        if (target.isLeaf()) return Flow.Arrival.at(target);
        var arrival = Flow.from(tracking, target, Direction.FORWARD, true);
        if (arrival.deliverable() != null) return arrival;
        standAt(tracking, target);
        return Flow.Arrival.nowhere(false, ExceptionCode.SB_2_9_9);
    }

    /** What forbids the target wherever the learner comes from (SB.2.9, steps 2 to 4). */
    private static @Nullable ExceptionCode obstacleBefore(Tracking tracking, Activity target) {
        var path = target.upTo(tracking.tree().root());
        Collections.reverse(path);
        for (var each : path) {
            var parent = each.parent();
            if (parent != null && !tracking.availableChildren(parent).contains(each)) return ExceptionCode.SB_2_9_2;
            if (Checks.isHiddenFromChoice(tracking, each)) return ExceptionCode.SB_2_9_3;
        }
        var parent = target.parent();
        return parent != null && !parent.modes().choice() ? ExceptionCode.SB_2_9_4 : null;
    }

    /** What forbids the way from where the learner stands to the target (SB.2.9, steps 6 to 11). */
    private static @Nullable ExceptionCode obstacleOnTheWay(Tracking tracking, Activity target) {
        var current = tracking.current();
        if (target == current) return null;
        if (current == null) return obstacleDownwards(tracking, tracking.tree().root(), target, true);
        var ancestor = current.commonAncestor(target);
        if (current.parent() != null && current.parent() == target.parent())
            return obstacleAmongSiblings(tracking, current, target);
        if (ancestor == current) return obstacleDownwards(tracking, current, target, true);
        if (ancestor == target) return obstacleUpwards(tracking, current, target);
        return obstacleAcross(tracking, current, target, ancestor);
    }

    private static @Nullable ExceptionCode obstacleAmongSiblings(Tracking tracking, Activity current, Activity target) {
        var siblings = tracking.availableChildren(Activity.parentOf(target));
        int here = siblings.indexOf(current);
        int there = siblings.indexOf(target);
        if (here < there) return firstObstacle(tracking, siblings.subList(Math.max(here, 0), there), Direction.FORWARD);
        return firstObstacle(tracking, siblings.subList(there + 1, here + 1).reversed(), Direction.BACKWARD);
    }

    private static @Nullable ExceptionCode firstObstacle(
            Tracking tracking, List<Activity> activities, Direction direction) {
        for (var each : activities) {
            var obstacle = obstacleAt(tracking, each, direction);
            if (obstacle != null) return obstacle;
        }
        return null;
    }

    /** Choice Activity Traversal Subprocess [SB.2.4]: what keeps a choice from passing an activity. */
    private static @Nullable ExceptionCode obstacleAt(Tracking tracking, Activity activity, Direction direction) {
        if (direction == Direction.FORWARD)
            return Checks.stopsForwardTraversal(tracking, activity) ? ExceptionCode.SB_2_4_1 : null;
        var parent = activity.parent();
        if (parent == null) return ExceptionCode.SB_2_4_3;
        return parent.modes().forwardOnly() ? ExceptionCode.SB_2_4_2 : null;
    }

    /** From a cluster down to the target, which is not passed. */
    private static @Nullable ExceptionCode obstacleDownwards(
            Tracking tracking, Activity ancestor, Activity target, boolean forward) {
        if (target == ancestor) return null;
        var path = Activity.parentOf(target).upTo(ancestor);
        Collections.reverse(path);
        for (var each : path) {
            var obstacle = forward ? obstacleAt(tracking, each, Direction.FORWARD) : null;
            if (obstacle != null) return obstacle;
            if (!tracking.isActive(each)
                    && each != ancestor
                    && each.constrainedChoice().preventActivation()) return ExceptionCode.SB_2_9_6;
        }
        return null;
    }

    /** From the current activity up to a target around it. */
    private static @Nullable ExceptionCode obstacleUpwards(Tracking tracking, Activity current, Activity target) {
        for (var each : current.upTo(target))
            if (each != target && !each.modes().choiceExit()) return ExceptionCode.SB_2_9_7;
        return null;
    }

    private static @Nullable ExceptionCode obstacleAcross(
            Tracking tracking, Activity current, Activity target, Activity ancestor) {
        Activity constrained = null;
        for (var each : current.upTo(ancestor)) {
            if (each == ancestor) break;
            if (!each.modes().choiceExit()) return ExceptionCode.SB_2_9_7;
            if (constrained == null
                    && !each.isLeaf()
                    && each.constrainedChoice().constrainChoice()) constrained = each;
        }
        if (constrained != null && !isNear(tracking, constrained, target)) return ExceptionCode.SB_2_9_8;
        return obstacleDownwards(tracking, ancestor, target, isBefore(tracking, current, target));
    }

    /** Whether the target lies within the neighbour, in the flow, of the constrained cluster; within the cluster itself nothing is constrained. */
    private static boolean isNear(Tracking tracking, Activity constrained, Activity target) {
        var direction = isBefore(tracking, constrained, target) ? Direction.FORWARD : Direction.BACKWARD;
        return target.isWithin(neighbour(tracking, constrained, direction));
    }

    /** Choice Flow Subprocess [SB.2.9.1] and Choice Flow Tree Traversal Subprocess [SB.2.9.2]: the activity itself where there is none. */
    private static Activity neighbour(Tracking tracking, Activity activity, Direction direction) {
        for (var at = activity; ; ) {
            var parent = at.parent();
            if (parent == null) return activity;
            var siblings = tracking.availableChildren(parent);
            int there = siblings.indexOf(at) + (direction == Direction.FORWARD ? 1 : -1);
            if (there >= 0 && there < siblings.size()) return siblings.get(there);
            at = parent;
        }
    }

    /** Whether this learner meets one activity before the other. */
    private static boolean isBefore(Tracking tracking, Activity one, Activity other) {
        var ancestor = one.commonAncestor(other);
        for (var child : tracking.availableChildren(ancestor)) {
            if (one.isWithin(child)) return true;
            if (other.isWithin(child)) return false;
        }
        return false;
    }

    /** The choice of a cluster in which nothing can be delivered: the learner stands at the cluster now, and nothing runs. */
    private static void standAt(Tracking tracking, Activity target) {
        var current = tracking.current();
        var ancestor = current == null ? tracking.tree().root() : current.commonAncestor(target);
        Attempts.endDescendants(tracking, ancestor);
        Attempts.end(tracking, ancestor);
        tracking.setCurrent(target);
    }
}
