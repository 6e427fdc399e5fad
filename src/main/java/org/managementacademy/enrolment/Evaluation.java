package org.managementacademy.enrolment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.Person;

/**
 * What the rules say about a person in a campaign.
 *
 * @param facts    ratings and role facts that are known, by the subjects of traces
 * @param proposal the one path that follows; null when none does
 */
public record Evaluation(
        Person person, Map<String, Integer> facts, @Nullable Proposal proposal) {}
