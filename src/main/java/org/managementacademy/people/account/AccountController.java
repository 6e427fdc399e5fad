package org.managementacademy.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.managementacademy.people.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.WebUtils;

/** Where a one-time link leads: the person sets their password. Opening the page uses nothing up, since mail filters open links too. */
@Controller
class AccountController {

    /** Leads to a page that can be read again, in another language too, when the link is used up. */
    static final String DONE = "redirect:/account/done";

    private static final String LANGUAGE_COOKIE = "language";

    private final OneTimeLinks links;

    AccountController(OneTimeLinks links) {
        this.links = links;
    }

    record PasswordForm(String password, String again) {
        static final PasswordForm EMPTY = new PasswordForm("", "");
    }

    @GetMapping("/account/{token}")
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        var owner = links.owner(new Token(token));
        if (owner.isEmpty()) return gone(response);
        if (WebUtils.getCookie(request, LANGUAGE_COOKIE) == null && request.getParameter("asked") == null) {
            speak(owner.get(), request, response);
            return "redirect:/account/" + token + "?asked";
        }
        model.addAttribute("form", PasswordForm.EMPTY);
        return page(owner.get(), model);
    }

    @PostMapping("/account/{token}")
    String setPassword(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var owner = links.owner(new Token(token));
        if (owner.isEmpty()) return gone(response);
        NewPassword.check(form.password(), form.again(), problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(owner.get(), model);
        }
        return links.use(new Token(token), form.password()) ? DONE : gone(response);
    }

    @GetMapping("/account/done")
    String done() {
        return "people/account-done";
    }

    private static String page(Person owner, Model model) {
        model.addAttribute("owner", owner);
        return "people/account";
    }

    /** The page speaks the language of whoever the link is for, until they switch. */
    private static void speak(Person owner, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(LANGUAGE_COOKIE, owner.language().code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "people/link-gone";
    }
}
