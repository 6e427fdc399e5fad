package org.managementacademy.learning.web;

import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way from the navigation to the path that matters now. */
@Controller
class MyPathController {
    private final LearnerPaths paths;

    MyPathController(LearnerPaths paths) {
        this.paths = paths;
    }

    @GetMapping("/path")
    String mine(CurrentPerson me) {
        return paths.current(me.id(), me.zone())
                .map(path -> "redirect:/path/" + path.enrolment().id())
                .orElse("redirect:/");
    }
}
