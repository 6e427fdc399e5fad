package org.managementacademy.lesson;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** A talk or a video: where one is, and that one has seen it to the end. */
@Controller
@RequestMapping("/lesson/{attempt}")
class WatchingController extends LessonPage {

    WatchingController(Lessons lessons) {
        super(lessons);
    }

    @PostMapping("/slide")
    String turnTo(@ModelAttribute(name = "lesson", binding = false) Lesson lesson, @RequestParam int slide) {
        lessons.keepPosition(lesson, lesson.slide(slide));
        return redirectTo(lesson);
    }

    @PostMapping("/position")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@ModelAttribute(name = "lesson", binding = false) Lesson lesson, @RequestParam double second) {
        if (!Double.isFinite(second) || second < 0) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        lessons.keepPosition(lesson, second);
    }

    @PostMapping("/seen")
    String seen(@ModelAttribute(name = "lesson", binding = false) Lesson lesson) {
        lessons.markSeen(lesson);
        return redirectToEnd(lesson);
    }
}
