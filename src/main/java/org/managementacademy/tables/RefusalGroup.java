package org.managementacademy.tables;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;

/**
 * Refused rows that need the same repair, for {@code templates/tables/refused}.
 *
 * @param kind     as of {@link Refusal#kind()}
 * @param examples the first of them
 */
public record RefusalGroup(String kind, int count, List<Refusal> examples) {

    private static final int EXAMPLES = 3;

    /** The most frequent first. */
    public static List<RefusalGroup> of(Collection<? extends Refusal> refusals) {
        return refusals.stream().collect(groupingBy(Refusal::kind)).entrySet().stream()
                .map(group -> new RefusalGroup(
                        group.getKey(),
                        group.getValue().size(),
                        group.getValue().stream()
                                .limit(EXAMPLES)
                                .map(Refusal.class::cast)
                                .toList()))
                .sorted(comparing(RefusalGroup::count).reversed().thenComparing(RefusalGroup::kind))
                .toList();
    }
}
