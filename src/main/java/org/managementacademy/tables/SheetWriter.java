package org.managementacademy.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a stream: first the header, then the rows. A cell is a text, a number, a {@code LocalDate}, a {@code ZonedDateTime} (shown in
 * its zone) or null. A text that begins like a formula gets a leading apostrophe. Closing ends the file and leaves the stream open.
 */
public sealed interface SheetWriter extends Closeable permits CsvFileWriter, XlsxWriter {

    String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    String CSV_TYPE = "text/csv";

    /** @param name of the worksheet, in the reader's language */
    static SheetWriter xlsx(OutputStream out, String name) {
        return new XlsxWriter(out, name);
    }

    /** UTF-8 with a byte-order mark, so that spreadsheet programs read it as such. */
    static SheetWriter csv(OutputStream out, char separator) {
        return csv(out, separator, StandardCharsets.UTF_8);
    }

    /** In another encoding; characters that it lacks become question marks. */
    static SheetWriter csv(OutputStream out, char separator, Charset charset) {
        return new CsvFileWriter(out, separator, charset);
    }

    void header(List<String> titles) throws IOException;

    void row(List<? extends @Nullable Object> cells) throws IOException;
}
