package org.managementacademy.lesson;

import java.util.UUID;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What all pages below {@code /lesson/{attempt}} begin with: the reader's own lesson, or "not found". */
abstract class LessonPage {
    final Lessons lessons;

    LessonPage(Lessons lessons) {
        this.lessons = lessons;
    }

    @ModelAttribute("lesson")
    Lesson lesson(@PathVariable UUID attempt, CurrentPerson me) {
        return lessons.find(new AttemptId(attempt), me.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String redirectTo(Lesson lesson) {
        return "redirect:/lesson/" + lesson.attempt().id();
    }

    static String redirectToEnd(Lesson lesson) {
        return "redirect:" + lesson.attempt().endPath();
    }
}
