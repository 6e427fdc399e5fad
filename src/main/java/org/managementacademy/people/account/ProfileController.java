package org.managementacademy.people.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.Choices;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.intake.Cells;
import org.managementacademy.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own profile: language, time zone, password. */
@Controller
class ProfileController {

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;

    ProfileController(People people, Accounts accounts, Sessions sessions) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    record PasswordForm(String current, String password, String again) {
        static final PasswordForm EMPTY = new PasswordForm("", "", "");
    }

    /** Where the language switch leads after a refused password. */
    @GetMapping("/profile/password")
    String back() {
        return "redirect:/profile";
    }

    @GetMapping("/profile")
    String show(CurrentPerson me, Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return page(me, model);
    }

    @PostMapping("/profile/preferences")
    String prefer(
            @RequestParam Language language, @RequestParam String zone, CurrentPerson me, RedirectAttributes flash) {
        if (language != me.language()) people.chooseLanguage(me.id(), language);
        Cells.zone(zone)
                .filter(chosen -> !chosen.equals(me.zone()))
                .ifPresent(chosen -> people.chooseZone(me.id(), chosen, me.id()));
        flash.addFlashAttribute("saved", true);
        return "redirect:/profile";
    }

    @PostMapping("/profile/password")
    String changePassword(
            @ModelAttribute("form") PasswordForm form,
            BindingResult problems,
            CurrentPerson me,
            HttpSession session,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (!accounts.matches(me.id(), form.current())) problems.rejectValue("current", "people.password.wrong");
        NewPassword.check(form.password(), form.again(), problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(me, model);
        }
        accounts.setPassword(me.id(), form.password(), me.id());
        sessions.endOthers(me.id(), session.getId());
        flash.addFlashAttribute("passwordChanged", true);
        return "redirect:/profile";
    }

    private String page(CurrentPerson me, Model model) {
        model.addAttribute("person", people.require(me.id()));
        model.addAttribute("zones", Choices.zones(me.language()));
        return "people/profile";
    }
}
