package org.managementacademy.people.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;

/**
 * What taking an import back would do.
 *
 * @param removed   employee ids of those who came with it
 * @param restored  what was known before of those whom it changed
 * @param unitsBack the former regions of organisational units, by path
 * @param staying   who stays as they are, and why, by employee id
 */
record Undo(
        List<String> removed,
        List<PersonEntry> restored,
        Map<String, RegionId> unitsBack,
        Map<String, Reason> staying) {

    enum Reason {
        OTHER_REGION,
        ACCOUNT,
        ROLE,
        /** Another module keeps something about them: a rating, an enrolment. */
        RECORD,
        CHANGED_SINCE,
        MANAGES,
        FORMER_MANAGER,
        MAIL_TAKEN;

        static Reason first(Reason one, Reason other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        /** End of the message keys {@code people.undo.stays.}: {@code other-region}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many stay for this reason. */
    long staying(Reason reason) {
        return staying.values().stream().filter(reason::equals).count();
    }

    public int count() {
        return removed.size() + restored.size();
    }
}
