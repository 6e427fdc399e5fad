package org.managementacademy.scorm.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;

/** Collects problems, so that all are told at once; of one kind only so many that a person would read them. */
final class Findings {
    static final int MOST_OF_A_KIND = 50;
    private static final int MOST_SHOWN = 200;

    private final List<ArchiveProblem> found = new ArrayList<>();
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);

    /** @param place hostile text; of a very long one the beginning is kept */
    void add(Code code, String place, Object... details) {
        if (counts.merge(code, 1, Integer::sum) > MOST_OF_A_KIND) return;
        var texts = Stream.of(details).map(detail -> shown(detail.toString())).toList();
        found.add(new ArchiveProblem(code, shown(place), texts));
    }

    private static String shown(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    boolean hasErrors() {
        return counts.keySet().stream().anyMatch(Code::isError);
    }

    boolean has(Set<Code> codes) {
        return codes.stream().anyMatch(counts::containsKey);
    }

    /** In the order they were found, each once. */
    List<ArchiveProblem> all() {
        return found.stream().distinct().toList();
    }
}
