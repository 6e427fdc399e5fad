package org.managementacademy.enrolment.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Reason;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One enrolment as HR sees it: where it stands, why, what happened, what can be changed. */
@HrOnly
@Controller
class EnrolmentController {
    private final EnrolmentList list;
    private final Explanations explanations;
    private final History history;
    private final EditionOptions editions;
    private final Titles titles;
    private final Catalog catalog;
    private final Clock clock;

    EnrolmentController(
            EnrolmentList list,
            Explanations explanations,
            History history,
            EditionOptions editions,
            Titles titles,
            Catalog catalog,
            Clock clock) {
        this.list = list;
        this.explanations = explanations;
        this.history = history;
        this.editions = editions;
        this.titles = titles;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/enrolments/{id}")
    String show(@PathVariable UUID id, CurrentPerson me, Model model) {
        var listed = list.find(id, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var enrolment = listed.view();
        model.addAttribute("listed", listed);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("own", enrolment.personId().equals(me.id()));
        model.addAttribute("history", history.of(enrolment, me.language()));
        model.addAttribute("mondays", Mondays.of(clock.instant(), me.zone()));
        if (enrolment.reason() instanceof Reason.ByRule rule) {
            model.addAttribute("explanation", explanations.explain(rule.trace(), me.language()));
        }
        if (listed.running()) addChoices(enrolment, me.language(), model);
        if (!model.containsAttribute("typed")) model.addAttribute("typed", Map.of());
        return "enrolment/enrolment";
    }

    private void addChoices(EnrolmentView enrolment, Language reader, Model model) {
        var units = new LinkedHashMap<String, String>();
        catalog.track(enrolment.version()).units().stream()
                .filter(unit -> !enrolment.exempted().contains(unit.id()))
                .forEach(unit -> units.put(unit.id().value(), unitTitle(enrolment, unit.id(), reader)));
        model.addAttribute("units", units);
        model.addAttribute(
                "exempted",
                enrolment.exempted().stream()
                        .map(unit -> unitTitle(enrolment, unit, reader))
                        .sorted()
                        .toList());
        model.addAttribute("editions", editions.labels(editions.others(enrolment), reader));
        model.addAttribute("laterEnd", sundayAfter(requireNonNull(enrolment.endOn())));
    }

    private String unitTitle(EnrolmentView enrolment, UnitId unit, Language reader) {
        return titles.unit(enrolment.version(), unit, enrolment.language(), reader);
    }

    private static LocalDate sundayAfter(LocalDate end) {
        return end.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
