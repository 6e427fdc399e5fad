package org.managementacademy.enrolment.web;

import java.util.List;
import org.managementacademy.enrolment.Trace;

/**
 * A trace in the reader's words.
 *
 * @param changes what alone would have led to another result; empty when nothing alone would have
 */
record Explanation(String rule, int bookVersion, Condition root, List<String> changes) {

    /**
     * @param words the condition, without the value seen
     * @param seen  the value in words; empty for a condition that consists of others
     */
    record Condition(String words, String seen, Trace.Truth truth, List<Condition> parts) {

        /** Last part of the message key and of the style. */
        public String truthWord() {
            return truth.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
