package org.managementacademy.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;
import org.managementacademy.tables.Sheet.Row;
import org.springframework.context.MessageSource;

/**
 * The rows of an uploaded file that were refused, as the same kind of file with two more columns: it can be corrected and uploaded again.
 *
 * @param header       of the uploaded file
 * @param reasonTitle  title of the column that says why, in the reader's language
 * @param remedyTitle  title of the column that says what to do
 * @param rows         refused rows in the order of the file
 */
public record RefusedRows(Form form, List<String> header, String reasonTitle, String remedyTitle, List<Refused> rows) {

    /** @param reason names the column and the value, in the reader's language */
    public record Refused(Row row, String reason, String remedy) {}

    /** @param keys what the keys of the reasons begin with: {@code people.import.} for {@code people.import.problem.bad-mail} */
    public static RefusedRows of(
            Sheet sheet, List<? extends Refusal> refusals, String keys, MessageSource messages, Locale locale) {
        var rows = refusals.stream()
                .map(refusal -> new Refused(
                        refusal.row(),
                        refusal.column() + " " + refusal.value() + ": "
                                + messages.getMessage(keys + "problem." + refusal.kind(), null, locale),
                        messages.getMessage(keys + "remedy." + refusal.kind(), null, locale)))
                .toList();
        return new RefusedRows(
                sheet.form(),
                sheet.header(),
                messages.getMessage("tables.refused.reason", null, locale),
                messages.getMessage("tables.refused.remedy", null, locale),
                rows);
    }

    public String contentType() {
        return form.kind() == Kind.XLSX ? SheetWriter.XLSX_TYPE : SheetWriter.CSV_TYPE + ";charset=" + charset();
    }

    /** {@code refused} becomes {@code refused.csv} or {@code refused.xlsx}. */
    public String fileName(String name) {
        return name + (form.kind() == Kind.XLSX ? ".xlsx" : ".csv");
    }

    public void write(OutputStream out) throws IOException {
        try (var writer = form.kind() == Kind.XLSX
                ? SheetWriter.xlsx(out, "1")
                : SheetWriter.csv(out, form.separator().charAt(0), charset())) {
            writer.header(titles());
            for (var refused : rows) writer.row(cells(refused));
        }
    }

    private List<String> titles() {
        return Stream.concat(header.stream(), Stream.of(reasonTitle, remedyTitle))
                .toList();
    }

    private List<String> cells(Refused refused) {
        var cells = new ArrayList<String>(header.size() + 2);
        for (int i = 0; i < header.size(); i++) cells.add(refused.row().cell(i));
        cells.add(refused.reason());
        cells.add(refused.remedy());
        return cells;
    }

    /** That of the upload, unless it lacks a character of the reasons: then UTF-8. */
    private Charset charset() {
        var own = Charset.forName(form.charset());
        var encoder = own.newEncoder();
        boolean fits = titles().stream().allMatch(encoder::canEncode)
                && rows.stream()
                        .allMatch(
                                refused -> encoder.canEncode(refused.reason()) && encoder.canEncode(refused.remedy()));
        return fits ? own : StandardCharsets.UTF_8;
    }
}
