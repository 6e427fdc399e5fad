package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** Translates what a learner asks for into what has to end and what has to be looked for: the process NB.2.1. */
final class Navigation {
    private Navigation() {}

    /**
     * A navigation request that is allowed as far as can be seen before anything has ended, or the reason why it is not.
     *
     * @param termination what has to end first; null for nothing
     */
    record Verdict(
            Termination.@Nullable Request termination,
            @Nullable SequencingRequest sequencing,
            @Nullable Activity target,
            @Nullable ExceptionCode exception) {

        static Verdict of(Termination.@Nullable Request termination, @Nullable SequencingRequest sequencing) {
            return new Verdict(termination, sequencing, null, null);
        }

        static Verdict refused(ExceptionCode code) {
            return new Verdict(null, null, null, code);
        }
    }

    /** Navigation Request Process [NB.2.1]. */
    static Verdict process(Tracking tracking, NavigationRequest request) {
        return switch (request.kind()) {
            case START -> start(tracking);
            case RESUME_ALL -> resumeAll(tracking);
            case CONTINUE -> continues(tracking);
            case PREVIOUS -> previous(tracking);
            case CHOICE -> choice(tracking, target(tracking, request));
            case JUMP -> jump(tracking, target(tracking, request));
            case EXIT -> leaving(tracking, Termination.Request.EXIT, true);
            case ABANDON -> leaving(tracking, Termination.Request.ABANDON, true);
            case EXIT_ALL -> leaving(tracking, Termination.Request.EXIT_ALL, false);
            case ABANDON_ALL -> leaving(tracking, Termination.Request.ABANDON_ALL, false);
            case SUSPEND_ALL -> leaving(tracking, Termination.Request.SUSPEND_ALL, false);
        };
    }

    private static @Nullable Activity target(Tracking tracking, NavigationRequest request) {
        var id = request.target();
        return id == null ? null : tracking.tree().activity(id).orElse(null);
    }

    private static Verdict start(Tracking tracking) {
        if (tracking.current() != null) return Verdict.refused(ExceptionCode.NB_2_1_1);
        return Verdict.of(null, SequencingRequest.START);
    }

    private static Verdict resumeAll(Tracking tracking) {
        if (tracking.current() != null) return Verdict.refused(ExceptionCode.NB_2_1_1);
        if (tracking.suspended() == null) return Verdict.refused(ExceptionCode.NB_2_1_3);
        return Verdict.of(null, SequencingRequest.RESUME_ALL);
    }

    private static Verdict continues(Tracking tracking) {
        var current = tracking.current();
        if (current == null) return Verdict.refused(ExceptionCode.NB_2_1_2);
        var parent = current.parent();
        if (parent == null || !parent.modes().flow()) return Verdict.refused(ExceptionCode.NB_2_1_4);
        return Verdict.of(exitIfActive(tracking, current), SequencingRequest.CONTINUE);
    }

    private static Verdict previous(Tracking tracking) {
        var current = tracking.current();
        if (current == null) return Verdict.refused(ExceptionCode.NB_2_1_2);
        var parent = current.parent();
        if (parent == null) return Verdict.refused(ExceptionCode.NB_2_1_6);
        if (!parent.modes().flow() || parent.modes().forwardOnly()) return Verdict.refused(ExceptionCode.NB_2_1_5);
        return Verdict.of(exitIfActive(tracking, current), SequencingRequest.PREVIOUS);
    }

    private static Verdict choice(Tracking tracking, @Nullable Activity target) {
        if (target == null) return Verdict.refused(ExceptionCode.NB_2_1_11);
        var parent = target.parent();
        if (parent != null && !parent.modes().choice()) return Verdict.refused(ExceptionCode.NB_2_1_10);
        var current = tracking.current();
        if (current == null) return new Verdict(null, SequencingRequest.CHOICE, target, null);
        if (!mayLeaveByChoice(tracking, current, target)) return Verdict.refused(ExceptionCode.NB_2_1_8);
        return new Verdict(exitIfActive(tracking, current), SequencingRequest.CHOICE, target, null);
    }

    /** The common ancestor does not end, unless it is the current activity: that always counts. */
    private static boolean mayLeaveByChoice(Tracking tracking, Activity current, Activity target) {
        var ancestor = current.commonAncestor(target);
        for (var each : current.upTo(ancestor)) {
            if (each == ancestor && each != current) continue;
            if (tracking.isActive(each) && !each.modes().choiceExit()) return false;
        }
        return true;
    }

    private static Verdict jump(Tracking tracking, @Nullable Activity target) {
        if (!tracking.tree().edition().knowsJump()) return Verdict.refused(ExceptionCode.NB_2_1_13);
        var current = tracking.current();
        if (current == null) return Verdict.refused(ExceptionCode.NB_2_1_2);
        if (target == null || !tracking.isAvailable(target)) return Verdict.refused(ExceptionCode.NB_2_1_11);
        return new Verdict(exitIfActive(tracking, current), SequencingRequest.JUMP, target, null);
    }

    /** What leaves the current activity; leaving it alone is possible only once. */
    private static Verdict leaving(Tracking tracking, Termination.Request termination, boolean onlyWhileActive) {
        var current = tracking.current();
        if (current == null) return Verdict.refused(ExceptionCode.NB_2_1_2);
        if (onlyWhileActive && !tracking.isActive(current)) return Verdict.refused(ExceptionCode.NB_2_1_12);
        return Verdict.of(termination, SequencingRequest.EXIT);
    }

    private static Termination.@Nullable Request exitIfActive(Tracking tracking, Activity current) {
        return tracking.isActive(current) ? Termination.Request.EXIT : null;
    }
}
