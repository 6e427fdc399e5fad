package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Objective.Channel;

/**
 * What is recorded of an activity (SN 4.2.1).
 *
 * @param active an attempt on it is running
 * @param suspended the attempt on it will go on
 * @param attempts how many attempts have begun; the "activity progress status" is true from the first on
 * @param objectives in the order of its definition
 * @param achievementOutdated what it achieved, it achieved in an earlier attempt on its parent, and rollup no longer counts that
 * @param progressOutdated what it completed, it completed in an earlier attempt on its parent, and rollup no longer counts that
 * @param childOrder identifiers of the children that this learner gets, in order; null for all, in the order of the package
 */
public record ActivityState(
        boolean active,
        boolean suspended,
        int attempts,
        List<ObjectiveRecord> objectives,
        boolean achievementOutdated,
        boolean progressOutdated,
        @Nullable List<String> childOrder) {

    /**
     * What is recorded of one of its objectives.
     *
     * @param said what the content itself has set in this attempt, be it to "unknown"
     * @param unshared what has become known since shared objectives were last told
     */
    public record ObjectiveRecord(ObjectiveState state, Set<Channel> said, Set<Channel> unshared) {
        static final ObjectiveRecord EMPTY = new ObjectiveRecord(ObjectiveState.UNKNOWN, Set.of(), Set.of());

        public ObjectiveRecord {
            said = Channel.inOrder(said);
            unshared = Channel.inOrder(unshared);
        }

        ObjectiveRecord with(ObjectiveState changed) {
            return new ObjectiveRecord(changed, said, unshared);
        }
    }

    public ActivityState {
        objectives = List.copyOf(objectives);
        childOrder = childOrder == null ? null : List.copyOf(childOrder);
    }

    /** An activity that nobody has touched. */
    static ActivityState untouched(int numberOfObjectives) {
        var objectives = Collections.nCopies(numberOfObjectives, ObjectiveRecord.EMPTY);
        return new ActivityState(false, false, 0, objectives, false, false, null);
    }

    ObjectiveState primary() {
        return objective(0);
    }

    ObjectiveState objective(int index) {
        return objectives.get(index).state();
    }

    /** Whether the content has spoken of this in this attempt. */
    boolean hasSaid(int index, Channel channel) {
        return objectives.get(index).said().contains(channel);
    }

    ActivityState withActive(boolean value) {
        return new ActivityState(
                value, suspended, attempts, objectives, achievementOutdated, progressOutdated, childOrder);
    }

    ActivityState withSuspended(boolean value) {
        return new ActivityState(
                active, value, attempts, objectives, achievementOutdated, progressOutdated, childOrder);
    }

    ActivityState withOutdated(boolean achievement, boolean progress) {
        return new ActivityState(active, suspended, attempts, objectives, achievement, progress, childOrder);
    }

    ActivityState withChildOrder(List<String> order) {
        return new ActivityState(active, suspended, attempts, objectives, achievementOutdated, progressOutdated, order);
    }

    ActivityState withObjective(int index, ObjectiveState state) {
        return withObjective(index, objectives.get(index).with(state));
    }

    ActivityState withObjective(int index, ObjectiveRecord changed) {
        var all = new ArrayList<>(objectives);
        all.set(index, changed);
        return withObjectives(all);
    }

    /** What the content has said, added to what it had said before. */
    ActivityState hearing(int index, Set<Channel> channels) {
        var known = objectives.get(index);
        var said = new HashSet<>(known.said());
        said.addAll(channels);
        return withObjective(index, new ObjectiveRecord(known.state(), said, known.unshared()));
    }

    /** What was known of its objectives changes; what the content has said in this attempt is forgotten. */
    ActivityState withEveryObjective(UnaryOperator<ObjectiveState> change) {
        return withObjectives(objectives.stream()
                .map(objective -> new ObjectiveRecord(change.apply(objective.state()), Set.of(), Set.of()))
                .toList());
    }

    private ActivityState withObjectives(List<ObjectiveRecord> changed) {
        return new ActivityState(
                active, suspended, attempts, changed, achievementOutdated, progressOutdated, childOrder);
    }

    ActivityState inNewAttempt() {
        return new ActivityState(active, suspended, attempts + 1, objectives, false, false, childOrder);
    }
}
