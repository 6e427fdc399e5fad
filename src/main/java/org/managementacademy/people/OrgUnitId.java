package org.managementacademy.people;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An organisational unit. */
@Embeddable
public record OrgUnitId(UUID value) {
    public static OrgUnitId fresh() {
        return new OrgUnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
