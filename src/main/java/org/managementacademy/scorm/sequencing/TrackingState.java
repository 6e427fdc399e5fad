package org.managementacademy.scorm.sequencing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything the engine knows of one learner in one package: a value, to be stored whole (it is made of records, maps and strings) and given back with
 * the next request.
 *
 * <p>{@link #objectives} and {@link #shared} reach beyond one package where the tree says so ({@link ActivityTree#objectivesGlobalToSystem()},
 * {@link ActivityTree#sharedDataGlobalToSystem()}): then put the learner's own in with {@link #withShared} before the session, and keep them after it.
 *
 * @param seed what decides drawings and shuffles: the same seed draws the same
 * @param activities by identifier; untouched ones are left out
 * @param current identifier of the activity that the session stands at; null outside of sessions
 * @param suspended identifier of the activity that a suspended session will go on with; null without one
 * @param objectives shared objectives, by identifier
 * @param shared shared data, by target
 */
public record TrackingState(
        long seed,
        Map<String, ActivityState> activities,
        @Nullable String current,
        @Nullable String suspended,
        Map<String, ObjectiveState> objectives,
        Map<String, String> shared) {

    public TrackingState {
        activities = sorted(activities);
        objectives = sorted(objectives);
        shared = sorted(shared);
    }

    /** What is stored twice should look the same twice. */
    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** A learner who has not begun. */
    public static TrackingState fresh(long seed) {
        return new TrackingState(seed, Map.of(), null, null, Map.of(), Map.of());
    }

    public TrackingState withShared(Map<String, ObjectiveState> newObjectives, Map<String, String> newShared) {
        return new TrackingState(seed, activities, current, suspended, newObjectives, newShared);
    }

    /** Attempts still go on, but no activity is the one that a session has to go on with. */
    TrackingState withoutSuspended() {
        return new TrackingState(seed, activities, current, null, objectives, shared);
    }

    /** Whether a session is running. */
    public boolean inSession() {
        return current != null;
    }

    /** What is recorded of an activity of the tree. */
    public ActivityState of(Activity activity) {
        var state = activities.get(activity.id());
        return state == null ? activity.untouched() : state;
    }
}
