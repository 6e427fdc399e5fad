package org.managementacademy.scorm.sequencing;

import java.util.List;
import java.util.function.Function;

/** How the conditions of a rule are joined. */
public enum Combination {
    ALL,
    ANY;

    /** The conditions joined, each negated where it says so; a rule without conditions is unknown. */
    Truth join(List<Condition> conditions, Function<Condition, Truth> value) {
        var joined = this == ALL ? Truth.TRUE : Truth.FALSE;
        for (var condition : conditions) {
            var found = value.apply(condition);
            var one = condition.negated() ? found.not() : found;
            joined = this == ALL ? joined.and(one) : joined.or(one);
        }
        return conditions.isEmpty() ? Truth.UNKNOWN : joined;
    }
}
