package org.managementacademy.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody uploaded, as text.
 *
 * @param header the first row, cells stripped
 * @param rows   all further rows that are not blank
 * @param form   how the file was read
 */
public record Sheet(List<String> header, List<Row> rows, Form form) {

    /** @param line line of the file, or row of the worksheet, counted from 1 as people see it */
    public record Row(int line, List<String> cells) {
        /** The stripped cell, or the empty text when the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** How a file was read: detected, shown to the person, and correctable by them. Separator and charset are empty for XLSX. */
    public record Form(Kind kind, String charset, String separator) {

        private static final Map<String, String> SEPARATORS = Map.of("comma", ",", "semicolon", ";", "tab", "\t");

        /** What a person chose in {@code templates/tables/reading}: nothing when they chose nothing. */
        public static Optional<Form> chosen(@Nullable String charset, @Nullable String separatorName) {
            if (charset == null || separatorName == null) return Optional.empty();
            var separator = SEPARATORS.get(separatorName);
            return separator == null || !SheetReader.CHARSETS.contains(charset)
                    ? Optional.empty()
                    : Optional.of(new Form(Kind.CSV, charset, separator));
        }

        /** {@code comma}, {@code semicolon}, {@code tab}; empty for XLSX. */
        public String separatorName() {
            return SEPARATORS.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(separator))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }
    }

    public enum Kind {
        CSV,
        XLSX
    }

    /** Position of a column by its header, without regard to case, spaces, hyphens and underscores; -1 when absent. */
    public int column(String name) {
        var wanted = plain(name);
        for (int i = 0; i < header.size(); i++) {
            if (plain(header.get(i)).equals(wanted)) return i;
        }
        return -1;
    }

    private static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
