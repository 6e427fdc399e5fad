package org.managementacademy.tables;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.tables.RefusedRows.Refused;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;
import org.managementacademy.tables.Sheet.Row;

class SheetWriterTests {

    @Test
    void csvHasAByteOrderMarkAndTheChosenSeparator() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.csv(out, ';')) {
            writer.header(List.of("имя", "день", "时间"));
            writer.row(List.of(
                    "a;b",
                    LocalDate.of(2026, 1, 5),
                    ZonedDateTime.of(2026, 1, 5, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"))));
            writer.row(java.util.Arrays.asList(null, 7, 0.5));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFимя;день;时间\r\n\"a;b\";2026-01-05;2026-01-05 09:30\r\n;7;0.5\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1+1", "＠SUM(A1)"})
    void formulasAreWrittenAsText(String formula) throws IOException {
        assertThat(Formulas.neutralise(formula)).isEqualTo("'" + formula);
        for (boolean xlsx : List.of(true, false)) {
            var out = new ByteArrayOutputStream();
            try (var writer = xlsx ? SheetWriter.xlsx(out, "x") : SheetWriter.csv(out, ',')) {
                writer.header(List.of("a"));
                writer.row(List.of(formula));
            }
            if (!xlsx) assertThat(out.toString(StandardCharsets.UTF_8)).contains("'" + formula.substring(0, 1));
            assertThat(SheetReader.read(out.toByteArray(), Optional.empty()))
                    .isInstanceOf(SheetReader.Result.Read.class);
        }
    }

    /** A workbook keeps no control characters: what stands behind one comes first. */
    @Test
    void noFormulaHidesBehindAControlCharacter(@TempDir Path folder) throws IOException {
        var workbook = folder.resolve("report.xlsx");
        try (var out = Files.newOutputStream(workbook);
                var writer = SheetWriter.xlsx(out, "Report")) {
            writer.header(List.of("a"));
            writer.row(List.of("\u0001=1+1"));
        }
        assertThat(firstSheet(workbook)).contains("<t>&apos;=1+1</t>");
    }

    @Test
    void aLongWorkbookComesBackWhole() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.xlsx(out, "Report")) {
            writer.header(List.of("n", "текст", "日期"));
            for (int i = 0; i < 2_500; i++) {
                writer.row(List.of(i, "строка " + i, LocalDate.of(2026, 1, 1).plusDays(i)));
            }
        }
        var result = (SheetReader.Result.Read) SheetReader.read(out.toByteArray(), Optional.empty());
        assertThat(result.sheet().rows()).hasSize(2_500);
        assertThat(result.sheet().rows().get(2_499).cells()).containsExactly("2499", "строка 2499", "2032-11-04");
    }

    @Test
    void columnsAreAsWideAsWhatStandsInThem(@TempDir Path folder) throws IOException {
        var workbook = folder.resolve("report.xlsx");
        try (var out = Files.newOutputStream(workbook);
                var writer = SheetWriter.xlsx(out, "Report")) {
            writer.header(List.of("n", "电子邮箱", "组织单位完整路径", "why"));
            writer.row(List.of(1, "shangguan.mengjie@example.org", "中国", "x".repeat(200)));
        }
        assertThat(widths(workbook)).containsExactly(12.0, 31.0, 18.0, 44.0);
    }

    private static List<Double> widths(Path workbook) throws IOException {
        return Pattern.compile("<col [^>]*width=\"([^\"]+)\"")
                .matcher(firstSheet(workbook))
                .results()
                .map(column -> Double.valueOf(column.group(1)))
                .toList();
    }

    private static String firstSheet(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var sheet = zip.getInputStream(requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml")));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void refusedRowsComeBackAsTheSameFileWithReasonAndRemedy() throws IOException {
        var form = new Form(Kind.CSV, "windows-1251", ";");
        var out = new ByteArrayOutputStream();
        refused(form, "Причина", "нет такого сотрудника").write(out);
        assertThat(out.toString(Charset.forName("windows-1251")))
                .isEqualTo("id;имя;Причина;Что сделать\r\nX1;Ольга;нет такого сотрудника;исправьте\r\n");
    }

    @Test
    void reasonsThatTheEncodingLacksComeInUnicode() throws IOException {
        var refused = refused(new Form(Kind.CSV, "windows-1251", ";"), "原因", "没有该员工");
        var out = new ByteArrayOutputStream();
        refused.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("没有该员工");
        assertThat(refused.contentType()).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void refusedRowsOfAWorkbookComeBackAsAWorkbook() throws IOException {
        var refused = refused(new Form(Kind.XLSX, "", ""), "Reason", "unknown employee");
        var out = new ByteArrayOutputStream();
        refused.write(out);
        var result = (SheetReader.Result.Read) SheetReader.read(out.toByteArray(), Optional.empty());
        assertThat(result.sheet().rows().getFirst().cells())
                .containsExactly("X1", "Ольга", "unknown employee", "исправьте");
        assertThat(refused.fileName("refused")).isEqualTo("refused.xlsx");
    }

    private static RefusedRows refused(Form form, String title, String reason) {
        return new RefusedRows(
                form,
                List.of("id", "имя"),
                title,
                "Что сделать",
                List.of(new Refused(new Row(4, List.of("X1", "Ольга")), reason, "исправьте")));
    }
}
