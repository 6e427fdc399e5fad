package org.managementacademy.scorm.sequencing;

import java.util.List;

/** What SCORM 1.2 wants to have been done before an activity is used ({@code adlcp:prerequisites}). */
public sealed interface Prerequisite {
    /** The activity has been completed or passed. */
    record Done(String activity) implements Prerequisite {}

    /** The activity stands exactly so. */
    record Stands(String activity, Status status) implements Prerequisite {}

    record Not(Prerequisite one) implements Prerequisite {}

    /** So many of them; all of them for "and", one of them for "or". */
    record AtLeast(int count, List<Prerequisite> among) implements Prerequisite {
        public AtLeast {
            among = List.copyOf(among);
        }
    }

    enum Status {
        PASSED,
        FAILED,
        COMPLETED,
        INCOMPLETE,
        NOT_ATTEMPTED
    }
}
