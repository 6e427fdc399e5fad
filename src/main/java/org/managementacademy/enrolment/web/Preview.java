package org.managementacademy.enrolment.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.enrolment.Act;
import org.managementacademy.enrolment.Foreseen;
import org.managementacademy.shared.Language;

/**
 * What a decision would do, in figures.
 *
 * @param groups by track and language, the largest first
 */
record Preview(int count, List<Group> groups, List<Skipped> skipped) {

    record Group(TrackId track, Language language, int count) {}

    static Preview of(Foreseen foreseen) {
        var groups = foreseen.editions().stream()
                .collect(groupingBy(
                        edition -> Map.entry(edition.track(), edition.language()),
                        collectingAndThen(counting(), Long::intValue)))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey().getKey(), group.getKey().getValue(), group.getValue()))
                .sorted(Comparator.comparing(Group::count)
                        .reversed()
                        .thenComparing(group -> group.track().value())
                        .thenComparing(Group::language))
                .toList();
        return new Preview(foreseen.count(), groups, Skipped.of(foreseen.refused()));
    }

    /** @param why last part of a message key */
    record Skipped(String why, int count) {

        static List<Skipped> of(List<Act.Refusal> refused) {
            return refused.stream()
                    .collect(groupingBy(
                            refusal -> Problem.word(refusal.why()), collectingAndThen(counting(), Long::intValue)))
                    .entrySet()
                    .stream()
                    .map(reason -> new Skipped(reason.getKey(), reason.getValue()))
                    .sorted(Comparator.comparing(Skipped::count).reversed().thenComparing(Skipped::why))
                    .toList();
        }
    }

    public int skippedInAll() {
        return skipped.stream().mapToInt(Skipped::count).sum();
    }
}
