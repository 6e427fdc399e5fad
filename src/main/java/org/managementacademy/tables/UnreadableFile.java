package org.managementacademy.tables;

/** Ends the reading of a file; caught at the edge of the reader and turned into a result. */
class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableFile(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String messageKey() {
        return "tables.unreadable." + reason;
    }
}
