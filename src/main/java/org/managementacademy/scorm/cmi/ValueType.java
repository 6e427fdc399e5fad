package org.managementacademy.scorm.cmi;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an element may hold.
 *
 * @param words what a diagnostic calls it
 * @param test  looks at one value by itself
 */
record ValueType(String words, Function<String, Fit> test) {

    enum Fit {
        FITS,
        MISFIT,
        OUT_OF_RANGE
    }

    static ValueType of(String words, Predicate<String> test) {
        return new ValueType(words, value -> test.test(value) ? Fit.FITS : Fit.MISFIT);
    }

    /** One of these words, in just this spelling. */
    static ValueType oneOf(String... words) {
        var known = Set.of(words);
        return of("one of " + String.join(", ", words), known::contains);
    }

    ValueType or(ValueType other) {
        return new ValueType(words + " or " + other.words, value -> {
            var fit = test.apply(value);
            return other.fit(value) == Fit.FITS ? Fit.FITS : fit;
        });
    }

    Fit fit(String value) {
        return test.apply(value);
    }
}
