package org.managementacademy.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an enrolment, in the reader's words.
 *
 * @param what   last part of the message key
 * @param who    full name; null when the academy acted
 * @param object edition or unit that it is about; empty when there is none
 */
record HistoryRow(
        Instant at,
        @Nullable String who,
        String what,
        String object,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable String reason) {

    HistoryRow from(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new HistoryRow(at, who, what, object, first, last, reason);
    }

    HistoryRow about(String named) {
        return new HistoryRow(at, who, what, named, startOn, endOn, reason);
    }

    HistoryRow because(@Nullable String why) {
        return new HistoryRow(at, who, what, object, startOn, endOn, why);
    }
}
