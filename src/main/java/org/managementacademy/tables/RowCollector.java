package org.managementacademy.tables;

import java.util.ArrayList;
import java.util.List;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Row;

/** Collects the rows of a file within the bounds of the reader: the first that is not blank is the header. */
class RowCollector {

    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    void add(int line, List<String> raw) {
        var cells = raw.stream().map(RowCollector::clean).toList();
        if (cells.stream().allMatch(String::isEmpty)) return;
        if (header.isEmpty()) {
            header = withoutEmptyEnd(cells);
            if (header.size() > SheetReader.MOST_COLUMNS) throw new UnreadableFile("too-many-columns");
            return;
        }
        if (rows.size() == SheetReader.MOST_ROWS) throw new UnreadableFile("too-many-rows");
        rows.add(new Row(line, cells.size() > header.size() ? cells.subList(0, header.size()) : cells));
    }

    Sheet sheet(Form form) {
        if (header.isEmpty()) throw new UnreadableFile("empty");
        return new Sheet(header, rows, form);
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int size = cells.size();
        while (cells.get(size - 1).isEmpty()) size--;
        return List.copyOf(cells.subList(0, size));
    }

    private static String clean(String cell) {
        if (cell.length() > SheetReader.LONGEST_CELL) throw new UnreadableFile("cell-too-long");
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) from++;
        while (to > from && isSpace(cell.charAt(to - 1))) to--;
        return Formulas.restore(cell.substring(from, to));
    }

    /** White space, no-break spaces, byte-order marks and zero-width spaces. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
