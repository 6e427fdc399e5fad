package org.managementacademy.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.people.Person;
import org.managementacademy.people.RoleFact;
import org.managementacademy.tables.Refusal;
import org.managementacademy.tables.Sheet;

/**
 * What a review file would do.
 *
 * @param changes one for each person of whom the file says something new
 * @param same    ratings that are known already
 */
record Checked(Sheet sheet, Columns columns, List<Change> changes, int same, List<Refused> refused) {

    /** Ratings that are new, ratings that replace another value, and role facts that are new or other ones, of one person. */
    static final class Change {
        private final Person person;
        private final Map<CompetencyId, Integer> added = new HashMap<>();
        private final Map<CompetencyId, Correction> corrected = new HashMap<>();
        private final Map<RoleFact, Correction> facts = new EnumMap<>(RoleFact.class);

        Change(Person person) {
            this.person = person;
        }

        public Person person() {
            return person;
        }

        public Map<CompetencyId, Integer> added() {
            return added;
        }

        public Map<CompetencyId, Correction> corrected() {
            return corrected;
        }

        public Map<RoleFact, Correction> facts() {
            return facts;
        }

        boolean isEmpty() {
            return added.isEmpty() && corrected.isEmpty() && facts.isEmpty();
        }
    }

    /** @param from null when nothing was known */
    record Correction(@Nullable Integer from, int to) {}

    record Refused(Sheet.Row row, String column, String value, Problem problem) implements Refusal {
        @Override
        public String kind() {
            return problem.key();
        }
    }

    enum Problem {
        EMPLOYEE_MISSING,
        EMPLOYEE_UNKNOWN,
        OTHER_REGION,
        COMPETENCY_UNKNOWN,
        RATING_MISSING,
        SCALE_UNKNOWN,
        OUTSIDE_SCALE,
        FACT_UNREADABLE,
        CONTRADICTION;

        /** {@code other-region}: the end of message keys. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public int added() {
        return changes.stream().mapToInt(change -> change.added.size()).sum();
    }

    public int corrected() {
        return changes.stream().mapToInt(change -> change.corrected.size()).sum();
    }

    /** What the button counts: ratings and role facts that would be stored. */
    public int count() {
        return added()
                + corrected()
                + changes.stream().mapToInt(change -> change.facts.size()).sum();
    }

    public int people() {
        return changes.size();
    }
}
