package org.managementacademy.scorm.sequencing;

/**
 * How one may move among the children of a cluster (SN 3.2).
 *
 * @param choice a child may be chosen
 * @param choiceExit the activity may be left by choosing one outside of it
 * @param flow Continue and Previous lead through the children
 * @param forwardOnly nothing leads back
 * @param useCurrentAttemptObjectiveInfo what children achieved in earlier attempts on the cluster no longer counts
 * @param useCurrentAttemptProgressInfo what children completed in earlier attempts on the cluster no longer counts
 */
public record ControlModes(
        boolean choice,
        boolean choiceExit,
        boolean flow,
        boolean forwardOnly,
        boolean useCurrentAttemptObjectiveInfo,
        boolean useCurrentAttemptProgressInfo) {
    public static final ControlModes DEFAULT = new ControlModes(true, true, false, false, true, true);
    /** What packages without sequencing get: every order is right, and what has been achieved stays. */
    public static final ControlModes FREE = new ControlModes(true, true, true, false, false, false);
}
