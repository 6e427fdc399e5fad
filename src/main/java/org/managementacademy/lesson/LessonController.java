package org.managementacademy.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.managementacademy.catalog.Catalog;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a lesson as its format asks, and its video. */
@Controller
@RequestMapping("/lesson/{attempt}")
class LessonController extends LessonPage {
    private static final MediaType CAPTIONS = MediaType.parseMediaType("text/vtt;charset=UTF-8");
    private final Catalog catalog;
    private final Clock clock;

    LessonController(Lessons lessons, Catalog catalog, Clock clock) {
        super(lessons);
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "lesson", binding = false) Lesson lesson,
            @RequestParam Optional<Integer> slide,
            @RequestParam Optional<Integer> question,
            Model model) {
        return switch (lesson.attempt().unit().format()) {
            case ARTICLE -> "lesson/article";
            case VIDEO -> "lesson/video";
            case TALK -> {
                model.addAttribute(
                        "slide", lesson.slide(slide.orElse((int) lesson.run().position())));
                yield "lesson/talk";
            }
            case ASSIGNMENT -> {
                model.addAttribute(
                        "form", new WritingController.TraceForm(lesson.run().text(0)));
                model.addAttribute("least", lessons.leastLength(lesson));
                yield "lesson/assignment";
            }
            case RECALL -> showQuiz(lesson.quiz(), question, model);
            case LIVE, CIRCLE, CONVERSATION -> {
                model.addAttribute("form", ConfirmationController.ConfirmationForm.of(lesson.run()));
                model.addAttribute(
                        "today",
                        LocalDate.ofInstant(clock.instant(), lesson.attempt().zone()));
                yield "lesson/meeting";
            }
            case E_LEARNING, CLASSROOM -> throw new IllegalStateException("Run elsewhere");
        };
    }

    private static String showQuiz(Quiz quiz, Optional<Integer> asked, Model model) {
        model.addAttribute("quiz", quiz);
        if (quiz.isFinished() && asked.isEmpty()) return "lesson/result";
        model.addAttribute(
                "question",
                asked.filter(number -> number >= 0 && number <= quiz.next()).orElseGet(quiz::next));
        return "lesson/quiz";
    }

    @GetMapping("/video")
    ResponseEntity<Resource> video(@ModelAttribute(name = "lesson", binding = false) Lesson lesson) {
        var media = lesson.text().media();
        var type = media.filter(file -> file.endsWith(".mp4")).isPresent() ? "video/mp4" : "video/webm";
        return file(lesson, media, MediaType.parseMediaType(type));
    }

    @GetMapping("/captions")
    ResponseEntity<Resource> captions(@ModelAttribute(name = "lesson", binding = false) Lesson lesson) {
        return file(lesson, lesson.text().captions(), CAPTIONS);
    }

    /** Answers ranges by itself, because the files can be read in ranges. */
    private ResponseEntity<Resource> file(Lesson lesson, Optional<String> path, MediaType type) {
        return path.flatMap(found -> catalog.file(lesson.attempt().version(), found))
                .map(resource -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .body(resource))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
