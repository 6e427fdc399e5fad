package org.managementacademy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {
    private final SignedIn signedIn;

    SignInController(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GetMapping("/sign-in")
    String page() {
        return signedIn.person().isPresent() ? "redirect:/" : "web/sign-in";
    }
}
