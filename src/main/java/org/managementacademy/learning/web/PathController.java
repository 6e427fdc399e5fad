package org.managementacademy.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The path page: everything there is, by week. */
@Controller
@RequestMapping("/path/{enrolment}")
class PathController extends LearnerPage {
    private static final int SHORT = 15;
    private final UnitRows rows;
    private final Catalog catalog;

    PathController(LearnerPaths paths, UnitRows rows, Catalog catalog) {
        super(paths);
        this.rows = rows;
        this.catalog = catalog;
    }

    /** @param missing titles of the units that are left */
    record OutcomeRow(Outcome outcome, boolean reached, List<String> missing) {}

    @GetMapping
    String show(
            @ModelAttribute(name = "path", binding = false) LearnerPath path,
            @RequestParam Optional<Format> format,
            @RequestParam(defaultValue = "false") boolean fits,
            CurrentPerson me,
            Model model) {
        var weeks = rows.weeks(path, me.language(), unit -> isAskedFor(unit, format, fits));
        model.addAttribute(
                "weeks",
                format.isPresent() || fits
                        ? weeks.stream().filter(week -> !week.units().isEmpty()).toList()
                        : weeks);
        model.addAttribute("format", format.orElse(null));
        model.addAttribute("fits", fits);
        model.addAttribute("formats", formats(path));
        model.addAttribute("outcomes", outcomes(path));
        model.addAttribute(
                "next",
                path.next().map(unit -> rows.row(path, unit, me.language())).orElse(null));
        var market = catalog.title(path.track().id().market()).in(me.language());
        model.addAttribute("market", market);
        return "learning/path";
    }

    private static boolean isAskedFor(Unit unit, Optional<Format> format, boolean fits) {
        return format.map(unit.format()::equals).orElse(true)
                && (!fits || unit.duration().toMinutes() <= SHORT);
    }

    private static Set<Format> formats(LearnerPath path) {
        var formats = new TreeSet<Format>();
        path.track().units().forEach(unit -> formats.add(unit.format()));
        return formats;
    }

    private List<OutcomeRow> outcomes(LearnerPath path) {
        return path.track().outcomes().stream()
                .map(outcome -> new OutcomeRow(
                        outcome,
                        path.isReached(outcome),
                        path.missingFor(outcome).stream()
                                .map(unit -> rows.title(path, unit))
                                .toList()))
                .toList();
    }
}
