package org.managementacademy.scorm.cmi;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of question an interaction is (RTE 2004, 4.2.9). SCORM 1.2 has all but the long fill-in and the other. */
public enum InteractionType {
    TRUE_FALSE("true-false"),
    CHOICE("choice"),
    FILL_IN("fill-in"),
    LONG_FILL_IN("long-fill-in"),
    MATCHING("matching"),
    PERFORMANCE("performance"),
    SEQUENCING("sequencing"),
    LIKERT("likert"),
    NUMERIC("numeric"),
    OTHER("other");

    private final String word;

    InteractionType(String word) {
        this.word = word;
    }

    /** As the standards spell it. */
    public String word() {
        return word;
    }

    /** Empty when there is no such type. */
    public static Optional<InteractionType> of(@Nullable String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** Whether more than one correct response can be described. */
    boolean hasManyPatterns() {
        return switch (this) {
            case TRUE_FALSE, LIKERT, NUMERIC, OTHER -> false;
            case CHOICE, FILL_IN, LONG_FILL_IN, MATCHING, PERFORMANCE, SEQUENCING -> true;
        };
    }

    /** Whether each correct response is another one. */
    boolean hasDistinctPatterns() {
        return this == CHOICE || this == SEQUENCING;
    }
}
