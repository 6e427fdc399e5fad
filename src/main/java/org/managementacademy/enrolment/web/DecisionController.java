package org.managementacademy.enrolment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.enrolment.Decision;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approves or declines a selection: first a page with counts, then the act. The button's count must still be true when it is pressed. */
@HrOnly
@Controller
@RequestMapping("/proposals")
class DecisionController {
    private static final Decision.Decline WITHOUT_REASON = new Decision.Decline(null);

    private final Proposals proposals;
    private final EnrolmentList list;
    private final Titles titles;
    private final Clock clock;

    DecisionController(Proposals proposals, EnrolmentList list, Titles titles, Clock clock) {
        this.proposals = proposals;
        this.list = list;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/approval")
    String previewApproval(
            @ModelAttribute("selection") Selection selection,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startOn,
            CurrentPerson me,
            Model model,
            RedirectAttributes next) {
        if (selection.nothing()) return backToList(selection, startOn, "nothing-chosen", "choose", next);
        if (startOn == null || !Mondays.of(clock.instant(), me.zone()).allows(startOn)) {
            return backToList(selection, startOn, "start-is-no-monday", "startOn", next);
        }
        var approval = new Decision.Approve(startOn);
        model.addAttribute("approval", approval);
        return preview(selection, approval, me, model);
    }

    @GetMapping("/refusal")
    String previewRefusal(
            @ModelAttribute("selection") Selection selection, CurrentPerson me, Model model, RedirectAttributes next) {
        if (selection.nothing()) return backToList(selection, null, "nothing-chosen", "choose", next);
        return preview(selection, WITHOUT_REASON, me, model);
    }

    @PostMapping("/approval")
    String approve(
            @ModelAttribute("selection") Selection selection,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startOn,
            @ModelAttribute("confirmation") Confirmation confirmation,
            CurrentPerson me,
            RedirectAttributes next) {
        if (isDone(confirmation)) return shown(confirmation.actToBe());
        var ids = ids(selection, me);
        var approval = new Decision.Approve(startOn);
        if (!confirmation.holds(proposals.foresee(ids, approval, me).count(), ids)) {
            next.addFlashAttribute("problem", "count-changed");
            return redirect(selection
                    .page("/proposals/approval")
                    .queryParam("startOn", startOn)
                    .encode()
                    .build()
                    .toUriString());
        }
        return shown(proposals.decide(confirmation.actToBe(), ids, approval, me).id());
    }

    @PostMapping("/refusal")
    String decline(
            @ModelAttribute("selection") Selection selection,
            @RequestParam String reason,
            @ModelAttribute("confirmation") Confirmation confirmation,
            CurrentPerson me,
            RedirectAttributes next) {
        if (isDone(confirmation)) return shown(confirmation.actToBe());
        var ids = ids(selection, me);
        var again = selection.page("/proposals/refusal").encode().build().toUriString();
        if (!Problem.isReason(reason)) {
            Problem.tell(next, "reason-missing", "reason", Map.of("reason", reason));
            return redirect(again);
        }
        if (!confirmation.holds(proposals.foresee(ids, WITHOUT_REASON, me).count(), ids)) {
            Problem.tell(next, "count-changed", "", Map.of("reason", reason));
            return redirect(again);
        }
        var refusal = new Decision.Decline(reason.strip());
        return shown(proposals.decide(confirmation.actToBe(), ids, refusal, me).id());
    }

    private boolean isDone(Confirmation confirmation) {
        return proposals.act(confirmation.actToBe()).isPresent();
    }

    private static String shown(UUID act) {
        return redirect("/proposals/acts/" + act);
    }

    private String preview(Selection selection, Decision decision, CurrentPerson me, Model model) {
        var ids = ids(selection, me);
        var foreseen = proposals.foresee(ids, decision, me);
        model.addAttribute("preview", Preview.of(foreseen));
        model.addAttribute("confirmation", Confirmation.of(foreseen.count(), ids));
        model.addAttribute("titles", titles);
        return decision instanceof Decision.Approve ? "enrolment/approval" : "enrolment/refusal";
    }

    private List<EnrolmentId> ids(Selection selection, CurrentPerson me) {
        return selection.everything()
                ? list.ids(selection.filter(), me.scope())
                : selection.chosen().stream().map(EnrolmentId::new).toList();
    }

    /** With the rows still ticked and the day as it was typed. */
    private static String backToList(
            Selection selection, @Nullable LocalDate startOn, String problem, String field, RedirectAttributes next) {
        Problem.tell(next, problem, field, Map.of());
        var list = selection.page("/proposals");
        if (startOn != null) list.queryParam("startOn", startOn);
        return redirect(list.encode().build().toUriString());
    }

    private static String redirect(String address) {
        return "redirect:" + address;
    }
}
