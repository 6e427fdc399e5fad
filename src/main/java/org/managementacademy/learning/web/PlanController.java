package org.managementacademy.learning.web;

import java.time.LocalDate;
import java.util.Optional;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.learning.PlanChoice;
import org.managementacademy.learning.WeeklyPlan;
import org.managementacademy.people.CurrentPerson;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The weekly plan, and what to do about a week that is not a good one. */
@Controller
@RequestMapping("/plan/{enrolment}")
class PlanController extends LearnerPage {
    private final UnitRows rows;
    private final PlanSettings settings;

    PlanController(LearnerPaths paths, UnitRows rows, PlanSettings settings) {
        super(paths);
        this.rows = rows;
        this.settings = settings;
    }

    @GetMapping
    String show(@ModelAttribute(name = "path", binding = false) LearnerPath path, CurrentPerson me, Model model) {
        model.addAttribute("weeks", rows.weeks(path, me.language(), unit -> true));
        model.addAttribute("budget", (int) settings.perWeek().toMinutes());
        return "learning/plan";
    }

    @GetMapping("/week")
    String week(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate monday,
            Model model) {
        model.addAttribute("week", week(path, monday).orElseThrow(LearnerPage::notFound));
        model.addAttribute(
                "shifted", path.endAfter(PlanChoice.Kind.SHIFT, monday).orElse(null));
        model.addAttribute(
                "spread", path.endAfter(PlanChoice.Kind.SPREAD, monday).orElse(null));
        return "learning/week";
    }

    @PostMapping("/choices")
    String choose(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @RequestParam PlanChoice.Kind kind,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate monday) {
        var chosen = paths.choose(path, new PlanChoice(kind, monday));
        var plan = "redirect:/plan/" + path.enrolment().id();
        return chosen ? plan + "?moved" : plan;
    }

    private static Optional<WeeklyPlan.Week> week(LearnerPath path, LocalDate monday) {
        return path.plan().weeks().stream()
                .filter(week -> week.monday().equals(monday))
                .findFirst();
    }
}
