package org.managementacademy.catalog;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The authors' page: what is published, in which versions, and the button that publishes what has changed in the folder. */
@Controller
@RequestMapping("/courses")
@PreAuthorize("hasRole('AUTHOR')")
class CoursesController {
    private final Catalog catalog;
    private final Publisher publisher;
    private final TrackVersions versions;

    CoursesController(Catalog catalog, Publisher publisher, TrackVersions versions) {
        this.catalog = catalog;
        this.publisher = publisher;
        this.versions = versions;
    }

    /** @param published number of tracks that the publication before changed, when there was one */
    @GetMapping
    String courses(@RequestParam(required = false) @Nullable Integer published, Locale locale, Model model) {
        model.addAttribute("published", published);
        model.addAttribute("courses", page(locale));
        model.addAttribute("breaches", publisher.breaches());
        return "catalog/courses";
    }

    /** Where the language switch leads after a refused publication. */
    @GetMapping("/publications")
    String back() {
        return "redirect:/courses";
    }

    @PostMapping("/publications")
    ModelAndView publish(Authentication author, Locale locale) {
        return switch (publisher.publish(UUID.fromString(author.getName()))) {
            case Publisher.Result.Published done ->
                new ModelAndView("redirect:/courses?published=" + done.changed().size());
            case Publisher.Result.Refused refused -> {
                var page = new ModelAndView("catalog/courses", HttpStatus.UNPROCESSABLE_CONTENT);
                page.addObject("courses", page(locale));
                page.addObject("problems", refused.problems());
                page.addObject("breaches", List.of());
                yield page;
            }
        };
    }

    private CoursesPage page(Locale locale) {
        return CoursesPage.of(catalog, versions.history(), Language.of(locale));
    }
}
