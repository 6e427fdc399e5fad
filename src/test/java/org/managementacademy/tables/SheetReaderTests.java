package org.managementacademy.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;

class SheetReaderTests {

    private static final String RUSSIAN = """
            employee_id;full_name;компетенция
            R1;Щукина Ольга Петровна;делегирование
            R2;Ли Ян;обратная связь
            """;
    private static final String CHINESE = """
            employee_id,full_name,能力项
            C1,王晓明,授权
            C2,欧阳娜娜,绩效反馈
            """;
    private static final String FRENCH = """
            employee_id\tfull_name\tcompétence
            F1\tÉlodie Lefèvre\tdéléguer
            F2\tNoël Müller-Åström\tréunion
            """;

    @ParameterizedTest(name = "Russian in {0}")
    @ValueSource(strings = {"UTF-8", "windows-1251"})
    void russianFilesAreReadAsTheyWereWritten(String charset) {
        var sheet = read(RUSSIAN.getBytes(Charset.forName(charset)));
        assertThat(sheet.form()).isEqualTo(new Form(Kind.CSV, charset, ";"));
        assertThat(sheet.rows().getFirst().cells()).containsExactly("R1", "Щукина Ольга Петровна", "делегирование");
    }

    @ParameterizedTest(name = "Chinese in {0}")
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void chineseFilesAreReadAsTheyWereWritten(String charset) {
        var sheet = read(CHINESE.getBytes(Charset.forName(charset)));
        assertThat(sheet.form()).isEqualTo(new Form(Kind.CSV, charset, ","));
        assertThat(sheet.rows().get(1).cells()).containsExactly("C2", "欧阳娜娜", "绩效反馈");
    }

    @ParameterizedTest(name = "French in {0}")
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void westernFilesAreReadAsTheyWereWritten(String charset) {
        var sheet = read(FRENCH.getBytes(Charset.forName(charset)));
        assertThat(sheet.form()).isEqualTo(new Form(Kind.CSV, charset, "\t"));
        assertThat(sheet.rows().getFirst().cells()).containsExactly("F1", "Élodie Lefèvre", "déléguer");
    }

    @ParameterizedTest(name = "{0} with a byte-order mark")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theByteOrderMarkTellsTheEncodingAndIsNoText(String charset) {
        var sheet = read(("\uFEFF" + CHINESE).getBytes(Charset.forName(charset)));
        assertThat(sheet.form().charset()).isEqualTo(charset);
        assertThat(sheet.header().getFirst()).isEqualTo("employee_id");
    }

    @Test
    void aPersonCanCorrectWhatWasDetected() {
        var sheet =
                read("a;b\n1;M\u00fcller,Anna\n".getBytes(StandardCharsets.UTF_8), new Form(Kind.CSV, "UTF-8", ","));
        assertThat(sheet.header()).containsExactly("a;b");
        assertThat(reason("名字,值\n".getBytes(StandardCharsets.UTF_16LE), new Form(Kind.CSV, "UTF-8", ",")))
                .isEqualTo("tables.unreadable.no-table");
        assertThat(reason("имя\n".getBytes(Charset.forName("windows-1251")), new Form(Kind.CSV, "UTF-8", ",")))
                .isEqualTo("tables.unreadable.encoding");
    }

    @Test
    void linesAreCountedAsPeopleSeeThem() {
        var sheet = read("\nid,text\n\n1,\"two\nlines\"\n ,\n2,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(4, 7);
        assertThat(sheet.rows().getFirst().cell(1)).isEqualTo("two\nlines");
        assertThat(sheet.rows().getFirst().cell(9)).isEmpty();
    }

    @Test
    void excelsSeparatorLineIsNoHeader() {
        var sheet = read("sep=;\r\nid;a,b\r\n1;2\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.header()).containsExactly("id", "a,b");
        assertThat(sheet.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void columnsAreFoundWhateverTheirSpelling() {
        var sheet = read("Employee ID , Full-Name\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.column("employee_id")).isZero();
        assertThat(sheet.column("full_name")).isEqualTo(1);
        assertThat(sheet.column("mail")).isEqualTo(-1);
    }

    @Test
    void anApostropheBeforeAFormulaSignIsTakenAwayAgain() {
        var sheet = read("id,a\n1,'=1+1\n2,'quoted'\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows()).extracting(row -> row.cell(1)).containsExactly("=1+1", "'quoted'");
    }

    @Test
    void workbooksGiveNumbersAndDaysAsText() throws IOException {
        var sheet = read(workbook());
        assertThat(sheet.form()).isEqualTo(new Form(Kind.XLSX, "", ""));
        assertThat(sheet.header()).containsExactly("编号", "оценка", "début");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("王晓明", "3", "2026-11-22");
        assertThat(sheet.rows().get(1).cells().subList(0, 2)).containsExactly("Ольга", "2.5");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(2, 3);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', empty",
        "'  \n \n', empty",
        "'id,a\n1,\"never closed\n2,b', quotes",
        "'a\0b', no-table",
    })
    void brokenTextIsRefusedWithAReason(String text, String reason) {
        assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("tables.unreadable." + reason);
    }

    @Test
    void brokenWorkbooksAreRefusedWithAReason() throws IOException {
        var whole = workbook();
        assertThat(reason(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo("tables.unreadable.broken");
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("tables.unreadable.broken");
        assertThat(reason(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("tables.unreadable.broken");
        assertThat(reason(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("tables.unreadable.old-excel");
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
        assertThat(reason(zip("xl/sharedStrings.xml", new byte[70 * 1024 * 1024])))
                .isEqualTo("tables.unreadable.too-large");
    }

    @Test
    void aWorkbookReachesNothingOutsideItself() throws IOException {
        var entities = "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id&x;</t></is></c></row></sheetData></worksheet>";
        var result = SheetReader.read(replaced(workbook(), "xl/worksheets/sheet1.xml", entities), Optional.empty());
        if (result instanceof SheetReader.Result.Read read) {
            assertThat(read.sheet().header()).containsExactly("id");
        } else {
            assertThat(result).isInstanceOf(SheetReader.Result.Unreadable.class);
        }
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThat(reason(("id\n" + "1\n".repeat(SheetReader.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("tables.unreadable.too-many-rows");
    }

    private static Sheet read(byte[] file, Form... corrected) {
        var result = SheetReader.read(file, List.of(corrected).stream().findFirst());
        assertThat(result).isInstanceOf(SheetReader.Result.Read.class);
        return ((SheetReader.Result.Read) result).sheet();
    }

    private static String reason(byte[] file, Form... corrected) {
        var result = SheetReader.read(file, List.of(corrected).stream().findFirst());
        assertThat(result).isInstanceOf(SheetReader.Result.Unreadable.class);
        return ((SheetReader.Result.Unreadable) result).messageKey();
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.xlsx(out, "评估")) {
            writer.header(List.of("编号", "оценка", "début"));
            writer.row(List.of("王晓明", 3, LocalDate.of(2026, 11, 22)));
            writer.row(java.util.Arrays.asList("Ольга", 2.5, null));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (var old = from.getInputStream(entry)) {
                    to.write(
                            entry.getName().equals(part)
                                    ? content.getBytes(StandardCharsets.UTF_8)
                                    : old.readAllBytes());
                }
            }
        }
        return out.toByteArray();
    }
}
