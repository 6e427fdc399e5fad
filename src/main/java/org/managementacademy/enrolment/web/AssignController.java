package org.managementacademy.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The first two questions of an assignment by hand: who, and which path. */
@HrOnly
@Controller
@RequestMapping("/assign")
class AssignController {
    private final Candidates candidates;
    private final PathOptions options;
    private final Titles titles;

    AssignController(Candidates candidates, PathOptions options, Titles titles) {
        this.candidates = candidates;
        this.options = options;
        this.titles = titles;
    }

    @GetMapping
    String who(@RequestParam(defaultValue = "") String search, CurrentPerson me, Model model) {
        var typed = search.strip();
        var asked = !typed.isEmpty();
        var found = asked ? candidates.find(typed, me) : List.<ListedEnrolment.Person>of();
        model.addAttribute("search", typed);
        model.addAttribute("asked", asked);
        model.addAttribute("people", found.stream().limit(Candidates.MOST).toList());
        model.addAttribute("more", found.size() > Candidates.MOST);
        return "enrolment/assign-who";
    }

    @GetMapping("/{person}")
    String which(@PathVariable UUID person, CurrentPerson me, Model model) {
        var candidate =
                options.candidate(person, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("person", candidate);
        model.addAttribute("titles", titles);
        model.addAttribute("paths", options.all(candidate, me));
        return "enrolment/assign-which";
    }
}
