package org.managementacademy.learning.web;

import java.util.UUID;
import org.managementacademy.catalog.Unit;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of a path begin with: the reader's own path, or "not found". */
abstract class LearnerPage {
    final LearnerPaths paths;

    LearnerPage(LearnerPaths paths) {
        this.paths = paths;
    }

    @ModelAttribute("path")
    LearnerPath path(@PathVariable UUID enrolment, CurrentPerson me) {
        return paths.find(new EnrolmentId(enrolment), me.id(), me.zone()).orElseThrow(LearnerPage::notFound);
    }

    static Unit unit(LearnerPath path, String key) {
        return path.unit(key).orElseThrow(LearnerPage::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
