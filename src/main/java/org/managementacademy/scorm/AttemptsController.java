package org.managementacademy.scorm;

import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The lessons of an enrolment, with every answer, for the learner and for HR. */
@Controller
class AttemptsController {
    private final AttemptRecords records;

    AttemptsController(AttemptRecords records) {
        this.records = records;
    }

    @GetMapping("/attempts/{enrolment}")
    String show(@PathVariable UUID enrolment, CurrentPerson me, Model model) {
        var record = records.of(enrolment, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("learner", record.learner());
        model.addAttribute("units", record.units());
        model.addAttribute("answers", new AnswerText());
        return "scorm/attempts";
    }
}
