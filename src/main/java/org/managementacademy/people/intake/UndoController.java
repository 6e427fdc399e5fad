package org.managementacademy.people.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.directory.PeopleDesk;
import org.managementacademy.people.intake.Undo.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an import back: first what that would do, then that. */
@Controller
@PeopleDesk
class UndoController {

    private static final int SHOWN = 100;

    private final Intake intake;
    private final People people;

    UndoController(Intake intake, People people) {
        this.intake = intake;
        this.people = people;
    }

    /** Somebody who stays as they are. */
    record Staying(Person person, Reason reason) {}

    @GetMapping("/people/import/{id}/undo")
    String preview(@PathVariable UUID id, CurrentPerson me, Model model) {
        var done = intake.done(id, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var undo = intake.foresee(id, me);
        if (undo.isEmpty()) return "redirect:/people/import/" + id;
        model.addAttribute("done", done);
        model.addAttribute("undo", undo.get());
        model.addAttribute("staying", staying(undo.get()));
        model.addAttribute("elsewhere", undo.get().staying(Reason.OTHER_REGION));
        return "people/import-undo";
    }

    @PostMapping("/people/import/{id}/undo")
    String undo(@PathVariable UUID id, @RequestParam int count, CurrentPerson me, RedirectAttributes flash) {
        return switch (intake.undo(id, count, me)) {
            case DONE -> "redirect:/people/import/" + id;
            case NOT_POSSIBLE -> "redirect:/people/import/" + id;
            case CHANGED -> {
                flash.addFlashAttribute("changedMeanwhile", true);
                yield "redirect:/people/import/" + id + "/undo";
            }
        };
    }

    /** The names of people of another region are not shown. */
    private List<Staying> staying(Undo undo) {
        var named = undo.staying().entrySet().stream()
                .filter(entry -> entry.getValue() != Reason.OTHER_REGION)
                .limit(SHOWN)
                .toList();
        var persons = people.byEmployeeIds(named.stream().map(Map.Entry::getKey).toList());
        return named.stream()
                .flatMap(entry -> Stream.ofNullable(persons.get(entry.getKey()))
                        .map(person -> new Staying(person, entry.getValue())))
                .toList();
    }
}
