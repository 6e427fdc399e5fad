package org.managementacademy.scorm.cmi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a SCO finds and, over it, what it has set; and how many entries each collection has. Not for two threads at once. */
final class Values {
    private final Map<String, String> given;
    private final SortedMap<String, String> set = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Values(Map<String, String> given, Map<String, String> set) {
        this.given = given;
        this.set.putAll(set);
        given.keySet().forEach(element -> count(ElementName.of(element)));
        set.keySet().forEach(element -> count(ElementName.of(element)));
    }

    void put(ElementName name, String value) {
        set.put(name.text(), value);
        count(name);
    }

    /** For an element that lies in no collection. */
    void put(String element, String value) {
        set.put(element, value);
    }

    private void count(ElementName name) {
        for (var step : name.steps())
            if (step.index() != ElementName.NOWHERE) counts.merge(step.collection(), step.index() + 1, Math::max);
    }

    @Nullable
    String get(String element) {
        var value = set.get(element);
        return value == null ? given.get(element) : value;
    }

    Optional<String> find(String element) {
        return Optional.ofNullable(get(element));
    }

    boolean has(String element) {
        return get(element) != null;
    }

    /** @param collection such as {@code cmi.interactions.3.objectives} */
    int count(String collection) {
        return counts.getOrDefault(collection, 0);
    }

    /** Whether every entry that the name leads through is there. */
    boolean reaches(ElementName name) {
        return name.steps().stream().allMatch(step -> step.index() < count(step.collection()));
    }

    /** The places of the entries of a collection, such as {@code cmi.objectives.0}. */
    Stream<String> entries(String collection) {
        return IntStream.range(0, count(collection)).mapToObj(index -> collection + "." + index);
    }

    /** What the other entries of an element's own collection hold in the same place. */
    Stream<String> others(ElementName name) {
        var own = name.steps().getLast();
        return IntStream.range(0, count(own.collection()))
                .filter(index -> index != own.index())
                .mapToObj(index -> own.collection() + "." + index + name.last())
                .flatMap(element -> find(element).stream());
    }

    Map<String, String> set() {
        return new TreeMap<>(set);
    }
}
