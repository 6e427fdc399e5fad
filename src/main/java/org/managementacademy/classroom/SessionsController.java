package org.managementacademy.classroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.Choices;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** HR's list of sessions, and the form for a new one. */
@Controller
@HrOnly
@RequestMapping("/classrooms")
class SessionsController {
    private static final int SIZE = 25;
    private final Classrooms classrooms;
    private final ClassroomTitles titles;
    private final Clock clock;

    SessionsController(Classrooms classrooms, ClassroomTitles titles, Clock clock) {
        this.classrooms = classrooms;
        this.titles = titles;
        this.clock = clock;
    }

    /** A session in the list. */
    record ListRow(Session session, int taken, ClassroomTitles.Title title) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, CurrentPerson me, Model model) {
        var number = Math.max(0, page);
        model.addAttribute(
                "rows",
                classrooms.page(me.scope(), number, SIZE).stream()
                        .map(row -> new ListRow(row.session(), row.taken(), titles.of(row.session(), me.language())))
                        .toList());
        model.addAttribute("page", number);
        model.addAttribute("size", SIZE);
        model.addAttribute("total", classrooms.count(me.scope()));
        return "classroom/list";
    }

    @GetMapping("/new")
    String blank(CurrentPerson me, Model model) {
        model.addAttribute("form", SessionForm.empty(me.zone(), me.language()));
        return form(me, model);
    }

    private String form(CurrentPerson me, Model model) {
        model.addAttribute(
                "tracks",
                titles.choices(me.language()).stream()
                        .collect(groupingBy(ClassroomTitles.Choice::trackTitle, LinkedHashMap::new, toList())));
        model.addAttribute("regions", classrooms.regions(me.scope()));
        model.addAttribute("everywhere", me.scope().everywhere());
        model.addAttribute("zones", Choices.zones(me.language()));
        model.addAttribute("languages", Language.values());
        return "classroom/form";
    }

    @PostMapping
    String plan(
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            CurrentPerson me,
            Model model,
            HttpServletResponse response) {
        var session = errors.hasErrors() ? null : session(form, errors, me);
        if (session != null && classrooms.plan(session, me)) return "redirect:/classrooms/" + session.id() + "?planned";
        if (session != null) errors.rejectValue("region", "classroom.form.region.outside");
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(me, model);
    }

    private @Nullable Session session(SessionForm form, BindingResult errors, CurrentPerson me) {
        var unit = titles.choices(me.language()).stream()
                .filter(choice -> choice.value().equals(form.unit()))
                .findFirst();
        if (unit.isEmpty()) errors.rejectValue("unit", "classroom.form.unit.needed");
        var from = form.at(form.from());
        var to = form.at(form.to());
        if (!to.isAfter(from)) errors.rejectValue("to", "classroom.form.to.later");
        if (from.isBefore(clock.instant())) errors.rejectValue("day", "classroom.form.day.past");
        return errors.hasErrors() ? null : form.session(unit.orElseThrow(), from, to);
    }
}
