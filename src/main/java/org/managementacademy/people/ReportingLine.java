package org.managementacademy.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who reports to whom, by any identifier: the line manager of each person who has one. */
public record ReportingLine<T>(Map<T, T> managers) {

    /** All managers above a person, the line manager first. */
    public List<T> above(T person) {
        var chain = new LinkedHashSet<T>();
        @Nullable T next = managers.get(person);
        while (next != null && !next.equals(person) && chain.add(next)) next = managers.get(next);
        return List.copyOf(chain);
    }

    /** Those who would be above themselves. */
    public Set<T> inCycles() {
        var known = new HashSet<T>();
        var cycles = new HashSet<T>();
        for (var start : managers.keySet()) {
            var walk = new LinkedHashSet<T>();
            @Nullable T next = start;
            while (next != null && !known.contains(next) && walk.add(next)) next = managers.get(next);
            if (next != null && walk.contains(next)) cycles.addAll(loopFrom(next));
            known.addAll(walk);
        }
        return cycles;
    }

    /** The persons themselves and everybody below them. */
    public Set<T> withAllBelow(Collection<T> persons) {
        var reports = new HashMap<T, List<T>>();
        managers.forEach((person, manager) ->
                reports.computeIfAbsent(manager, any -> new ArrayList<>()).add(person));
        var found = new LinkedHashSet<T>(persons);
        var open = new ArrayList<T>(found);
        while (!open.isEmpty()) {
            for (var report : reports.getOrDefault(open.removeLast(), List.of())) {
                if (found.add(report)) open.add(report);
            }
        }
        return found;
    }

    private Set<T> loopFrom(T start) {
        var loop = new LinkedHashSet<T>();
        @Nullable T next = start;
        while (next != null && loop.add(next)) next = managers.get(next);
        return loop;
    }
}
