package org.managementacademy.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.account.Invitations.Handed;
import org.managementacademy.people.directory.PeopleDesk;
import org.managementacademy.people.directory.PeopleFilter;
import org.managementacademy.tables.Downloads;
import org.managementacademy.tables.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites many people at once: whom, the confirmation, what came of it. */
@Controller
@PeopleDesk
class InvitationController {

    private static final int SHOWN = 100;

    private final Invitations invitations;
    private final OneTimeLinks links;
    private final MessageSource messages;

    InvitationController(Invitations invitations, OneTimeLinks links, MessageSource messages) {
        this.invitations = invitations;
        this.links = links;
        this.messages = messages;
    }

    /** @param file an import: only those who came with it */
    record Whom(
            @Nullable String q,
            @Nullable String region,
            @Nullable UUID file) {
        Whom {
            if (q != null && q.isBlank()) q = null;
            if (region != null && region.isBlank()) region = null;
        }

        PeopleFilter within(CurrentPerson me) {
            return PeopleFilter.of(
                    q == null ? "" : q, region == null ? "" : region, true, Optional.ofNullable(file), me);
        }

        Map<String, ?> asParameters() {
            var given = new HashMap<String, Object>();
            if (q != null) given.put("q", q);
            if (region != null) given.put("region", region);
            if (file != null) given.put("file", file);
            return given;
        }
    }

    @GetMapping("/people/invitations")
    String preview(Whom whom, CurrentPerson me, Model model) {
        var foreseen = invitations.foresee(whom.within(me), me);
        model.addAttribute("whom", whom);
        model.addAttribute("id", UUID.randomUUID());
        model.addAttribute("foreseen", foreseen);
        model.addAttribute("people", foreseen.people().stream().limit(SHOWN).toList());
        model.addAttribute("byMail", links.canMail());
        model.addAttribute("validFor", links.validFor().toHours());
        model.addAttribute("recent", invitations.recent(me));
        return "people/invitations";
    }

    @PostMapping("/people/invitations")
    String invite(
            Whom whom, @RequestParam UUID id, @RequestParam int count, CurrentPerson me, RedirectAttributes flash) {
        if (invitations.invite(id, whom.within(me), count, me)) return "redirect:/people/invitations/" + id;
        flash.addFlashAttribute("changedMeanwhile", true);
        flash.addAllAttributes(whom.asParameters());
        return "redirect:/people/invitations";
    }

    @GetMapping("/people/invitations/{id}")
    String result(@PathVariable UUID id, CurrentPerson me, Model model) {
        model.addAttribute("invitation", require(id, me));
        return "people/invitation";
    }

    /** The links in a file. It is made once: a second time leads back to the page. */
    @PostMapping("/people/invitations/{id}/links")
    void links(
            @PathVariable UUID id,
            CurrentPerson me,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        require(id, me);
        var handed = invitations.handOut(id, me);
        if (handed.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/people/invitations/" + id);
            return;
        }
        Downloads.begin(response, "invitations.csv", SheetWriter.CSV_TYPE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var writer = SheetWriter.csv(response.getOutputStream(), ',')) {
            writer.header(List.of(
                    text("people.name", locale),
                    text("people.employee-id", locale),
                    text("people.mail", locale),
                    text("people.link.title", locale),
                    text("people.invitation.valid-until", locale)));
            for (var each : handed) writer.row(cells(each, me));
        }
    }

    @PostMapping("/people/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, CurrentPerson me) {
        require(id, me);
        invitations.withdraw(id, me);
        return "redirect:/people/invitations/" + id;
    }

    private static List<Object> cells(Handed handed, CurrentPerson me) {
        var person = handed.person();
        return List.of(
                person.fullName(),
                person.employeeId(),
                person.mail(),
                handed.link().address(),
                handed.link().expiresAt().atZone(me.zone()));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private Invitation require(UUID id, CurrentPerson me) {
        return invitations.find(id, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
