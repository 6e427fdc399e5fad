package org.managementacademy.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

final class XlsxWriter implements SheetWriter {

    private static final int FLUSH_EVERY = 1_000;
    /** Enough for a day; a moment needs four digits more. */
    private static final int NARROWEST = 12;

    private static final int WIDEST = 44;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";

    private final Workbook book;
    private final Worksheet sheet;
    private int next;
    private int[] widths = {};

    XlsxWriter(OutputStream out, String name) {
        book = new Workbook(new KeptOpen(out), "Management Academy", "1.0");
        sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
    }

    @Override
    public void header(List<String> titles) throws IOException {
        sheet.freezePane(0, 1);
        widths = new int[titles.size()];
        for (int column = 0; column < titles.size(); column++) {
            widen(column, titles.get(column));
            sheet.inlineString(next, column, titles.get(column));
            sheet.style(next, column).bold().set();
        }
        next++;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) write(column, cells.get(column));
        if (++next % FLUSH_EVERY == 0) flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        sheet.finish();
        book.finish();
    }

    /** The first rows decide how wide the columns are: they stand at the beginning of the file. */
    private void flush() throws IOException {
        for (int column = 0; column < widths.length; column++)
            sheet.width(column, Math.clamp(widths[column] + 2L, NARROWEST, WIDEST));
        widths = new int[0];
        sheet.flush();
    }

    private void widen(int column, String text) {
        if (column < widths.length) widths[column] = Math.max(widths[column], digits(text));
    }

    /** How many digits take the same room: characters of Chinese take two each. */
    private static int digits(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) || character >= 0xFF00 ? 2 : 1)
                .sum();
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case String text -> {
                sheet.inlineString(next, column, Formulas.neutralise(printable(text)));
                widen(column, text);
            }
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            case ZonedDateTime moment -> {
                sheet.value(next, column, moment.toLocalDateTime());
                sheet.style(next, column).format(MOMENT).set();
                widen(column, MOMENT);
            }
            default -> throw new IllegalArgumentException("no cell: " + cell.getClass());
        }
    }

    /** XML 1.0 knows no control characters, a worksheet no cell beyond 32,767 characters. */
    private static String printable(String text) {
        var kept = text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "");
        var room = SheetReader.LONGEST_CELL - 1; // one for the apostrophe before what begins like a formula
        return kept.length() > room ? kept.substring(0, room) : kept;
    }

    /** The workbook closes what it writes to; the stream belongs to whoever gave it. */
    private static final class KeptOpen extends java.io.FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
