package org.managementacademy.enrolment;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record EnrolmentId(UUID value) {
    public static EnrolmentId fresh() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
