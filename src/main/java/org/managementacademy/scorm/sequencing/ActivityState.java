package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an activity (SN 4.2.1).
 *
 * @param active an attempt on it is running
 * @param suspended the attempt on it will go on
 * @param attempts how many attempts have begun; the "activity progress status" is true from the first on
 * @param objectives in the order of its definition
 * @param contentSpokeOfCompletion in this attempt the content has set a completion status, be it "unknown"
 * @param contentSpokeOfSuccess in this attempt the content has set a success status, be it "unknown"
 * @param childOrder identifiers of the children that this learner gets, in order; null for all, in the order of the package
 */
public record ActivityState(
        boolean active,
        boolean suspended,
        int attempts,
        List<ObjectiveState> objectives,
        boolean contentSpokeOfCompletion,
        boolean contentSpokeOfSuccess,
        @Nullable List<String> childOrder) {

    public ActivityState {
        objectives = List.copyOf(objectives);
        childOrder = childOrder == null ? null : List.copyOf(childOrder);
    }

    /** An activity that nobody has touched. */
    static ActivityState untouched(Activity activity) {
        return new ActivityState(
                false,
                false,
                0,
                Collections.nCopies(activity.objectives().size(), ObjectiveState.UNKNOWN),
                false,
                false,
                null);
    }

    ObjectiveState primary() {
        return objectives.getFirst();
    }

    ActivityState withActive(boolean value) {
        return new ActivityState(
                value, suspended, attempts, objectives, contentSpokeOfCompletion, contentSpokeOfSuccess, childOrder);
    }

    ActivityState withSuspended(boolean value) {
        return new ActivityState(
                active, value, attempts, objectives, contentSpokeOfCompletion, contentSpokeOfSuccess, childOrder);
    }

    ActivityState withChildOrder(List<String> order) {
        return new ActivityState(
                active, suspended, attempts, objectives, contentSpokeOfCompletion, contentSpokeOfSuccess, order);
    }

    ActivityState withObjective(int index, ObjectiveState state) {
        var changed = new ArrayList<>(objectives);
        changed.set(index, state);
        return withObjectives(changed);
    }

    ActivityState withEveryObjective(UnaryOperator<ObjectiveState> change) {
        return withObjectives(objectives.stream().map(change).toList());
    }

    private ActivityState withObjectives(List<ObjectiveState> states) {
        return new ActivityState(
                active, suspended, attempts, states, contentSpokeOfCompletion, contentSpokeOfSuccess, childOrder);
    }

    /** What the content has spoken of, added to what it had spoken of before. */
    ActivityState hearing(boolean ofCompletion, boolean ofSuccess) {
        return new ActivityState(
                active,
                suspended,
                attempts,
                objectives,
                contentSpokeOfCompletion || ofCompletion,
                contentSpokeOfSuccess || ofSuccess,
                childOrder);
    }

    /** One attempt more, in which the content has said nothing yet. */
    ActivityState inNewAttempt() {
        return new ActivityState(active, suspended, attempts + 1, objectives, false, false, childOrder);
    }
}
