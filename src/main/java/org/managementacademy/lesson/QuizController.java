package org.managementacademy.lesson;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An answer in a recall quiz; then the page shows what each option would have meant. */
@Controller
@RequestMapping("/lesson/{attempt}/choices")
class QuizController extends LessonPage {

    QuizController(Lessons lessons) {
        super(lessons);
    }

    @PostMapping
    String choose(
            @ModelAttribute(name = "lesson", binding = false) Lesson lesson,
            @RequestParam int question,
            @RequestParam(defaultValue = "-1") int choice) {
        lessons.choose(lesson, question, choice);
        return redirectTo(lesson) + "?question=" + question + (choice < 0 ? "&missing" : "");
    }
}
