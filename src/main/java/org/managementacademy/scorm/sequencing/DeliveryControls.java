package org.managementacademy.scorm.sequencing;

/**
 * What the content of an activity is trusted with (SN 3.12).
 *
 * @param tracked whether anything is recorded of the activity at all
 * @param completionSetByContent the content says when it is completed; otherwise silence means completed
 * @param objectiveSetByContent the content says whether it was passed; otherwise silence means passed
 */
public record DeliveryControls(boolean tracked, boolean completionSetByContent, boolean objectiveSetByContent) {
    public static final DeliveryControls DEFAULT = new DeliveryControls(true, false, false);
}
