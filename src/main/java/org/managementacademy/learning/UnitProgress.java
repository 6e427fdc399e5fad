package org.managementacademy.learning;

import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.UnitId;

/** Where a learner stands in a unit. It never goes backwards. */
public record UnitProgress(
        UnitId unit,
        Status status,
        OptionalDouble bestScore,
        @Nullable Instant completedAt) {

    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED,
        EXEMPTED
    }

    public boolean isDone() {
        return status == Status.COMPLETED || status == Status.EXEMPTED;
    }
}
