package org.managementacademy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** A report on the page or in a file. @param rows the titles first */
record ReportTable(List<List<String>> rows) {

    static ReportTable onPage(Page page) {
        return new ReportTable(page.locator("main table tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts().stream()
                        .map(String::strip)
                        .toList())
                .toList());
    }

    /** A CSV file with a byte-order mark, without which spreadsheet programs take it for another encoding. */
    static ReportTable ofCsv(byte[] file, char separator) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var rows = new ArrayList<List<String>>();
        CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(text.substring(1))
                .forEach(row -> rows.add(row.getFields()));
        return new ReportTable(rows);
    }

    /** A workbook whose titles stay in view and whose days are days. */
    static ReportTable ofXlsx(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get();
                var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("state=\"frozen\"", "ySplit=\"1\"");
            return new ReportTable(
                    rows.map(row -> row.stream().map(ReportTable::text).toList())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        var format = cell.getDataFormatString();
        return format != null && format.contains("yyyy")
                ? cell.asDate().toLocalDate().toString()
                : cell.getText();
    }

    /** Those columns whose titles the other table has too; of a day only its figures, since a page writes it in words. */
    ReportTable sharedWith(ReportTable other) {
        var titles = rows.getFirst();
        var shared = titles.stream()
                .filter(other.rows.getFirst()::contains)
                .sorted()
                .map(titles::indexOf)
                .toList();
        return new ReportTable(rows.stream()
                .map(row ->
                        shared.stream().map(row::get).map(ReportTable::plain).toList())
                .toList());
    }

    private static String plain(String cell) {
        return cell.matches("\\d{4}\\D\\d+\\D\\d+\\D?")
                ? cell.replaceAll("\\D+0?", " ").strip()
                : cell;
    }
}
