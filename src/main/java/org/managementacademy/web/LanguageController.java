package org.managementacademy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.managementacademy.people.People;
import org.managementacademy.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch in the header: keeps the page, stores the language for the person, and for the browser until somebody signs in. */
@Controller
class LanguageController {
    private final SignedIn signedIn;
    private final People people;

    LanguageController(SignedIn signedIn, People people) {
        this.signedIn = signedIn;
        this.people = people;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam Language language,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        signedIn.person().ifPresent(person -> people.chooseLanguage(person.id(), language));
        var cookie = ResponseCookie.from(PersonLocaleResolver.COOKIE, language.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + LocalAddress.orHome(to);
    }
}
