package org.managementacademy.reporting;

import java.util.Locale;

/** What a line manager should know about somebody's path: whether to hold a conversation, and about what. */
enum TeamSignal {
    /** The start Monday has not come. */
    AHEAD,
    /** The first week has passed and nothing has been opened. */
    NOT_STARTED,
    /** Nothing has been done for two weeks. */
    QUIET,
    /** The end has passed. */
    LATE,
    ON_PLAN,
    COMPLETED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
