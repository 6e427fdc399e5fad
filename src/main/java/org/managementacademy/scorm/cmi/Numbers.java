package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.cmi.ValueType.Fit;

/** Decimal numbers as SCOs write them: {@code real(10,7)} of SCORM 2004 and {@code CMIDecimal} of SCORM 1.2, never with an exponent. More digits than seven are kept. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

    private Numbers() {}

    static Optional<BigDecimal> read(@Nullable String text) {
        return text != null && DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static ValueType real() {
        return ValueType.of("a decimal number", value -> read(value).isPresent());
    }

    static ValueType atLeast(int least) {
        return within("a decimal number from " + least, least, Integer.MAX_VALUE);
    }

    static ValueType between(int least, int most) {
        return within("a decimal number from " + least + " to " + most, least, most);
    }

    /** CMISInteger within bounds. */
    static ValueType whole(int least, int most) {
        return new ValueType("a whole number from " + least + " to " + most, value -> {
            if (!INTEGER.matcher(value).matches()) return Fit.MISFIT;
            var number = Integer.parseInt(value);
            return number >= least && number <= most ? Fit.FITS : Fit.OUT_OF_RANGE;
        });
    }

    /** The number, divided; empty when it is absent, not a number, or not within the bounds before it is divided. */
    static OptionalDouble within(@Nullable String text, int least, int most, int divisor) {
        var number = read(text).filter(read -> isWithin(read, least, most));
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue() / divisor) : OptionalDouble.empty();
    }

    private static ValueType within(String words, int least, int most) {
        return new ValueType(
                words,
                value -> read(value)
                        .map(number -> isWithin(number, least, most) ? Fit.FITS : Fit.OUT_OF_RANGE)
                        .orElse(Fit.MISFIT));
    }

    private static boolean isWithin(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
