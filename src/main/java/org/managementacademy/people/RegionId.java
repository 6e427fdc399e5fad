package org.managementacademy.people;

/** An HR region, as a slug that people type in files ({@code china}, {@code russia-cis}). A security boundary, independent of the market. */
public record RegionId(String value) implements Comparable<RegionId> {
    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
