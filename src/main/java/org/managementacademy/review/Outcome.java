package org.managementacademy.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.people.RoleFact;

/** What is known about one person in a campaign: ratings from 1 to 5 and role facts that the review files named. */
record Outcome(Map<CompetencyId, Integer> ratings, Map<RoleFact, Integer> facts) {

    static Outcome empty() {
        return new Outcome(new HashMap<>(), new EnumMap<>(RoleFact.class));
    }
}
