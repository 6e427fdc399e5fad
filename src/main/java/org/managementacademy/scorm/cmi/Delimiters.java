package org.managementacademy.scorm.cmi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in braces before the pattern of a correct response, each at most once and in any order.
 *
 * @param text what is left of the pattern
 */
record Delimiters(String text, boolean caseMatters, boolean orderMatters) {
    static final String CASE = "{case_matters=";
    static final String ORDER = "{order_matters=";

    /** Takes off these delimiters; empty when one is neither true nor false. Without a closing brace it is text. */
    static Optional<Delimiters> read(String value, String... known) {
        var left = new HashSet<>(List.of(known));
        var read = new Delimiters(value, false, true);
        for (var next = first(value, left); next.isPresent(); next = first(read.text, left)) {
            var name = next.get();
            left.remove(name);
            var end = read.text.indexOf('}');
            var setting = read.text.substring(name.length(), end);
            if (!setting.equals("true") && !setting.equals("false")) return Optional.empty();
            read = read.with(name, setting.equals("true"), read.text.substring(end + 1));
        }
        return Optional.of(read);
    }

    private static Optional<String> first(String text, Set<String> known) {
        return known.stream()
                .filter(name -> text.startsWith(name) && text.indexOf('}') > 0)
                .findFirst();
    }

    private Delimiters with(String name, boolean setting, String rest) {
        return name.equals(CASE)
                ? new Delimiters(rest, setting, orderMatters)
                : new Delimiters(rest, caseMatters, setting);
    }
}
