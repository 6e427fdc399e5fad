package org.managementacademy.enrolment;

import java.util.UUID;

public record EnrolmentId(UUID value) {
    public static EnrolmentId fresh() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
