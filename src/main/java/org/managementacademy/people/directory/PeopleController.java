package org.managementacademy.people.directory;

import java.util.Optional;
import org.managementacademy.people.CurrentPerson;
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
            @RequestParam(defaultValue = "false") boolean withoutAccount,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson me,
            Model model) {
        var filter = PeopleFilter.of(q, region, withoutAccount, Optional.empty(), me);
        model.addAttribute("filter", filter);
        model.addAttribute("regions", directory.regions(me.reach()));
        model.addAttribute("people", directory.find(filter, page));
        return "people/list";
    }
}
