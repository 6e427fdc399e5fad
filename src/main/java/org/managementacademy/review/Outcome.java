package org.managementacademy.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.people.RoleFact;

/** What is known about one person in a campaign: ratings from 1 to 5 and role facts that the review files named. */
record Outcome(Map<CompetencyId, Integer> ratings, Map<RoleFact, Integer> facts) {

    /** Whether no review file speaks of the person: then the campaign proposes nothing to them. */
    boolean isEmpty() {
        return ratings.isEmpty() && facts.isEmpty();
    }

    static Outcome empty() {
        return new Outcome(new HashMap<>(), new EnumMap<>(RoleFact.class));
    }
}
