package org.managementacademy.tables;

import java.util.Comparator;

/** Finds the separator of a CSV file: the one that divides its first line with text most often. */
final class Separator {

    private Separator() {}

    static String detect(String text) {
        var header = firstLine(text);
        return SheetReader.SEPARATORS.stream()
                .max(Comparator.comparingLong((String separator) -> outsideQuotes(header, separator.charAt(0))))
                .filter(separator -> outsideQuotes(header, separator.charAt(0)) > 0)
                .orElse(",");
    }

    private static String firstLine(String text) {
        var start = text.stripLeading();
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && (c == '\n' || c == '\r')) return start.substring(0, i);
        }
        return start;
    }

    private static long outsideQuotes(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') quoted = !quoted;
            else if (!quoted && line.charAt(i) == separator) count++;
        }
        return count;
    }
}
