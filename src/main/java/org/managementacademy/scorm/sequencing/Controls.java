package org.managementacademy.scorm.sequencing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which navigation requests would be granted now, for buttons, tables of contents and {@code adl.nav.request_valid}.
 *
 * @param continues Continue would be granted
 * @param previous Previous would be granted
 * @param choices identifiers of the activities that can be chosen
 * @param jumps identifiers of the activities that content can jump to
 * @param hidden controls that the current activity wants hidden
 * @param contents table of contents, in the learner's order; empty where there is only one activity with content
 */
public record Controls(
        boolean continues,
        boolean previous,
        boolean exit,
        boolean exitAll,
        boolean suspendAll,
        boolean abandon,
        boolean abandonAll,
        Set<String> choices,
        Set<String> jumps,
        Set<LmsControl> hidden,
        List<Entry> contents) {

    /**
     * A line of the table of contents.
     *
     * @param depth 0 for the root
     * @param state as if what the running content has said so far were rolled up now; null for an activity of which nothing is recorded
     * @param selectable the activity can be chosen
     * @param current the session stands here
     */
    public record Entry(
            String activity,
            String title,
            int depth,
            @Nullable State state,
            boolean selectable,
            boolean current) {

        /** How far the learner has come. */
        public enum State {
            NOT_STARTED,
            IN_PROGRESS,
            COMPLETED,
            PASSED,
            FAILED
        }
    }

    public Controls {
        choices = Set.copyOf(choices);
        jumps = Set.copyOf(jumps);
        hidden = Set.copyOf(hidden);
        contents = List.copyOf(contents);
    }

    /** Whether the request would be granted; Start and Resume All are asked for outside of sessions only, so they are not. */
    public boolean allow(NavigationRequest request) {
        return switch (request.kind()) {
            case CONTINUE -> continues;
            case PREVIOUS -> previous;
            case EXIT -> exit;
            case EXIT_ALL -> exitAll;
            case SUSPEND_ALL -> suspendAll;
            case ABANDON -> abandon;
            case ABANDON_ALL -> abandonAll;
            case CHOICE -> request.target() != null && choices.contains(request.target());
            case JUMP -> request.target() != null && jumps.contains(request.target());
            case START, RESUME_ALL -> false;
        };
    }
}
