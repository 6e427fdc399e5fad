package org.managementacademy.scorm.sequencing;

/**
 * Limits on choice (SN 3.3).
 *
 * @param preventActivation descendants of the activity cannot be chosen from outside of it while it is not active
 * @param constrainChoice from within the activity only its neighbours in the flow can be chosen
 */
public record ConstrainedChoice(boolean preventActivation, boolean constrainChoice) {
    public static final ConstrainedChoice DEFAULT = new ConstrainedChoice(false, false);
}
