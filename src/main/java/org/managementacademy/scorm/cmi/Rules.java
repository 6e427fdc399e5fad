package org.managementacademy.scorm.cmi;

import java.util.Optional;

/** What a standard says of its elements beyond what one row of a table can. A standard that says nothing is silent here. */
interface Rules {

    /** Looked at before the value is. */
    default Optional<Failure> beforeValue(ElementName name, Values values) {
        return Optional.empty();
    }

    /** Looked at when the value is of the element's own type. */
    default Optional<Failure> ofValue(ElementName name, String value, Values values) {
        return Optional.empty();
    }

    /** What stands in the way of reading an element that is there. */
    default Optional<Failure> beforeReading(ElementName name, Values values) {
        return Optional.empty();
    }

    /** The value of an element that is worked out from others; empty for all others. */
    default Optional<String> evaluated(ElementName name, Values values) {
        return Optional.empty();
    }

    /** The SCO has ended the session. */
    default void end(Values values) {}

    /** The session ended without a word of the SCO. */
    default void cutOff(Values values) {}
}
