package org.managementacademy.people.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.managementacademy.people.AdministratorOnly;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Roles;
import org.managementacademy.people.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Grants and takes away roles. */
@Controller
@AdministratorOnly
class RolesController {

    private static final String PAGE = "redirect:/people/roles";

    private final Roles roles;
    private final People people;
    private final Directory directory;

    RolesController(Roles roles, People people, Directory directory) {
        this.roles = roles;
        this.people = people;
        this.directory = directory;
    }

    @GetMapping("/people/roles")
    String show(@RequestParam(defaultValue = "") String who, Model model) {
        model.addAttribute("grants", directory.grants());
        model.addAttribute("regions", directory.regions(Scope.EVERYBODY));
        model.addAttribute("roles", Role.values());
        model.addAttribute("who", who);
        return "people/roles";
    }

    @PostMapping("/people/roles")
    String grant(
            @RequestParam String who,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") List<String> regions,
            CurrentPerson me,
            RedirectAttributes flash) {
        var known = directory.regions(Scope.EVERYBODY);
        var chosen = regions.stream().map(RegionId::new).filter(known::contains).collect(Collectors.toSet());
        var person = directory.byMailOrEmployeeId(who);
        if (person.isEmpty()) {
            flash.addFlashAttribute("problem", "UNKNOWN");
            flash.addAttribute("who", who);
            return PAGE;
        }
        return answer(roles.grant(person.get(), role, chosen, me.id()), flash);
    }

    @PostMapping("/people/roles/revocations")
    String revoke(@RequestParam UUID person, @RequestParam Role role, CurrentPerson me, RedirectAttributes flash) {
        var found =
                people.find(new PersonId(person)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(roles.revoke(found.id(), role, me.id()), flash);
    }

    private static String answer(Roles.Result result, RedirectAttributes flash) {
        if (result == Roles.Result.APPLIED) flash.addFlashAttribute("saved", true);
        else flash.addFlashAttribute("problem", result.name());
        return PAGE;
    }
}
