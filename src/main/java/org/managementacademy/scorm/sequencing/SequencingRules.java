package org.managementacademy.scorm.sequencing;

import java.util.List;

/**
 * The rules of an activity, each list in the order of the manifest (SN 3.4).
 *
 * @param preConditions whether the activity may be reached or delivered
 * @param exitConditions whether a cluster ends when one of its descendants has ended
 * @param postConditions what happens when the activity has ended
 */
public record SequencingRules(
        List<SequencingRule> preConditions, List<SequencingRule> exitConditions, List<SequencingRule> postConditions) {
    public static final SequencingRules NONE = new SequencingRules(List.of(), List.of(), List.of());

    public SequencingRules {
        preConditions = List.copyOf(preConditions);
        exitConditions = List.copyOf(exitConditions);
        postConditions = List.copyOf(postConditions);
    }
}
