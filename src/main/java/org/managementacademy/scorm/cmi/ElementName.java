package org.managementacademy.scorm.cmi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an element as a SCO writes it, taken apart.
 *
 * @param text     as written
 * @param template with {@code n} for each index, as the standards write it; empty for a name that cannot be one
 * @param steps    the collections that it leads through, the outermost first
 */
record ElementName(String text, String template, List<Step> steps) {

    /** An entry of a collection. An index that is not written as a number is written is {@link #NOWHERE}. */
    record Step(String collection, int index) {}

    static final int NOWHERE = Integer.MAX_VALUE;

    private static final int LONGEST = 4_300;
    private static final Pattern TARGET =
            Pattern.compile("(adl\\.nav\\.request_valid\\.(?:choice|jump)\\.)\\{target=[^}]+}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,5}");

    static ElementName of(String text) {
        if (text.length() > LONGEST) return new ElementName(text, "", List.of());
        var target = TARGET.matcher(text);
        if (target.matches()) return new ElementName(text, target.group(1) + "{target=n}", List.of());
        return ofParts(text);
    }

    private static ElementName ofParts(String text) {
        var template = new ArrayList<String>();
        var steps = new ArrayList<Step>();
        var end = -1;
        for (var part : text.split("\\.", -1)) {
            if (part.equals("n")) return new ElementName(text, "", List.of());
            if (DIGITS.matcher(part).matches()) {
                steps.add(new Step(text.substring(0, Math.max(end, 0)), index(part)));
                template.add("n");
            } else {
                template.add(part);
            }
            end += part.length() + 1;
        }
        return new ElementName(text, String.join(".", template), List.copyOf(steps));
    }

    private static int index(String digits) {
        return INDEX.matcher(digits).matches() ? Integer.parseInt(digits) : NOWHERE;
    }

    boolean isKeyword() {
        return isNamed("_children") || isNamed("_count") || isNamed("_version");
    }

    boolean isNamed(String last) {
        return text.endsWith("." + last);
    }

    /** What stands before the last dot, in the template. */
    String parent() {
        return template.substring(0, Math.max(template.lastIndexOf('.'), 0));
    }

    /** The last part with its dot. */
    String last() {
        return text.substring(text.lastIndexOf('.'));
    }

    /** An element of the entry in the outermost collection. */
    String inFirstEntry(String last) {
        var first = steps.getFirst();
        return first.collection() + "." + first.index() + "." + last;
    }
}
