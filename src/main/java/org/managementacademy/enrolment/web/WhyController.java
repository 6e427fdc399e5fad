package org.managementacademy.enrolment.web;

import java.util.Optional;
import java.util.UUID;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.Reason;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Why somebody was given this path: for themselves, once it is decided, and for their HR. */
@Controller
class WhyController {
    private final Enrolments enrolments;
    private final EnrolmentList list;
    private final Explanations explanations;
    private final Titles titles;

    WhyController(Enrolments enrolments, EnrolmentList list, Explanations explanations, Titles titles) {
        this.enrolments = enrolments;
        this.list = list;
        this.explanations = explanations;
        this.titles = titles;
    }

    @GetMapping("/why/{id}")
    String show(@PathVariable UUID id, CurrentPerson me, Model model) {
        var listed = me.isHr() ? list.find(id, me) : Optional.<ListedEnrolment>empty();
        var enrolment = enrolments
                .find(new EnrolmentId(id))
                .filter(found -> isLearners(found, me) || listed.isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("own", enrolment.personId().equals(me.id()));
        model.addAttribute("person", listed.map(ListedEnrolment::person).orElse(null));
        model.addAttribute("path", titles.path(enrolment.path(), me.language()));
        model.addAttribute("line", explanations.line(enrolment.reason(), me.language()));
        switch (enrolment.reason()) {
            case Reason.ByHand hand -> model.addAttribute("byHand", hand.why());
            case Reason.ByRule rule ->
                model.addAttribute("explanation", explanations.explain(rule.trace(), me.language()));
        }
        return "enrolment/why";
    }

    /** A proposal that nobody has approved is no news for the person yet. */
    private static boolean isLearners(EnrolmentView enrolment, CurrentPerson me) {
        return enrolment.personId().equals(me.id()) && enrolment.startOn() != null;
    }
}
