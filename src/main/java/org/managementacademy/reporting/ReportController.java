package org.managementacademy.reporting;

import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** HR's completion report. The address is the query: it can be kept and sent, and shows each reader their own scope. */
@Controller
@HrOnly
class ReportController {
    private static final int PAGE = 25;

    private final CompletionReport report;
    private final ReportChoices choices;
    private final MessageSource texts;
    private final Catalog catalog;

    ReportController(CompletionReport report, ReportChoices choices, MessageSource texts, Catalog catalog) {
        this.report = report;
        this.choices = choices;
        this.texts = texts;
        this.catalog = catalog;
    }

    @GetMapping("/report")
    String show(ReportForm form, CurrentPerson me, Model model) {
        var asOf = report.now();
        var query = form.toQuery();
        var list = report.list(query, new Audience.Hr(me.scope()), asOf);
        var names = new ReportNames(texts, catalog, me, asOf);
        model.addAttribute("asOf", asOf);
        model.addAttribute("zone", names.zone());
        model.addAttribute("totals", list.totals());
        model.addAttribute(
                "rows",
                report.rows(list.slice((long) form.pageNumber() * PAGE, PAGE)).stream()
                        .map(row -> ReportLine.of(row, names))
                        .toList());
        model.addAttribute("names", names);
        model.addAttribute("form", form);
        model.addAttribute("chips", Chip.of(query, names));
        model.addAttribute("query", query);
        model.addAttribute("sort", form.sortKey());
        model.addAttribute("page", form.pageNumber());
        model.addAttribute("size", PAGE);
        model.addAttribute("choices", choices.within(me.scope()));
        model.addAttribute("statuses", ReportStatus.values());
        model.addAttribute("periods", ReportQuery.PeriodOf.values());
        model.addAttribute("delimiters", Delimiter.usualFirst(me.language()));
        return "reporting/report";
    }
}
