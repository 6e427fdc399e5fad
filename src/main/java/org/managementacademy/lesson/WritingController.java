package org.managementacademy.lesson;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The written trace of an assignment: a draft until it is submitted. */
@Controller
@RequestMapping("/lesson/{attempt}")
class WritingController extends LessonPage {

    WritingController(Lessons lessons) {
        super(lessons);
    }

    record TraceForm(String trace) {
        TraceForm {
            trace = Words.within(trace == null ? "" : trace);
        }
    }

    /** Where the language switch leads after a refused trace. */
    @GetMapping("/trace")
    String back(@ModelAttribute(name = "lesson", binding = false) Lesson lesson) {
        return redirectTo(lesson);
    }

    @PostMapping("/draft")
    String draft(
            @ModelAttribute(name = "lesson", binding = false) Lesson lesson, @ModelAttribute("form") TraceForm form) {
        lessons.draft(lesson, form.trace());
        return redirectTo(lesson) + "?saved#trace";
    }

    @PostMapping("/trace")
    String submit(
            @ModelAttribute(name = "lesson", binding = false) Lesson lesson,
            @ModelAttribute("form") TraceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (lessons.submit(lesson, form.trace())) return redirectToEnd(lesson);
        var least = lessons.leastLength(lesson);
        errors.rejectValue(
                "trace",
                "lesson.assignment.short",
                new Object[] {least, form.trace().strip().length()},
                null);
        model.addAttribute("least", least);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return "lesson/assignment";
    }
}
