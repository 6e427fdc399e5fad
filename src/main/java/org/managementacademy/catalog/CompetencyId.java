package org.managementacademy.catalog;

/** A competency that a review rates, such as {@code M3}. */
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
