package org.managementacademy.scorm.cmi;

import java.util.List;

/**
 * What a learner has remarked about the content. It is the learner's own text: escape it.
 *
 * @param location place in the content, in its own terms; empty when unknown, as always in SCORM 1.2
 * @param time     as the content wrote it, such as {@code 2026-11-25T10:00}; empty likewise
 */
public record LearnerComment(Phrase phrase, String location, String time) {
    private static final String PLACE = "cmi.comments_from_learner";

    static List<LearnerComment> all(Snapshot snapshot) {
        var values = snapshot.values();
        if (snapshot.standard() == Standard.SCORM_12)
            return values.find("cmi.comments").filter(text -> !text.isBlank()).stream()
                    .map(text -> new LearnerComment(new Phrase("", Shown.text(text)), "", ""))
                    .toList();
        return values.entries(PLACE)
                .map(entry -> new LearnerComment(
                        Shown.phrase(values.get(entry + ".comment")),
                        Shown.text(values.get(entry + ".location")),
                        Shown.text(values.get(entry + ".timestamp"))))
                .toList();
    }
}
