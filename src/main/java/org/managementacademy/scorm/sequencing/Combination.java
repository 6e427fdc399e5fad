package org.managementacademy.scorm.sequencing;

/** How the conditions of a rule are joined. */
public enum Combination {
    ALL,
    ANY;

    Truth join(Truth one, Truth other) {
        return this == ALL ? one.and(other) : one.or(other);
    }
}
