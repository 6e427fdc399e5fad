package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TrackingState} that processes work on: opened, changed in place, closed to a new value. A copy costs as much as an array of references, so a
 * request can be tried out without harm.
 */
final class Tracking {
    private final ActivityTree tree;
    private final long seed;
    private final ActivityState[] states;
    private final Map<String, String> shared;
    private Map<String, ObjectiveState> sharedObjectives;
    private boolean ownsSharedObjectives;
    private final Set<String> written = new HashSet<>();
    private @Nullable Activity current;
    private @Nullable Activity suspended;
    private final @Nullable List<TraceStep> trace;

    private Tracking(
            ActivityTree tree,
            long seed,
            ActivityState[] states,
            Map<String, ObjectiveState> sharedObjectives,
            Map<String, String> shared,
            @Nullable List<TraceStep> trace) {
        this.tree = tree;
        this.seed = seed;
        this.states = states;
        this.sharedObjectives = sharedObjectives;
        this.shared = shared;
        this.trace = trace;
    }

    static Tracking open(ActivityTree tree, TrackingState state) {
        var states = new ActivityState[tree.activities().size()];
        for (var activity : tree.activities()) states[activity.index()] = state.of(activity);
        var opened = new Tracking(
                tree, state.seed(), states, state.objectives(), new HashMap<>(state.shared()), new ArrayList<>());
        opened.current = opened.find(state.current());
        opened.suspended = opened.find(state.suspended());
        return opened;
    }

    private @Nullable Activity find(@Nullable String id) {
        if (id == null) return null;
        return tree.activity(id).orElseThrow(() -> new IllegalArgumentException("The tree has no activity " + id));
    }

    /** Where a request can be tried out; it leaves no trace. */
    Tracking copy() {
        var copy = new Tracking(tree, seed, states.clone(), sharedObjectives, new HashMap<>(shared), null);
        ownsSharedObjectives = false;
        copy.current = current;
        copy.suspended = suspended;
        return copy;
    }

    TrackingState close() {
        var activities = new HashMap<String, ActivityState>();
        for (var activity : tree.activities()) {
            var state = states[activity.index()];
            if (!state.equals(activity.untouched())) activities.put(activity.id(), state);
        }
        return new TrackingState(
                seed,
                activities,
                current == null ? null : current.id(),
                suspended == null ? null : suspended.id(),
                sharedObjectives,
                shared);
    }

    ActivityTree tree() {
        return tree;
    }

    long seed() {
        return seed;
    }

    // Where the session stands

    @Nullable
    Activity current() {
        return current;
    }

    void setCurrent(@Nullable Activity activity) {
        current = activity;
    }

    @Nullable
    Activity suspended() {
        return suspended;
    }

    void setSuspended(@Nullable Activity activity) {
        suspended = activity;
    }

    // What is recorded of each activity

    ActivityState of(Activity activity) {
        return states[activity.index()];
    }

    void change(Activity activity, UnaryOperator<ActivityState> change) {
        states[activity.index()] = change.apply(states[activity.index()]);
    }

    boolean isActive(Activity activity) {
        return of(activity).active();
    }

    boolean isSuspended(Activity activity) {
        return of(activity).suspended();
    }

    /** The children that this learner gets, in their order (AM.1.1). */
    List<Activity> availableChildren(Activity activity) {
        var order = of(activity).childOrder();
        if (order == null) return activity.children();
        return order.stream().map(id -> tree.activity(id).orElseThrow()).toList();
    }

    /** Whether this learner gets the activity, and every cluster on the way to it. */
    boolean isAvailable(Activity activity) {
        for (var at = activity; ; ) {
            var parent = at.parent();
            if (parent == null) return true;
            if (of(parent).childOrder() != null && !availableChildren(parent).contains(at)) return false;
            at = parent;
        }
    }

    // What activities share

    ObjectiveState sharedObjective(String target) {
        return sharedObjectives.getOrDefault(target, ObjectiveState.UNKNOWN);
    }

    void setSharedObjective(String target, ObjectiveState state) {
        if (!ownsSharedObjectives) {
            sharedObjectives = new HashMap<>(sharedObjectives);
            ownsSharedObjectives = true;
        }
        sharedObjectives.put(target, state);
        written.add(target);
    }

    /** The shared objectives that have changed since this was last asked. */
    Set<String> takeWritten() {
        var taken = Set.copyOf(written);
        written.clear();
        return taken;
    }

    void forgetSharedObjectives() {
        sharedObjectives = Map.of();
        ownsSharedObjectives = false;
    }

    Map<String, String> shared() {
        return shared;
    }

    // For support

    void note(String process, @Nullable Activity activity, String finding) {
        if (trace != null) trace.add(new TraceStep(process, activity == null ? "" : activity.id(), finding));
    }

    List<TraceStep> trace() {
        return trace == null ? List.of() : List.copyOf(trace);
    }
}
