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
        if (selection.nothing()) return backToList(selection, "nothing-chosen", "choose", next);
        if (startOn == null || !Mondays.of(clock.instant(), me.zone()).allows(startOn)) {
            return backToList(selection, "start-is-no-monday", "startOn", next);
        }
        model.addAttribute("startOn", startOn);
        return preview(selection, new Decision.Approve(startOn), me, model);
    }

    @GetMapping("/refusal")
    String previewRefusal(
            @ModelAttribute("selection") Selection selection, CurrentPerson me, Model model, RedirectAttributes next) {
        if (selection.nothing()) return backToList(selection, "nothing-chosen", "choose", next);
        return preview(selection, WITHOUT_REASON, me, model);
    }

    @PostMapping("/approval")
    String approve(
            @ModelAttribute("selection") Selection selection,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startOn,
            @RequestParam int count,
            @RequestParam(required = false) @Nullable UUID act,
            CurrentPerson me,
            RedirectAttributes next) {
        if (isDone(act)) return shown(act);
        var ids = ids(selection, me);
        var approval = new Decision.Approve(startOn);
        if (proposals.foresee(ids, approval, me).count() != count) {
            next.addFlashAttribute("problem", "count-changed");
            return redirect(selection
                    .page("/proposals/approval")
                    .queryParam("startOn", startOn)
                    .encode()
                    .build()
                    .toUriString());
        }
        return shown(decide(act, ids, approval, me));
    }

    @PostMapping("/refusal")
    String decline(
            @ModelAttribute("selection") Selection selection,
            @RequestParam String reason,
            @RequestParam int count,
            @RequestParam(required = false) @Nullable UUID act,
            CurrentPerson me,
            RedirectAttributes next) {
        if (isDone(act)) return shown(act);
        var ids = ids(selection, me);
        var again = selection.page("/proposals/refusal").encode().build().toUriString();
        if (!Problem.isReason(reason)) {
            Problem.tell(next, "reason-missing", "reason", Map.of("reason", reason));
            return redirect(again);
        }
        if (proposals.foresee(ids, WITHOUT_REASON, me).count() != count) {
            Problem.tell(next, "count-changed", "", Map.of("reason", reason));
            return redirect(again);
        }
        return shown(decide(act, ids, new Decision.Decline(reason.strip()), me));
    }

    /** A second click finds what the first has done, with its undo. */
    private boolean isDone(@Nullable UUID act) {
        return act != null && proposals.act(act).isPresent();
    }

    private UUID decide(@Nullable UUID act, List<EnrolmentId> ids, Decision decision, CurrentPerson me) {
        return proposals
                .decide(act == null ? UUID.randomUUID() : act, ids, decision, me)
                .id();
    }

    private static String shown(@Nullable UUID act) {
        return redirect("/proposals/acts/" + act);
    }

    private String preview(Selection selection, Decision decision, CurrentPerson me, Model model) {
        model.addAttribute("preview", Preview.of(proposals.foresee(ids(selection, me), decision, me)));
        model.addAttribute("titles", titles);
        model.addAttribute("act", UUID.randomUUID());
        return decision instanceof Decision.Approve ? "enrolment/approval" : "enrolment/refusal";
    }

    private List<EnrolmentId> ids(Selection selection, CurrentPerson me) {
        return selection.everything()
                ? list.ids(selection.filter(), me.scope())
                : selection.chosen().stream().map(EnrolmentId::new).toList();
    }

    private static String backToList(Selection selection, String problem, String field, RedirectAttributes next) {
        Problem.tell(next, problem, field, Map.of());
        return redirect(selection.list());
    }

    private static String redirect(String address) {
        return "redirect:" + address;
    }
}
