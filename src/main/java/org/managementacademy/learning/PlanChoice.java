package org.managementacademy.learning;

import java.time.LocalDate;

/**
 * What the person chose for a week that was not a good one.
 *
 * @param monday of the week that is moved
 */
public record PlanChoice(Kind kind, LocalDate monday) {
    public enum Kind {
        /** That week and all after it come a week later. */
        SHIFT,
        /** The units of that week are spread over the weeks after it. */
        SPREAD
    }
}
