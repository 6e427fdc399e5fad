package org.managementacademy.learning.web;

import org.managementacademy.learning.Launches;
import org.managementacademy.learning.Launches.LaunchResult;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Opens a unit, and tells at its end what was recorded and what comes next. */
@Controller
@RequestMapping("/path/{enrolment}/units/{key}")
class UnitController extends LearnerPage {
    private static final int LONGEST = 2000;
    private final Launches launches;
    private final UnitRows rows;

    UnitController(LearnerPaths paths, Launches launches, UnitRows rows) {
        super(paths);
        this.launches = launches;
        this.rows = rows;
    }

    @PostMapping
    String open(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @PathVariable String key,
            CurrentPerson me) {
        var unit = unit(path, key);
        return follow(launches.open(me.id(), path.enrolment().id(), unit.id()), path, key);
    }

    @PostMapping("/attempts")
    String openAgain(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @PathVariable String key,
            CurrentPerson me) {
        var unit = unit(path, key);
        return follow(launches.openAgain(me.id(), path.enrolment().id(), unit.id()), path, key);
    }

    /** A unit that cannot be opened yet says why on its own page. */
    private static String follow(LaunchResult result, LearnerPath path, String key) {
        return switch (result) {
            case LaunchResult.Ready ready -> "redirect:" + ready.ticket().path();
            case LaunchResult.Locked locked -> redirectTo(path, key);
            case LaunchResult.NotYet notYet -> redirectTo(path, key);
            case LaunchResult.Unavailable unavailable -> throw notFound();
        };
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @PathVariable String key,
            CurrentPerson me,
            Model model) {
        var unit = unit(path, key);
        var next = path.next().filter(other -> !other.equals(unit));
        model.addAttribute("row", rows.row(path, unit, me.language()));
        model.addAttribute(
                "next", next.map(other -> rows.row(path, other, me.language())).orElse(null));
        model.addAttribute("originalChanged", rows.originalChanged(path, unit));
        model.addAttribute("intention", paths.intention(path, unit.id()));
        return "learning/unit";
    }

    @PostMapping("/intention")
    String intend(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @PathVariable String key,
            @RequestParam String words) {
        if (words.length() > LONGEST) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        paths.intend(path, unit(path, key).id(), words);
        return redirectTo(path, key) + "?kept#intention";
    }

    private static String redirectTo(LearnerPath path, String key) {
        return "redirect:/path/" + path.enrolment().id() + "/units/" + key;
    }
}
