package org.managementacademy.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.tables.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report as a file, written while it is read. */
@Controller
@HrOnly
class ExportController {
    private final CompletionReport report;
    private final ExportFacts facts;
    private final MessageSource texts;
    private final Catalog catalog;

    ExportController(CompletionReport report, ExportFacts facts, MessageSource texts, Catalog catalog) {
        this.report = report;
        this.facts = facts;
        this.texts = texts;
        this.catalog = catalog;
    }

    @GetMapping("/report.xlsx")
    void xlsx(ReportForm form, CurrentPerson me, HttpServletResponse response) throws IOException {
        var names = begin(response, me, SheetWriter.XLSX_TYPE, "xlsx");
        var title = names.text("reporting.report.sheet");
        write(form, me, names, SheetWriter.xlsx(response.getOutputStream(), title));
    }

    /** @param separator a {@link Delimiter} in lower case; else what spreadsheets of the reader's language expect */
    @GetMapping("/report.csv")
    void csv(ReportForm form, @RequestParam @Nullable String separator, CurrentPerson me, HttpServletResponse response)
            throws IOException {
        var names = begin(response, me, SheetWriter.CSV_TYPE + ";charset=UTF-8", "csv");
        var delimiter = Delimiter.named(separator, me.language()).character();
        write(form, me, names, SheetWriter.csv(response.getOutputStream(), delimiter));
    }

    private ReportNames begin(HttpServletResponse response, CurrentPerson me, String type, String ending) {
        var names = new ReportNames(texts, catalog, me, report.now());
        var file = "completion-report-" + names.asOf().toLocalDate() + "." + ending;
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        return names;
    }

    /** The sheet is closed only when it is complete, so that nobody takes a broken file for the whole. */
    private void write(ReportForm form, CurrentPerson me, ReportNames names, SheetWriter sheet) {
        var asOf = names.asOf().toInstant();
        var query = form.toQuery();
        var written = 0;
        try {
            sheet.header(names.headers());
            var list = report.list(query, new Audience.Hr(me.scope()), asOf);
            try (var portions = new Portions(report, list)) {
                while (portions.hasNext()) written += write(portions.next(), names, sheet);
            }
            sheet.close();
            facts.exported(me, form, asOf, written, true);
        } catch (IOException | UncheckedIOException readerIsGone) {
            facts.exported(me, form, asOf, written, false);
        }
    }

    private static int write(List<ReportRow> rows, ReportNames names, SheetWriter sheet) throws IOException {
        for (var row : rows) {
            sheet.row(Arrays.stream(ReportColumn.values())
                    .map(column -> column.of(row, names))
                    .toList());
        }
        return rows.size();
    }
}
