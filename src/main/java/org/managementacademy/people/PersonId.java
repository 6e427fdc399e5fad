package org.managementacademy.people;

import java.util.UUID;

/** Pseudonymous identifier of a person: never derived from anything the company knows. */
public record PersonId(UUID value) {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
