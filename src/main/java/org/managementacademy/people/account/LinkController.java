package org.managementacademy.people.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.directory.PeopleDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Issues a one-time link; the answer is the page itself, since a link that is shown is shown once and stored nowhere. */
@Controller
@PeopleDesk
class LinkController {

    private static final Logger LOG = LoggerFactory.getLogger(LinkController.class);

    private final People people;
    private final OneTimeLinks links;

    LinkController(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
    }

    /** Where the language switch of the answer leads: the link itself cannot be shown again. */
    @GetMapping("/people/{id}/link")
    String back(@PathVariable UUID id) {
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/link")
    String issue(@PathVariable UUID id, CurrentPerson me, HttpServletResponse response, Model model) {
        var person = people.find(new PersonId(id))
                .filter(each -> me.reach().contains(each.region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("person", person);
        try {
            switch (links.issue(person, me)) {
                case OneTimeLinks.Issued.Mailed mailed -> model.addAttribute("mailed", true);
                case OneTimeLinks.Issued.Shown shown -> model.addAttribute("shown", shown);
                case OneTimeLinks.Issued.NotAllowed no -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
        } catch (MailException refused) {
            LOG.warn(
                    "link not mailed to={} cause={}",
                    person.id(),
                    refused.getClass().getSimpleName());
            response.setStatus(HttpStatus.BAD_GATEWAY.value());
            model.addAttribute("refused", true);
        }
        return "people/link";
    }
}
