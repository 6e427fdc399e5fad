package org.managementacademy.people.directory;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.Choices;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Role;
import org.managementacademy.people.intake.Cells;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person, for HR in whose scope they are and for administrators; "not found" for everybody else. */
@Controller
@PeopleDesk
class PersonController {

    private static final List<String> MARKETS = List.of("global", "china", "russia");

    private final People people;
    private final Accounts accounts;
    private final Directory directory;

    PersonController(People people, Accounts accounts, Directory directory) {
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
    }

    @GetMapping("/people/{id}")
    String show(@PathVariable UUID id, CurrentPerson me, Model model) {
        var person = within(id, me);
        var roles = people.current(person.id()).map(CurrentPerson::roles).orElseThrow();
        model.addAttribute("person", person);
        model.addAttribute("facts", new TreeMap<>(person.facts()));
        model.addAttribute("place", directory.place(person.id()));
        model.addAttribute("country", Choices.country(person.country(), me.language()));
        model.addAttribute("zone", Choices.zone(person.zone(), me.language()));
        model.addAttribute("zones", Choices.zones(me.language()));
        model.addAttribute("markets", markets());
        model.addAttribute("active", accounts.isActive(person.id()));
        model.addAttribute("roles", roles);
        model.addAttribute("mayIssue", roles.isEmpty() || me.has(Role.ADMINISTRATOR));
        return "people/person";
    }

    @PostMapping("/people/{id}/preferences")
    String prefer(
            @PathVariable UUID id,
            @RequestParam Language language,
            @RequestParam String zone,
            CurrentPerson me,
            RedirectAttributes flash) {
        var person = within(id, me);
        if (person.language() != language) people.chooseLanguage(person.id(), language, me.id());
        Cells.zone(zone)
                .filter(chosen -> !chosen.equals(person.zone()))
                .ifPresent(chosen -> people.chooseZone(person.id(), chosen, me.id()));
        return saved(person, flash);
    }

    @PostMapping("/people/{id}/market")
    String market(@PathVariable UUID id, @RequestParam String market, CurrentPerson me, RedirectAttributes flash) {
        var person = within(id, me);
        var chosen =
                Optional.of(market).filter(markets()::contains).map(Market::new).orElse(null);
        people.setMarket(person.id(), chosen, me.id());
        return saved(person, flash);
    }

    private List<String> markets() {
        return Stream.concat(MARKETS.stream(), directory.markets().stream()).toList();
    }

    private Person within(UUID id, CurrentPerson me) {
        return people.find(new PersonId(id))
                .filter(person -> me.reach().contains(person.region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String saved(Person person, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", true);
        return "redirect:/people/" + person.id();
    }
}
