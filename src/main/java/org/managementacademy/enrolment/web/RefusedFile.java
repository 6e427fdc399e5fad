package org.managementacademy.enrolment.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.managementacademy.shared.Language;
import org.managementacademy.tables.SheetWriter;
import org.springframework.context.MessageSource;

/** The proposals that a decision left out, as a workbook in the reader's language: whom they concern, why, and what to do. */
record RefusedFile(MessageSource texts, Language reader) {
    private static final List<String> COLUMNS = List.of("employee-id", "person", "unit", "path", "why", "remedy");

    void write(Stream<ActController.RefusedRow> rows, OutputStream out) throws IOException {
        try (var sheet = SheetWriter.xlsx(out, text("enrolment.preview.skipped"))) {
            sheet.header(COLUMNS.stream()
                    .map(column -> text("enrolment.column." + column))
                    .toList());
            for (var row : (Iterable<ActController.RefusedRow>) rows::iterator) sheet.row(cells(row));
        }
    }

    private List<String> cells(ActController.RefusedRow row) {
        var person = row.enrolment().person();
        return List.of(
                person.employeeId(),
                person.name(),
                person.unit(),
                row.enrolment().names().path(),
                text("enrolment.problem." + row.why()),
                text("enrolment.remedy." + row.why()));
    }

    private String text(String key) {
        return texts.getMessage(key, null, reader.locale());
    }
}
