package org.managementacademy.enrolment.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the rules propose for the people of HR's regions, to be chosen from. */
@HrOnly
@Controller
class ProposalsController {
    private static final int LAST_PAGE = 100_000;

    private final EnrolmentList list;
    private final Catalog catalog;
    private final Clock clock;

    ProposalsController(EnrolmentList list, Catalog catalog, Clock clock) {
        this.list = list;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * @param selection what had been chosen when something stood in the way
     * @param tick      whether all rows of the page are ticked: a link does it, no script needed
     * @param startOn   what had been typed, whatever it is
     */
    @GetMapping("/proposals")
    String list(
            @ModelAttribute("filter") ProposalFilter filter,
            @ModelAttribute("selection") Selection selection,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean tick,
            @RequestParam(defaultValue = "") String startOn,
            CurrentPerson me,
            Model model) {
        var shown = Math.clamp(page, 0, LAST_PAGE);
        var paths = new LinkedHashMap<String, String>();
        catalog.paths()
                .forEach(path -> paths.put(path.id().value(), path.title().in(me.language())));
        model.addAttribute("total", list.count(filter, me.scope()));
        model.addAttribute("rows", list.page(filter, shown, me));
        model.addAttribute("page", shown);
        model.addAttribute("size", EnrolmentList.PAGE);
        model.addAttribute("tick", tick);
        model.addAttribute("paths", paths);
        model.addAttribute("choices", list.choices(filter, me.scope()));
        model.addAttribute("ticked", selection.chosen());
        var mondays = Mondays.of(clock.instant(), me.zone());
        model.addAttribute("mondays", mondays);
        model.addAttribute("startOn", startOn.isEmpty() ? mondays.next() : startOn);
        return "enrolment/proposals";
    }
}
