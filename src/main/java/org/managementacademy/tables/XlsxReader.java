package org.managementacademy.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;

/** Reads the first visible worksheet of an XLSX file; formulas count as the values that were saved with them. */
final class XlsxReader {

    private static final long MOST_UNPACKED = 250L * 1024 * 1024;
    private static final long MOST_TEXTS = 60L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private XlsxReader() {}

    static Sheet read(byte[] file) {
        checkSize(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            var sheet = book.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFile("empty"));
            var rows = new RowCollector();
            try (var stream = sheet.openStream()) {
                stream.forEach(row -> rows.add(row.getRowNum(), cells(row)));
            }
            return rows.sheet(new Form(Kind.XLSX, "", ""));
        } catch (UnreadableFile problem) {
            throw problem;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("broken");
        }
    }

    /** Unpacks everything once without keeping it, so that a small file cannot fill the memory. */
    private static void checkSize(byte[] file) {
        var buffer = new byte[64 * 1024];
        long total = 0;
        int parts = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) throw new UnreadableFile("too-large");
                long most = part.getName().startsWith("xl/worksheets/") ? MOST_UNPACKED : MOST_TEXTS;
                long size = 0;
                try (var content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        size += read;
                        total += read;
                        if (size > most || total > MOST_UNPACKED) throw new UnreadableFile("too-large");
                    }
                }
            }
        } catch (UnreadableFile problem) {
            throw problem;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("broken");
        }
        if (parts == 0) throw new UnreadableFile("broken");
    }

    private static List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), SheetReader.MOST_COLUMNS + 1);
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) cells.add(text(row.getOptionalCell(i).orElse(null)));
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER) return isDate(cell) ? date(cell) : number(cell.asNumber());
        if (cell.getType() == CellType.BOOLEAN) return cell.asBoolean() ? "1" : "0";
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** 15 digits, as the spreadsheet shows them: 0.1 + 0.2 is 0.3. */
    private static String number(BigDecimal value) {
        return value.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) return false;
        var plain = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("yy") || plain.contains("d") && plain.contains("m");
    }
}
