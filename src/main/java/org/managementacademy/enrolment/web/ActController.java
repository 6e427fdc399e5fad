package org.managementacademy.enrolment.web;

import java.util.HashMap;
import java.util.UUID;
import org.managementacademy.enrolment.Act;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.enrolment.UndoResult;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a decision on many has done, and the way back. */
@HrOnly
@Controller
@RequestMapping("/proposals/acts/{id}")
class ActController {
    /** As many refused ones as a reader can work on; the figures count them all. */
    private static final int SHOWN = 500;

    private final Proposals proposals;
    private final EnrolmentList list;

    ActController(Proposals proposals, EnrolmentList list) {
        this.proposals = proposals;
        this.list = list;
    }

    /** @param why last part of a message key */
    record RefusedRow(ListedEnrolment enrolment, String why) {}

    @GetMapping
    String show(@PathVariable UUID id, CurrentPerson me, Model model) {
        var act = require(id, me);
        var whys = new HashMap<UUID, String>();
        act.refused().forEach(refusal -> whys.put(refusal.enrolment().value(), Problem.word(refusal.why())));
        var ids =
                act.refused().stream().map(Act.Refusal::enrolment).limit(SHOWN).toList();
        model.addAttribute("act", act);
        model.addAttribute("skipped", Preview.Skipped.of(act.refused()));
        model.addAttribute(
                "refused",
                list.among(ids, me).stream()
                        .map(row -> new RefusedRow(row, whys.getOrDefault(row.id(), "")))
                        .toList());
        return "enrolment/act";
    }

    @PostMapping("/reversal")
    String undo(@PathVariable UUID id, CurrentPerson me, RedirectAttributes next) {
        if (require(id, me).undoneAt() != null) return "redirect:/proposals/acts/" + id;
        switch (proposals.undo(id, me)) {
            case UndoResult.Undone done -> {}
            case UndoResult.TooLate late -> next.addFlashAttribute("problem", Problem.word(late.why()));
            case UndoResult.NotFound nothing -> throw notFound();
        }
        return "redirect:/proposals/acts/" + id;
    }

    private Act require(UUID id, CurrentPerson me) {
        return proposals.act(id).filter(act -> list.mayShow(act, me)).orElseThrow(ActController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
