package org.managementacademy.review;

import static java.util.Comparator.comparing;

import java.util.Map;
import java.util.stream.Collectors;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.review.Checked.Change;

/** What a file says about one person, for the preview: {@code M4 = 2} for a new rating, {@code M4: 4 → 2} for a corrected one. */
record PersonRow(String name, String employeeId, String added, String corrected) {

    static PersonRow of(Change change) {
        return new PersonRow(
                change.person().fullName(),
                change.person().employeeId(),
                change.added().entrySet().stream()
                        .sorted(inOrder())
                        .map(it -> it.getKey() + " = " + it.getValue())
                        .collect(Collectors.joining(", ")),
                change.corrected().entrySet().stream()
                        .sorted(inOrder())
                        .map(it -> it.getKey() + ": " + it.getValue().from() + " → "
                                + it.getValue().to())
                        .collect(Collectors.joining(", ")));
    }

    private static <T> java.util.Comparator<Map.Entry<CompetencyId, T>> inOrder() {
        return comparing((Map.Entry<CompetencyId, T> it) -> it.getKey().value().charAt(0) == 'D')
                .thenComparing(it -> it.getKey().value().length())
                .thenComparing(Map.Entry::getKey);
    }
}
