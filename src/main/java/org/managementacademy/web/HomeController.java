package org.managementacademy.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.shared.HomeCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private final ObjectProvider<HomeCard> cards;
    private final Clock clock;

    HomeController(ObjectProvider<HomeCard> cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(CurrentPerson me, Model model) {
        var reader = new HomeCard.Reader(me.id().value(), me.language(), me.zone(), Audiences.of(me));
        model.addAttribute("greeting", greeting(clock.instant().atZone(me.zone())));
        model.addAttribute(
                "cards",
                cards.stream()
                        .sorted(Comparator.comparingInt(HomeCard::order))
                        .map(card -> card.show(reader))
                        .flatMap(Optional::stream)
                        .toList());
        return "web/home";
    }

    private static String greeting(ZonedDateTime now) {
        if (now.getHour() < 5) return "evening";
        if (now.getHour() < 12) return "morning";
        return now.getHour() < 18 ? "afternoon" : "evening";
    }
}
