package org.managementacademy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.HrOnly;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.NavItem;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A page with every component and pages that fail, for the tests of the frame alone. */
@TestConfiguration
@Import(Gallery.Pages.class)
class Gallery {

    @Bean
    NavItem homeEntry() {
        return new NavItem(10, "web.home.title", "/", Set.of("LEARNER"));
    }

    @Bean
    NavItem galleryEntry() {
        return new NavItem(20, "web.list.pages", "/gallery", Set.of("LOCAL_HR", "GROUP_HR"));
    }

    @Bean
    HomeCard secondCard() {
        return card(20, "second");
    }

    @Bean
    HomeCard firstCard() {
        return card(10, "first");
    }

    private static HomeCard card(int order, String words) {
        return new HomeCard() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Shown> show(Reader reader) {
                return Optional.of(new Shown("web-test/gallery :: card", Map.of("words", words)));
            }
        };
    }

    record Form(
            @NotBlank @Nullable String name,
            @Email @Nullable String mail,
            @Max(500) @Nullable Integer seats,
            @Nullable String city) {}

    @Controller
    static class Pages {

        @GetMapping("/gallery")
        String gallery(Model model) {
            model.addAttribute("form", new Form("", null, null, "paris"));
            return fill(model);
        }

        @PostMapping("/gallery")
        String refuse(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model) {
            return errors.hasErrors() ? fill(model) : "redirect:/gallery";
        }

        @HrOnly
        @GetMapping("/hr-only")
        String hrOnly(Model model) {
            return gallery(model);
        }

        @GetMapping("/missing")
        String missing() {
            throw new NoSuchElementException("a secret");
        }

        @GetMapping("/conflict")
        String conflict() {
            throw new OptimisticLockingFailureException("a secret");
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("a secret");
        }

        private static String fill(Model model) {
            var start = Instant.parse("2026-11-24T06:00:00Z");
            model.addAttribute("title", "Components");
            model.addAttribute("start", start);
            model.addAttribute("end", start.plusSeconds(3 * 3600));
            model.addAttribute("place", ZoneId.of("Asia/Shanghai"));
            model.addAttribute("day", LocalDate.of(2026, 11, 24));
            model.addAttribute("choices", new TreeMap<>(Map.of("paris", "Paris", "shanghai", "上海")));
            model.addAttribute("cities", List.of("Paris", "上海", "Москва"));
            model.addAttribute(
                    "words",
                    List.of(
                            "not-started",
                            "in-progress",
                            "completed",
                            "passed",
                            "failed",
                            "late",
                            "waiting",
                            "exempted",
                            "withdrawn",
                            "proposed",
                            "approved",
                            "declined"));
            return "web-test/gallery";
        }
    }
}
