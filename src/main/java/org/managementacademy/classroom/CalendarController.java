package org.managementacademy.classroom;

import java.time.Clock;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A seat of one's own as a calendar file. */
@Controller
class CalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private final Seats seats;
    private final ClassroomTitles titles;
    private final Clock clock;

    CalendarController(Seats seats, ClassroomTitles titles, Clock clock) {
        this.seats = seats;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/classroom/seats/{seat}/calendar")
    ResponseEntity<String> calendar(@PathVariable UUID seat, CurrentPerson me) {
        return seats.held(seat, me.id())
                .map(held -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("classroom.ics")
                                        .build()
                                        .toString())
                        .body(file(held, me).write(clock.instant())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private CalendarFile file(Seats.Held held, CurrentPerson me) {
        var session = held.session();
        return new CalendarFile(
                held.seat().id(),
                titles.of(session, me.language()).words(),
                session.where(me.language()),
                session.startsAt(),
                session.endsAt(),
                session.zone());
    }
}
