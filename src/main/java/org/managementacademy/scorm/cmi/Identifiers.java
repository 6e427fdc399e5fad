package org.managementacademy.scorm.cmi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Identifiers: those of SCORM 2004 are URIs or parts of one (RTE 4.1.1.4, 4.1.1.9), those of SCORM 1.2 anything that can be seen. */
final class Identifiers {
    private static final Pattern URN = Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{0,31}:\\S+");
    private static final int LONG = 16_000;
    private static final int SHORT = 1_000;
    private static final int LONGEST_12 = 255;

    private Identifiers() {}

    static ValueType ofScorm2004() {
        return ValueType.of("an identifier, which is a URI", value -> isUri(value, LONG));
    }

    /** CMIIdentifier. The standard forbids white space; real packages name things with it, and no harm comes of one inside. */
    static ValueType ofScorm12() {
        return ValueType.of(
                "an identifier of up to 255 visible characters",
                value -> !value.isBlank()
                        && Texts.holds(value, LONGEST_12)
                        && value.codePoints().noneMatch(Character::isISOControl));
    }

    /** Part of a response, such as the name of a choice. */
    static boolean isShort(String value) {
        return isUri(value, SHORT);
    }

    /** Letters of any script may stand where URIs have theirs. */
    private static boolean isUri(String value, int limit) {
        if (value.isEmpty() || !Texts.holds(value, limit)) return false;
        if (value.regionMatches(true, 0, "urn:", 0, 4) && !URN.matcher(value).matches()) return false;
        try {
            new URI(value);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
