package org.managementacademy.scorm.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.manifest.Problem.Code;

/** Reads what attributes and elements hold; what cannot be read becomes the default, and a problem. */
final class Values {
    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    boolean flag(Element element, String attribute, boolean byDefault) {
        return token(element, attribute, Map.of("true", true, "1", true, "false", false, "0", false), byDefault);
    }

    double number(Element element, String attribute, double least, double most, double byDefault) {
        var text = element.attribute(attribute);
        if (text.isEmpty()) return byDefault;
        var number = within(text.get(), least, most);
        if (number != null) return number;
        problems.addAttribute(Code.VALUE_UNREADABLE, element, attribute, text.get());
        return byDefault;
    }

    /** The number that an element holds. */
    double number(Element element, double least, double most, double byDefault) {
        var number = within(element.text(), least, most);
        if (number != null) return number;
        problems.add(Code.VALUE_UNREADABLE, element, element.text());
        return byDefault;
    }

    private static @Nullable Double within(String text, double least, double most) {
        try {
            double number = Double.parseDouble(text);
            return number >= least && number <= most ? Double.valueOf(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Nullable
    Integer count(Element element, String attribute) {
        var text = element.attribute(attribute);
        if (text.isEmpty()) return null;
        if (text.get().matches("\\d{1,9}")) return Integer.valueOf(text.get());
        problems.addAttribute(Code.VALUE_UNREADABLE, element, attribute, text.get());
        return null;
    }

    <T> T token(Element element, String attribute, Map<String, T> tokens, T byDefault) {
        var text = element.attribute(attribute);
        if (text.isEmpty()) return byDefault;
        var value = tokens.get(text.get());
        if (value != null) return value;
        problems.addAttribute(Code.VALUE_UNREADABLE, element, attribute, text.get());
        return byDefault;
    }

    /** What an element's text stands for, if it stands for anything. */
    <T> void token(Element element, Map<String, T> tokens, Consumer<T> found) {
        var value = tokens.get(element.text());
        if (value == null) problems.add(Code.VALUE_UNREADABLE, element, element.text());
        else found.accept(value);
    }

    /** Identifiers of objectives and of shared data are URIs: compared decoded, without white space at the ends or in runs. */
    static String identifier(String written) {
        return Element.normalized(decoded(written));
    }

    /** Percent signs that begin no code stay. */
    static String decoded(String written) {
        if (written.indexOf('%') < 0) return written;
        var bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < written.length(); ) {
            int code =
                    written.charAt(i) == '%' && i + 3 <= written.length() ? hex(written.substring(i + 1, i + 3)) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 3;
            } else {
                int point = written.codePointAt(i);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String digits) {
        int high = Character.digit(digits.charAt(0), 16);
        int low = Character.digit(digits.charAt(1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
}
