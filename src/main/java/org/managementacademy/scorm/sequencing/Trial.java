package org.managementacademy.scorm.sequencing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries out every navigation request on a copy of a state. Leaving the current activity is the first step of most of them and the same for each, so it is
 * taken once.
 */
final class Trial {
    private final Tracking tracking;
    private @Nullable Left exited;

    private record Left(Tracking tracking, Termination.Outcome outcome) {}

    Trial(Tracking tracking) {
        this.tracking = tracking;
    }

    Controls controls() {
        Set<String> choices = new HashSet<>();
        Set<String> jumps = new HashSet<>();
        for (var activity : tracking.tree().activities()) {
            if (isGranted(NavigationRequest.choice(activity.id()))) choices.add(activity.id());
            if (activity.isLeaf() && isGranted(NavigationRequest.jump(activity.id()))) jumps.add(activity.id());
        }
        var current = tracking.current();
        return new Controls(
                isGranted(NavigationRequest.CONTINUE),
                isGranted(NavigationRequest.PREVIOUS),
                isGranted(NavigationRequest.EXIT),
                isGranted(NavigationRequest.EXIT_ALL),
                isGranted(NavigationRequest.SUSPEND_ALL),
                isGranted(NavigationRequest.ABANDON),
                isGranted(NavigationRequest.ABANDON_ALL),
                choices,
                jumps,
                current == null ? Set.of() : current.hiddenControls(),
                tracking.tree().onlyLeaf().isPresent() ? List.of() : new Contents(tracking, choices).entries());
    }

    private boolean isGranted(NavigationRequest request) {
        var verdict = Navigation.process(tracking, request);
        if (verdict.exception() != null) return false;
        var tried = tracking;
        var sequencing = verdict.sequencing();
        if (verdict.termination() != null) {
            var left = leave(verdict.termination());
            if (left.outcome().exception() != null) return false;
            if (left.outcome().sequencing() != null) sequencing = left.outcome().sequencing();
            tried = left.tracking();
        }
        if (sequencing == null) return true;
        var copy = tried.copy();
        var arrival = SequencingRequests.process(copy, sequencing, verdict.target());
        if (arrival.exception() != null) return arrival.choosable();
        var activity = arrival.deliverable();
        return activity == null || Delivery.obstacle(copy, activity) == null;
    }

    private Left leave(Termination.Request request) {
        if (request != Termination.Request.EXIT) return terminate(request);
        if (exited == null) exited = terminate(request);
        return exited;
    }

    private Left terminate(Termination.Request request) {
        var copy = tracking.copy();
        return new Left(copy, Termination.process(copy, request));
    }
}
