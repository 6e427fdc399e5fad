package org.managementacademy.catalog;

/** A path, by its slug, such as {@code carrying-change}. */
public record PathId(String value) implements Comparable<PathId> {
    @Override
    public int compareTo(PathId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
