package org.managementacademy.tables;

import java.util.Optional;

/** Reads a table from the bytes of a CSV or XLSX file. */
public final class SheetReader {

    private SheetReader() {}

    /**
     * Reads a file. The encoding (UTF-8 with or without byte-order mark, UTF-16 with one, Windows-1251, GB18030, else Windows-1252) and the
     * separator (comma, semicolon, tab) are detected unless {@code corrected} says otherwise.
     */
    public static Result read(byte[] file, Optional<Sheet.Form> corrected) {
        throw new UnsupportedOperationException();
    }

    /** What came of reading: a sheet, or the reason why the file is none. */
    public sealed interface Result {
        record Read(Sheet sheet) implements Result {}

        /** @param messageKey why the file cannot be read and how to repair it, a key of {@code messages/tables} */
        record Unreadable(String messageKey) implements Result {}
    }
}
