package org.managementacademy.scorm.cmi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One call of {@code SetValue}. */
public record Change(String element, String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_INDEX = 6;

    /**
     * Puts changes of which only the last value is known into an order in which a SCO could have made them: entries by index, the id of each first, then its type.
     * Prefer the true order where it is known: a SCO that swaps two identifiers does it by way of a third.
     */
    public static List<Change> inOrder(Map<String, String> lastValues) {
        return lastValues.entrySet().stream()
                .map(entry -> new Change(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Change::place))
                .toList();
    }

    /** Sorts indices as numbers, and before all other parts those that the others need. */
    private String place() {
        var padded = DIGITS.matcher(element)
                .replaceAll(digits -> digits.group().length() < LONGEST_INDEX
                        ? "0".repeat(LONGEST_INDEX - digits.group().length()) + digits.group()
                        : digits.group());
        return padded.replaceAll("\\.id$", ".!id").replaceAll("\\.type$", ".!type");
    }
}
