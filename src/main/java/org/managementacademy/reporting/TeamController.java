package org.managementacademy.reporting;

import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The reporting line of a line manager: who is on plan and whom to talk to. No ranking, no scores. */
@Controller
class TeamController {
    private static final int PAGE = 50;
    private static final int TALKS = 20;

    private final Team team;
    private final MessageSource texts;
    private final Catalog catalog;

    TeamController(Team team, MessageSource texts, Catalog catalog) {
        this.team = team;
        this.texts = texts;
        this.catalog = catalog;
    }

    @GetMapping("/team")
    String show(@RequestParam(defaultValue = "0") int page, CurrentPerson me, Model model) {
        if (!me.lineManager()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var now = team.now();
        var names = new ReportNames(texts, catalog, me, now);
        model.addAttribute("asOf", now);
        model.addAttribute("zone", names.zone());
        model.addAttribute("names", names);
        model.addAttribute("counts", team.counts(me.id(), now));
        model.addAttribute("toTalkTo", team.toTalkTo(me.id(), now, TALKS));
        model.addAttribute("members", team.page(me.id(), now, Math.max(0, page), PAGE));
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("size", PAGE);
        return "reporting/team";
    }
}
