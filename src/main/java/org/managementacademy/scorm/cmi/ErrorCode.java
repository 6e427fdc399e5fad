package org.managementacademy.scorm.cmi;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What an API call answers to {@code GetLastError}. The two standards number the same causes differently, and SCORM 1.2 knows fewer of them (RTE 1.2, 3.3.5;
 * RTE 2004 4th Edition, 3.1.7).
 */
public enum ErrorCode {
    NONE(0, 0, "No error"),
    GENERAL(101, 101, "General exception"),
    INITIALIZATION_FAILED(101, 102, "General initialization failure"),
    ALREADY_INITIALIZED(101, 103, "Already initialized"),
    INSTANCE_TERMINATED(101, 104, "Content instance terminated"),
    TERMINATION_FAILED(101, 111, "General termination failure"),
    TERMINATED_BEFORE_INITIALIZED(301, 112, "Termination before initialization"),
    TERMINATED_TWICE(301, 113, "Termination after termination"),
    READ_BEFORE_INITIALIZED(301, 122, "Retrieve data before initialization"),
    READ_AFTER_TERMINATED(301, 123, "Retrieve data after termination"),
    WRITTEN_BEFORE_INITIALIZED(301, 132, "Store data before initialization"),
    WRITTEN_AFTER_TERMINATED(301, 133, "Store data after termination"),
    COMMITTED_BEFORE_INITIALIZED(301, 142, "Commit before initialization"),
    COMMITTED_AFTER_TERMINATED(301, 143, "Commit after termination"),
    ARGUMENT(201, 201, "General argument error"),
    /** {@code _children} was asked of an element that has none. */
    NO_CHILDREN(202, 301, "General get failure"),
    /** {@code _count} was asked of an element that is no collection. */
    NO_COUNT(203, 301, "General get failure"),
    READ_FAILED(201, 301, "General get failure"),
    /** An index out of order, a value that may be written once, an identifier that is taken. */
    WRITE_FAILED(201, 351, "General set failure"),
    COMMIT_FAILED(101, 391, "General commit failure"),
    UNDEFINED(401, 401, "Undefined data model element"),
    UNIMPLEMENTED(401, 402, "Unimplemented data model element"),
    /** Only in SCORM 2004: SCORM 1.2 answers an empty string and no error. */
    NO_VALUE(0, 403, "Data model element value not initialized"),
    KEYWORD(402, 404, "Data model element is read only"),
    READ_ONLY(403, 404, "Data model element is read only"),
    WRITE_ONLY(404, 405, "Data model element is write only"),
    TYPE_MISMATCH(405, 406, "Data model element type mismatch"),
    OUT_OF_RANGE(405, 407, "Data model element value out of range"),
    DEPENDENCY(201, 408, "Data model dependency not established");

    private static final Map<Integer, String> TEXTS_12 = Map.ofEntries(
            Map.entry(0, "No error"),
            Map.entry(101, "General exception"),
            Map.entry(201, "Invalid argument error"),
            Map.entry(202, "Element cannot have children"),
            Map.entry(203, "Element not an array: cannot have count"),
            Map.entry(301, "Not initialized"),
            Map.entry(401, "Not implemented error"),
            Map.entry(402, "Invalid set value, element is a keyword"),
            Map.entry(403, "Element is read only"),
            Map.entry(404, "Element is write only"),
            Map.entry(405, "Incorrect data type"));

    private final int scorm12;
    private final int scorm2004;
    private final String text;

    ErrorCode(int scorm12, int scorm2004, String text) {
        this.scorm12 = scorm12;
        this.scorm2004 = scorm2004;
        this.text = text;
    }

    /** The number that the standard gives this cause. */
    public int number(Standard standard) {
        return standard == Standard.SCORM_12 ? scorm12 : scorm2004;
    }

    /** The short text of a number as a SCO hands it in; empty when the standard has no such number. */
    static Optional<String> text(Standard standard, String number) {
        if (standard == Standard.SCORM_12)
            return TEXTS_12.entrySet().stream()
                    .filter(entry -> entry.getKey().toString().equals(number))
                    .map(Map.Entry::getValue)
                    .findFirst();
        return Arrays.stream(values())
                .filter(code -> Integer.toString(code.scorm2004).equals(number))
                .map(code -> code.text)
                .findFirst();
    }
}
