package org.managementacademy.scorm.sequencing;

import java.util.HashSet;
import java.util.List;

/**
 * All sequencing of one activity (SN 3), complete: what a manifest leaves out stands here with its default.
 *
 * @param objectives the primary one first; never empty; identifiers are unique
 */
public record SequencingDefinition(
        ControlModes controlModes,
        ConstrainedChoice constrainedChoice,
        SequencingRules rules,
        LimitConditions limits,
        Rollup rollup,
        List<Objective> objectives,
        RandomizationControls randomization,
        DeliveryControls delivery) {
    public static final SequencingDefinition DEFAULT = new SequencingDefinition(
            ControlModes.DEFAULT,
            ConstrainedChoice.DEFAULT,
            SequencingRules.NONE,
            LimitConditions.NONE,
            Rollup.DEFAULT,
            List.of(Objective.UNNAMED),
            RandomizationControls.NONE,
            DeliveryControls.DEFAULT);

    public SequencingDefinition {
        objectives = List.copyOf(objectives);
        if (objectives.isEmpty()) throw new IllegalArgumentException("No primary objective");
        var ids = new HashSet<String>();
        for (int i = 0; i < objectives.size(); i++) {
            var id = objectives.get(i).id();
            if (id == null && i > 0)
                throw new IllegalArgumentException("Only a primary objective goes without an identifier");
            if (id != null && !ids.add(id)) throw new IllegalArgumentException("Two objectives " + id);
        }
    }

    public SequencingDefinition with(ControlModes modes) {
        return new SequencingDefinition(
                modes, constrainedChoice, rules, limits, rollup, objectives, randomization, delivery);
    }
}
