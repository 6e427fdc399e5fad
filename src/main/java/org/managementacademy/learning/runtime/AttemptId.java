package org.managementacademy.learning.runtime;

import java.util.UUID;

/** A learner's run of a unit. */
public record AttemptId(UUID value) {
    public static AttemptId fresh() {
        return new AttemptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
