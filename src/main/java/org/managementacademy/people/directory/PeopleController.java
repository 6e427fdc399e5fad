package org.managementacademy.people.directory;

import java.util.Optional;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.intake.Cells;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@PeopleDesk
class PeopleController {

    private final Directory directory;

    PeopleController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson me,
            Model model) {
        var scope = Directory.reach(me);
        var chosen = Optional.of(region).filter(text -> !text.isBlank()).flatMap(Cells::region);
        model.addAttribute("q", q);
        model.addAttribute("region", region);
        model.addAttribute("regions", directory.regions(scope));
        model.addAttribute("people", directory.find(q, chosen, page, scope));
        return "people/list";
    }
}
