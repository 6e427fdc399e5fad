package org.managementacademy.tables;

import java.util.List;
import java.util.Optional;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;

/** Reads a table from the bytes of a CSV or XLSX file. Every file is hostile until it has been read: sizes are bounded, nothing is executed. */
public final class SheetReader {

    /** Largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** Encodings that a person can choose from. */
    public static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "windows-1251", "windows-1252", "UTF-16LE", "UTF-16BE");

    /** Separators that a person can choose from. */
    public static final List<String> SEPARATORS = List.of(",", ";", "\t");

    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 32_767;

    private SheetReader() {}

    /**
     * Reads a file. The encoding (UTF-8 with or without byte-order mark, UTF-16 with one, Windows-1251, GB18030, else Windows-1252) and the
     * separator (comma, semicolon, tab) are detected unless {@code corrected} says otherwise. An apostrophe that {@link SheetWriter} put before a
     * formula sign is taken away again.
     */
    public static Result read(byte[] file, Optional<Form> corrected) {
        try {
            if (file.length == 0) throw new UnreadableFile("empty");
            if (file.length > LARGEST_FILE) throw new UnreadableFile("too-large");
            if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnreadableFile("old-excel");
            return new Result.Read(
                    startsWith(file, 'P', 'K', 3, 4)
                            ? XlsxReader.read(file)
                            : CsvFileReader.read(file, corrected.filter(form -> form.kind() == Kind.CSV)));
        } catch (UnreadableFile problem) {
            return problem.result();
        }
    }

    /** What came of reading: a sheet, or the reason why the file is none. */
    public sealed interface Result {
        record Read(Sheet sheet) implements Result {}

        /**
         * @param messageKey why the file cannot be read and how to repair it, a key of {@code messages/tables}
         * @param form       how it was read, when another encoding or separator may help
         */
        record Unreadable(String messageKey, Optional<Form> form) implements Result {}
    }

    static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }
}
