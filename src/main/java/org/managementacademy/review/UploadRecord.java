package org.managementacademy.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;

/**
 * One uploaded review file and what came of it.
 *
 * @param scale       what ratings mean in rows that name no scale
 * @param committedAt null while it waits for a decision
 */
record UploadRecord(
        UUID id,
        UUID campaign,
        PersonId by,
        String fileName,
        String scale,
        Instant uploadedAt,
        @Nullable Instant committedAt,
        @Nullable Instant undoneAt,
        int added,
        int corrected,
        int same,
        int refused,
        int people,
        int proposals) {

    public boolean isPending() {
        return committedAt == null;
    }

    public boolean isUndoable() {
        return committedAt != null && undoneAt == null;
    }
}
