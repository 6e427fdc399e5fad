package org.managementacademy.people.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.managementacademy.people.Choices;
import org.managementacademy.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the link that is printed at the first start leads: the first administrator introduces themselves. */
@Controller
class SetUpController {

    private final OneTimeLinks links;

    SetUpController(OneTimeLinks links) {
        this.links = links;
    }

    @GetMapping("/set-up/{token}")
    String open(@PathVariable String token, Locale locale, HttpServletResponse response, Model model) {
        if (!links.isSetUpOpen(new Token(token))) return AccountController.gone(response);
        model.addAttribute("form", SetUpForm.empty(Language.of(locale)));
        return page(locale, model);
    }

    @PostMapping("/set-up/{token}")
    String setUp(
            @PathVariable String token,
            @ModelAttribute("form") SetUpForm form,
            BindingResult problems,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        var link = new Token(token);
        if (!links.isSetUpOpen(link)) return AccountController.gone(response);
        var administrator = form.check(problems);
        if (administrator == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(locale, model);
        }
        return links.setUp(link, administrator, form.password())
                ? AccountController.DONE
                : AccountController.gone(response);
    }

    private static String page(Locale locale, Model model) {
        var reader = Language.of(locale);
        var languages = new LinkedHashMap<String, String>();
        for (var language : Language.values()) languages.put(language.code(), language.nativeName());
        model.addAttribute("languages", languages);
        model.addAttribute("countries", options(Choices.countries(reader)));
        model.addAttribute("zones", options(Choices.zones(reader)));
        return "people/set-up";
    }

    /** With an empty first option: nobody is put anywhere without having said so. */
    private static Map<String, String> options(List<Choices.Choice> choices) {
        var options = new LinkedHashMap<String, String>();
        options.put("", "");
        choices.forEach(choice -> options.put(choice.value(), choice.label()));
        return options;
    }
}
