package org.managementacademy.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CsvFileWriter implements SheetWriter {

    private final Writer out;
    private final CsvWriter csv;

    CsvFileWriter(OutputStream stream, char separator, Charset charset) {
        out = new BufferedWriter(new OutputStreamWriter(stream, charset), 32 * 1024);
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        if (charset.name().startsWith("UTF-")) mark();
    }

    @Override
    public void header(List<String> titles) throws IOException {
        row(titles);
        out.flush(); // the first byte leaves before the first row is read
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        var line = csv.writeRecord();
        for (var cell : cells) line.writeField(text(cell));
        line.endRecord();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void mark() {
        try {
            out.write('\uFEFF');
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Formulas.neutralise(text);
            case Number number -> number.toString();
            case LocalDate day -> day.toString();
            case ZonedDateTime moment ->
                moment.toLocalDate()
                        + (moment.getHour() < 10 ? " 0" : " ")
                        + moment.getHour()
                        + (moment.getMinute() < 10 ? ":0" : ":")
                        + moment.getMinute();
            default -> throw new IllegalArgumentException("no cell: " + cell.getClass());
        };
    }
}
