package org.managementacademy.scorm.cmi;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads numbers that a SCO has written. */
final class Scores {
    private Scores() {}

    /** The number, divided; empty when it is absent, not a number, or not within the bounds before it is divided. */
    static OptionalDouble within(@Nullable String text, double least, double most, double divisor) {
        if (text == null) return OptionalDouble.empty();
        try {
            var number = Double.parseDouble(text.strip());
            return number >= least && number <= most ? OptionalDouble.of(number / divisor) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
