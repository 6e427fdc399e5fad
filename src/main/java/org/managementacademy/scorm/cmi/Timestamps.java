package org.managementacademy.scorm.cmi;

import java.time.Month;
import java.time.Year;
import java.util.regex.Pattern;

/** Moments: {@code time(second,10,0)} of SCORM 2004, as exact as the SCO likes (RTE 4.1.1.11), and {@code CMITime} of SCORM 1.2, a time of day. */
final class Timestamps {
    /** A zone may stand only after hundredths of a second. */
    private static final Pattern MOMENT = Pattern.compile("(19[7-9]\\d|20[0-2]\\d|203[0-8])"
            + "(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01])"
            + "(?:T(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d"
            + "(?:\\.\\d{1,2}(?:Z|[+-](?:[01]\\d|2[0-3])(?::[0-5]\\d)?)?)?)?)?)?)?)?");

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,2})?");

    private Timestamps() {}

    static ValueType ofScorm2004() {
        return ValueType.of("a time such as 2026-11-25T10:00:00.0Z, from 1970 to 2038", Timestamps::isMoment);
    }

    static ValueType ofScorm12() {
        return ValueType.of(
                "a time of day such as 09:30:00",
                value -> TIME_OF_DAY.matcher(value).matches());
    }

    private static boolean isMoment(String value) {
        var parts = MOMENT.matcher(value);
        if (!parts.matches()) return false;
        if (parts.group(3) == null) return true;
        var leap = Year.isLeap(Integer.parseInt(parts.group(1)));
        var month = Month.of(Integer.parseInt(parts.group(2)));
        return Integer.parseInt(parts.group(3)) <= month.length(leap);
    }
}
