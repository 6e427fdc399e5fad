package org.managementacademy.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What HR decides on proposals. */
public sealed interface Decision {

    /** @param startOn Monday of week 1, of this week or later */
    record Approve(LocalDate startOn) implements Decision {

        /** Sunday of week 13. */
        public LocalDate endOn() {
            return Period.from(startOn).endOn();
        }
    }

    record Decline(@Nullable String reason) implements Decision {}
}
