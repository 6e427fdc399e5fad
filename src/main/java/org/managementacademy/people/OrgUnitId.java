package org.managementacademy.people;

import java.util.UUID;

/** An organisational unit. */
public record OrgUnitId(UUID value) {
    public static OrgUnitId fresh() {
        return new OrgUnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
