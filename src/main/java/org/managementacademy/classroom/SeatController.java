package org.managementacademy.classroom;

import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A classroom as its learner sees it: what to prepare, when and where, and a seat. */
@Controller
@RequestMapping("/classroom/{attempt}")
class SeatController {
    private final Seats seats;
    private final Launches launches;
    private final Catalog catalog;

    SeatController(Seats seats, Launches launches, Catalog catalog) {
        this.seats = seats;
        this.launches = launches;
        this.catalog = catalog;
    }

    @ModelAttribute("attempt")
    Attempt attempt(@PathVariable("attempt") UUID id, CurrentPerson me) {
        return launches.find(new AttemptId(id), me.id())
                .filter(attempt -> new ClassroomRuntime().runs(attempt.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String show(@ModelAttribute(name = "attempt", binding = false) Attempt attempt, Model model) {
        model.addAttribute("text", text(attempt, attempt.unit()));
        var held = seats.held(attempt);
        model.addAttribute("held", held.orElse(null));
        model.addAttribute(
                "offers",
                seats.offers(attempt).stream()
                        .filter(offer -> held.filter(seat -> seat.session().equals(offer.session()))
                                .isEmpty())
                        .toList());
        model.addAttribute("remote", remote(attempt).orElse(null));
        return "classroom/seat";
    }

    /** The named equivalent, for those who cannot travel. */
    record Remote(Unit unit, UnitText text) {}

    private Optional<Remote> remote(Attempt attempt) {
        return attempt.unit()
                .equivalent()
                .flatMap(catalog.track(attempt.version())::unit)
                .map(unit -> new Remote(unit, text(attempt, unit)));
    }

    private UnitText text(Attempt attempt, Unit unit) {
        return catalog.text(attempt.version(), unit.id(), attempt.language());
    }

    @PostMapping("/seat")
    String book(@ModelAttribute(name = "attempt", binding = false) Attempt attempt, @RequestParam UUID session) {
        return redirect(attempt) + (seats.book(attempt, session) ? "?booked" : "?refused");
    }

    @PostMapping("/seat/cancellation")
    String cancel(@ModelAttribute(name = "attempt", binding = false) Attempt attempt) {
        seats.cancel(attempt);
        return redirect(attempt) + "?cancelled";
    }

    private static String redirect(Attempt attempt) {
        return "redirect:/classroom/" + attempt.id();
    }
}
