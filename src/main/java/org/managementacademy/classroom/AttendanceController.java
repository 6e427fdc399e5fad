package org.managementacademy.classroom;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
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

/** Who comes to a session, and who came: marked after a preview, with an undo. */
@Controller
@HrOnly
@RequestMapping("/classrooms/{id}")
class AttendanceController {
    private final Classrooms classrooms;
    private final ClassroomTitles titles;
    private final Clock clock;

    AttendanceController(Classrooms classrooms, ClassroomTitles titles, Clock clock) {
        this.classrooms = classrooms;
        this.titles = titles;
        this.clock = clock;
    }

    @ModelAttribute("meeting")
    Session session(@PathVariable UUID id, CurrentPerson me) {
        return classrooms.find(id, me.scope()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String show(@ModelAttribute(name = "meeting", binding = false) Session session, CurrentPerson me, Model model) {
        model.addAttribute("title", titles.of(session, me.language()));
        model.addAttribute("guests", classrooms.guests(session, me.scope()));
        model.addAttribute("begun", session.hasBegunBy(clock.instant()));
        return "classroom/session";
    }

    @GetMapping("/attendance")
    String preview(
            @ModelAttribute(name = "meeting", binding = false) Session session,
            @RequestParam(defaultValue = "") List<UUID> seat,
            CurrentPerson me,
            Model model) {
        model.addAttribute("title", titles.of(session, me.language()));
        model.addAttribute("guests", classrooms.markable(session, seat, me));
        model.addAttribute("act", UUID.randomUUID());
        return "classroom/attendance";
    }

    @PostMapping("/attendance")
    String mark(
            @ModelAttribute(name = "meeting", binding = false) Session session,
            @RequestParam(defaultValue = "") List<UUID> seat,
            @RequestParam UUID act,
            CurrentPerson me) {
        classrooms.mark(act, session, seat, me);
        return redirect(session) + "/attendance/" + act;
    }

    @GetMapping("/attendance/{act}")
    String marked(
            @ModelAttribute(name = "meeting", binding = false) Session session,
            @PathVariable UUID act,
            CurrentPerson me,
            Model model) {
        model.addAttribute("title", titles.of(session, me.language()));
        model.addAttribute("act", act);
        model.addAttribute("count", classrooms.marked(act));
        return "classroom/marked";
    }

    @PostMapping("/attendance/{act}/undo")
    String undo(
            @ModelAttribute(name = "meeting", binding = false) Session session,
            @PathVariable UUID act,
            CurrentPerson me) {
        var undone = classrooms.undo(session, act, me);
        return redirect(session) + "?undone=" + undone.undone() + "&kept=" + undone.kept();
    }

    private static String redirect(Session session) {
        return "redirect:/classrooms/" + session.id();
    }
}
