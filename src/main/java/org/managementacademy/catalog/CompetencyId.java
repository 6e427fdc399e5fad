package org.managementacademy.catalog;

import jakarta.persistence.Embeddable;

/** A competency that a review rates, such as {@code M3}. */
@Embeddable
public record CompetencyId(String value) implements Comparable<CompetencyId> {
    @Override
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
