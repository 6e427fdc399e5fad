package org.managementacademy.catalog.reading;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.managementacademy.catalog.reading.Problem.Kind;

/** Collects problems; the same one is told once. */
final class Problems {
    private final SortedSet<Problem> found = new TreeSet<>();

    void add(String file, int line, Kind kind, Object... arguments) {
        found.add(new Problem(
                file, line, kind, Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
