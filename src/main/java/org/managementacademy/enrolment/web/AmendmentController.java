package org.managementacademy.enrolment.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.Amendment;
import org.managementacademy.enrolment.DecisionResult;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The small forms on the page of an enrolment, each with its reason. */
@HrOnly
@Controller
@RequestMapping("/enrolments/{id}")
class AmendmentController {
    private final Enrolments enrolments;
    private final EditionOptions editions;

    AmendmentController(Enrolments enrolments, EditionOptions editions) {
        this.enrolments = enrolments;
        this.editions = editions;
    }

    /** A form that was sent: its name, and what was typed. */
    private record Sent(UUID id, String form, Map<String, String> typed) {}

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam String reason, CurrentPerson me, RedirectAttributes next) {
        return amend(sent(id, "withdrawal", "", reason), new Amendment.Withdraw(reason.strip()), me, next);
    }

    @PostMapping("/start")
    String move(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startOn,
            @RequestParam String reason,
            CurrentPerson me,
            RedirectAttributes next) {
        var sent = sent(id, "start", String.valueOf(startOn), reason);
        if (startOn == null) return again(sent, "start-is-no-monday", next);
        return amend(sent, new Amendment.Move(startOn, reason.strip()), me, next);
    }

    @PostMapping("/end")
    String extend(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endOn,
            @RequestParam String reason,
            CurrentPerson me,
            RedirectAttributes next) {
        var sent = sent(id, "end", String.valueOf(endOn), reason);
        if (endOn == null) return again(sent, "end-is-no-later-sunday", next);
        return amend(sent, new Amendment.Extend(endOn, reason.strip()), me, next);
    }

    @PostMapping("/exemptions")
    String exempt(
            @PathVariable UUID id,
            @RequestParam String unit,
            @RequestParam String reason,
            CurrentPerson me,
            RedirectAttributes next) {
        var exemption = new Amendment.Exempt(new UnitId(unit), reason.strip());
        return amend(sent(id, "exemptions", unit, reason), exemption, me, next);
    }

    @PostMapping("/edition")
    String changeEdition(
            @PathVariable UUID id,
            @RequestParam String edition,
            @RequestParam String reason,
            CurrentPerson me,
            RedirectAttributes next) {
        var sent = sent(id, "edition", edition, reason);
        var chosen = enrolments
                .find(new EnrolmentId(id))
                .flatMap(enrolment -> EditionOptions.find(editions.others(enrolment), edition));
        if (chosen.isEmpty()) return again(sent, "no-such-edition", next);
        return amend(sent, new Amendment.ChangeEdition(chosen.get(), reason.strip()), me, next);
    }

    private String amend(Sent sent, Amendment amendment, CurrentPerson me, RedirectAttributes next) {
        if (!Problem.isReason(amendment.reason())) return again(sent, "reason-missing", next);
        return switch (enrolments.amend(new EnrolmentId(sent.id()), amendment, me)) {
            case DecisionResult.Applied done -> {
                next.addFlashAttribute("done", sent.form());
                yield back(sent.id());
            }
            case DecisionResult.Refused refused -> again(sent, Problem.word(refused.why()), next);
            case DecisionResult.AlreadyDecided late -> again(sent, "already-decided", next);
            case DecisionResult.OutOfScope hidden -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Sent sent(UUID id, String form, String value, String reason) {
        return new Sent(id, form, new HashMap<>(Map.of("form", form, "value", value, "reason", reason)));
    }

    private static String again(Sent sent, String problem, RedirectAttributes next) {
        var field = problem.equals("reason-missing") ? sent.form() + "-reason" : sent.form() + "-value";
        Problem.tell(next, problem, field, sent.typed());
        return back(sent.id());
    }

    private static String back(UUID id) {
        return "redirect:/enrolments/" + id;
    }
}
