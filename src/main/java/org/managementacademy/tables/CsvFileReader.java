package org.managementacademy.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;

/** Reads CSV as companies' programs write it. */
final class CsvFileReader {

    private CsvFileReader() {}

    static Sheet read(byte[] file, Optional<Form> corrected) {
        var charset = corrected
                .map(Form::charset)
                .filter(SheetReader.CHARSETS::contains)
                .orElseGet(() -> Encoding.detect(file));
        var separator = corrected.map(Form::separator).filter(SheetReader.SEPARATORS::contains);
        try {
            return read(decode(file, charset), charset, separator);
        } catch (UnreadableFile problem) {
            throw problem.readAs(new Form(Kind.CSV, charset, separator.orElse(",")));
        }
    }

    private static Sheet read(String text, String charset, Optional<String> chosen) {
        if (text.indexOf('\0') >= 0) throw new UnreadableFile("no-table");
        var hint = separatorLine(text);
        var separator = chosen.or(() -> hint).orElseGet(() -> Separator.detect(text));
        return parse(text, hint.isPresent(), new Form(Kind.CSV, charset, separator));
    }

    private static String decode(byte[] file, String charset) {
        try {
            var text = Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new UnreadableFile("encoding");
        }
    }

    /** Excel's own first line {@code sep=;} names the separator and is no row. */
    private static Optional<String> separatorLine(String text) {
        if (!text.regionMatches(true, 0, "sep=", 0, 4) || text.length() < 6) return Optional.empty();
        var named = text.substring(4, 5);
        boolean lineEnds = text.charAt(5) == '\n' || text.charAt(5) == '\r';
        return lineEnds && SheetReader.SEPARATORS.contains(named) ? Optional.of(named) : Optional.empty();
    }

    private static Sheet parse(String text, boolean skipFirst, Form form) {
        var rows = new RowCollector();
        var reader = CsvReader.builder()
                .fieldSeparator(form.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true);
        try (var records = reader.ofCsvRecord(text)) {
            for (var line : records) {
                if (skipFirst && line.getStartingLineNumber() == 1) continue;
                rows.add((int) line.getStartingLineNumber(), line.getFields());
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new UnreadableFile("quotes");
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.sheet(form);
    }
}
