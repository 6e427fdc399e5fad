package org.managementacademy.scorm.cmi;

import java.util.List;
import org.managementacademy.scorm.sequencing.Standing;

/**
 * How a learner did on one objective of the content. Texts are the content's own: escape them.
 *
 * @param description empty when there is none, as always in SCORM 1.2
 */
public record ObjectiveResult(String id, Phrase description, Standing standing) {
    private static final String PLACE = "cmi.objectives";

    static List<ObjectiveResult> all(Snapshot snapshot) {
        var read = snapshot.reader();
        return snapshot.values()
                .entries(PLACE)
                .map(entry -> new ObjectiveResult(
                        Shown.text(read.apply(entry + ".id").orElse("")),
                        Shown.phrase(read.apply(entry + ".description").orElse("")),
                        Standings.ofObjective(snapshot.standard(), entry, read)))
                .toList();
    }
}
