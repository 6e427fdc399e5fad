package org.managementacademy.scorm.sequencing;

import java.util.List;

/** "If (condition set) then (action)" (SN 3.4). */
public record SequencingRule(Combination combination, List<Condition> conditions, Action action) {
    public enum Action {
        SKIP,
        DISABLED,
        HIDDEN_FROM_CHOICE,
        STOP_FORWARD_TRAVERSAL,
        EXIT,
        EXIT_PARENT,
        EXIT_ALL,
        RETRY,
        RETRY_ALL,
        CONTINUE,
        PREVIOUS
    }

    public SequencingRule {
        conditions = List.copyOf(conditions);
    }
}
