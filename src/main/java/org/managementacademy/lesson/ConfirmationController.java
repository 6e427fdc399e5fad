package org.managementacademy.lesson;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.managementacademy.lesson.Run.Confirmation;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A live session, peer circle or conversation: the learner confirms that it took place. */
@Controller
@RequestMapping("/lesson/{attempt}/confirmation")
class ConfirmationController extends LessonPage {
    private static final String CONFIRM = "{lesson.meeting.confirm-needed}";
    private final Clock clock;

    ConfirmationController(Lessons lessons, Clock clock) {
        super(lessons);
        this.clock = clock;
    }

    record ConfirmationForm(
            @NotNull(message = CONFIRM) @AssertTrue(message = CONFIRM) @Nullable
            Boolean confirmed,

            @NotNull(message = "{lesson.meeting.day-needed}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate heldOn,

            @Size(max = 2000, message = "{lesson.meeting.note-long}") @Nullable
            String note) {

        static ConfirmationForm of(Run run) {
            var known = run.confirmation();
            return known == null
                    ? new ConfirmationForm(false, null, "")
                    : new ConfirmationForm(true, known.heldOn(), known.note());
        }
    }

    /** Where the language switch leads after a refused confirmation. */
    @GetMapping
    String back(@ModelAttribute(name = "lesson", binding = false) Lesson lesson) {
        return redirectTo(lesson);
    }

    @PostMapping
    String confirm(
            @ModelAttribute(name = "lesson", binding = false) Lesson lesson,
            @Valid @ModelAttribute("form") ConfirmationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors() && form.heldOn() instanceof LocalDate day) {
            var note = form.note() == null ? "" : form.note().strip();
            if (lessons.confirm(lesson, new Confirmation(day, note))) return redirectToEnd(lesson);
            errors.rejectValue("heldOn", "lesson.meeting.day-ahead");
        }
        model.addAttribute(
                "today", LocalDate.ofInstant(clock.instant(), lesson.attempt().zone()));
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return "lesson/meeting";
    }
}
