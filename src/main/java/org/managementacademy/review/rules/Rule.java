package org.managementacademy.review.rules;

import java.util.Map;
import java.util.Optional;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.Trace;
import org.managementacademy.enrolment.Trace.Truth;

/**
 * Proposes a path to whom its condition fits.
 *
 * @param priority 1 comes first, among paths that answer equally many of somebody's two lowest ratings
 */
public record Rule(String key, PathId path, int priority, Condition when) {

    /** The explanation, if the rule applies. */
    Optional<Trace> apply(int bookVersion, Map<String, Integer> facts) {
        var root = when.evaluate(facts);
        if (root.truth() != Truth.TRUE) return Optional.empty();
        return Optional.of(new Trace(key, bookVersion, root, Counterfactual.of(when, facts)));
    }
}
