package org.managementacademy.enrolment.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.Assignment;
import org.managementacademy.enrolment.DecisionResult;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last questions of an assignment by hand: edition, start and reason; then the answers are checked and confirmed. */
@HrOnly
@Controller
@RequestMapping("/assign/{who}/{which}")
class AssignmentController {
    private final PathOptions options;
    private final Catalog catalog;
    private final EditionOptions editions;
    private final Titles titles;
    private final Enrolments enrolments;
    private final Clock clock;

    AssignmentController(
            PathOptions options,
            Catalog catalog,
            EditionOptions editions,
            Titles titles,
            Enrolments enrolments,
            Clock clock) {
        this.options = options;
        this.catalog = catalog;
        this.editions = editions;
        this.titles = titles;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Whom and which path the address names; everybody else and everything else is not found. */
    record Asked(Person person, PathOptions.PathOption path) {

        String address() {
            return "/assign/" + person.id() + "/" + path.id();
        }
    }

    @ModelAttribute("asked")
    Asked asked(@PathVariable UUID who, @PathVariable String which, CurrentPerson me) {
        return options.candidate(who, me)
                .flatMap(person -> options.find(which, person, me).map(path -> new Asked(person, path)))
                .orElseThrow(AssignmentController::notFound);
    }

    @GetMapping
    String form(
            @ModelAttribute(name = "asked", binding = false) Asked asked,
            CurrentPerson me,
            HttpSession session,
            Model model) {
        var mondays = Mondays.of(clock.instant(), me.zone());
        model.addAttribute(
                "editions", editions.labels(catalog.editions(asked.path().id()), me.language()));
        model.addAttribute("mondays", mondays);
        if (!model.containsAttribute("typed")) {
            var proposed = asked.path().proposed().map(EditionOptions::value).orElse("");
            var fresh = typed(proposed, mondays.next(), "");
            model.addAttribute(
                    "typed",
                    draft(asked, session)
                            .map(draft -> typed(draft.edition(), draft.startOn(), draft.why()))
                            .orElse(fresh));
        }
        return "enrolment/assign-how";
    }

    @PostMapping
    String answer(
            @ModelAttribute(name = "asked", binding = false) Asked asked,
            @RequestParam String edition,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startOn,
            @RequestParam String why,
            CurrentPerson me,
            HttpSession session,
            RedirectAttributes next) {
        var typed = typed(edition, startOn, why);
        var form = "redirect:" + asked.address();
        if (EditionOptions.find(catalog.editions(asked.path().id()), edition).isEmpty()) {
            Problem.tell(next, "no-such-edition", "edition", typed);
            return form;
        }
        if (startOn == null || !Mondays.of(clock.instant(), me.zone()).allows(startOn)) {
            Problem.tell(next, "start-is-no-monday", "startOn", typed);
            return form;
        }
        if (!Problem.isReason(why)) {
            Problem.tell(next, "reason-missing", "why", typed);
            return form;
        }
        var draft = new AssignmentDraft(
                UUID.randomUUID(),
                asked.person().id().value(),
                asked.path().id().value(),
                edition,
                startOn,
                why.strip());
        session.setAttribute(AssignmentDraft.IN_SESSION, draft);
        return form + "/check";
    }

    @GetMapping("/check")
    String check(
            @ModelAttribute(name = "asked", binding = false) Asked asked,
            CurrentPerson me,
            HttpSession session,
            Model model) {
        var draft = draft(asked, session).orElse(null);
        if (draft == null) return "redirect:" + asked.address();
        var assignment = assignment(draft);
        var edition = assignment.edition();
        model.addAttribute("draft", draft);
        model.addAttribute("assignment", assignment);
        model.addAttribute("market", titles.market(edition.track(), me.language()));
        model.addAttribute("language", edition.language());
        return "enrolment/assign-check";
    }

    /** @param id of the draft: sent again after it has been confirmed, it leads to what came of it */
    @PostMapping("/check")
    String confirm(
            @ModelAttribute(name = "asked", binding = false) Asked asked,
            @RequestParam UUID id,
            CurrentPerson me,
            HttpSession session,
            RedirectAttributes next) {
        var draft = draft(asked, session).filter(kept -> kept.id().equals(id)).orElse(null);
        var enrolment = "redirect:/enrolments/" + id;
        if (draft == null) return enrolment;
        return switch (enrolments.assign(assignment(draft), me)) {
            case DecisionResult.Applied done -> {
                session.removeAttribute(AssignmentDraft.IN_SESSION);
                next.addFlashAttribute("done", "assigned");
                yield enrolment;
            }
            case DecisionResult.Refused refused -> {
                next.addFlashAttribute("problem", Problem.word(refused.why()));
                yield "redirect:" + asked.address();
            }
            case DecisionResult.AlreadyDecided late -> enrolment;
            case DecisionResult.OutOfScope hidden -> throw notFound();
        };
    }

    private static Map<String, String> typed(String edition, @Nullable LocalDate startOn, String why) {
        return Map.of("edition", edition, "startOn", startOn == null ? "" : startOn.toString(), "why", why);
    }

    private static Optional<AssignmentDraft> draft(Asked asked, HttpSession session) {
        return session.getAttribute(AssignmentDraft.IN_SESSION) instanceof AssignmentDraft draft
                        && draft.person().equals(asked.person().id().value())
                        && draft.path().equals(asked.path().id().value())
                ? Optional.of(draft)
                : Optional.empty();
    }

    private Assignment assignment(AssignmentDraft draft) {
        var edition = EditionOptions.find(catalog.editions(new PathId(draft.path())), draft.edition())
                .orElseThrow(AssignmentController::notFound);
        return new Assignment(
                new EnrolmentId(draft.id()), new PersonId(draft.person()), edition, draft.startOn(), draft.why());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
