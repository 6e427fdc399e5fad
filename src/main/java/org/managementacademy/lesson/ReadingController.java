package org.managementacademy.lesson;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An article: answers to the guided questions, then "read". */
@Controller
@RequestMapping("/lesson/{attempt}")
class ReadingController extends LessonPage {

    ReadingController(Lessons lessons) {
        super(lessons);
    }

    @PostMapping("/answers")
    String answer(
            @ModelAttribute(name = "lesson", binding = false) Lesson lesson,
            @RequestParam("answer-0") String first,
            @RequestParam(name = "answer-1", defaultValue = "") String second) {
        lessons.answer(lesson, List.of(Words.within(first), Words.within(second)));
        return redirectTo(lesson) + "#questions";
    }

    @PostMapping("/read")
    String read(@ModelAttribute(name = "lesson", binding = false) Lesson lesson) {
        return lessons.markRead(lesson) ? redirectToEnd(lesson) : redirectTo(lesson);
    }
}
