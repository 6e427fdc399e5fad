package org.managementacademy.classroom;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.classroom.ClassroomFacts.Kind;
import org.managementacademy.learning.ProgressBook;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of HR: sessions of their scope, who comes, and attendance. */
@Service
@Transactional
public class Classrooms {
    private static final Logger log = LoggerFactory.getLogger(Classrooms.class);
    private final SessionTable sessions;
    private final SeatTable seats;
    private final ClassroomFacts facts;
    private final ProgressBook progress;
    private final People people;
    private final Clock clock;

    Classrooms(
            SessionTable sessions,
            SeatTable seats,
            ClassroomFacts facts,
            ProgressBook progress,
            People people,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.facts = facts;
        this.progress = progress;
        this.people = people;
        this.clock = clock;
    }

    /** A session with the seats taken. */
    record Row(Session session, int taken) {}

    /** A seat with who holds it; only people of the reader's scope. */
    record Guest(Seat seat, Person person) {}

    /** @param kept attendances that stay, because the path was completed meanwhile or the unit by other means */
    record Undone(int undone, int kept) {}

    @Transactional(readOnly = true)
    public List<Row> page(Scope scope, int page, int size) {
        var found = sessions.within(scope, page * size, size);
        var taken = seats.taken(found.stream().map(Session::id).toList());
        return found.stream()
                .map(session -> new Row(session, taken.getOrDefault(session.id(), 0)))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Scope scope) {
        return sessions.count(scope);
    }

    /** The session, empty outside the scope. */
    @Transactional(readOnly = true)
    public Optional<Session> find(UUID id, Scope scope) {
        return sessions.find(id).filter(session -> session.isWithin(scope));
    }

    @Transactional(readOnly = true)
    public List<Guest> guests(Session session, Scope scope) {
        var seated = seats.activeIn(session.id());
        Map<?, Person> known = people.findAll(seated.stream().map(Seat::person).toList()).stream()
                .filter(person -> scope.contains(person.region()))
                .collect(toMap(Person::id, identity()));
        return seated.stream()
                .flatMap(seat ->
                        Optional.ofNullable(known.get(seat.person())).map(person -> new Guest(seat, person)).stream())
                .toList();
    }

    /** Regions for which this HR user may plan. */
    @Transactional(readOnly = true)
    public List<RegionId> regions(Scope scope) {
        return scope.everywhere()
                ? sessions.allRegions()
                : scope.regions().stream().sorted().toList();
    }

    /** Returns false outside the scope. A session that is planned already stays as it is. */
    public boolean plan(Session session, CurrentPerson by) {
        if (!session.isWithin(by.scope())) return false;
        if (sessions.find(session.id()).isPresent()) return true;
        sessions.add(session);
        facts.append(
                Kind.SESSION_PLANNED,
                session.id(),
                by.id(),
                clock.instant(),
                Map.of("track", session.track().value(), "unit", session.unit().value(), "seats", session.seats()));
        log.info("planned session={} by={}", session.id(), by.id());
        return true;
    }

    /**
     * Those of the seats whose holders can be marked as present: held, in the scope, not the marker's own, and the session has begun.
     */
    @Transactional(readOnly = true)
    public List<Guest> markable(Session session, Collection<UUID> chosen, CurrentPerson by) {
        if (!session.hasBegunBy(clock.instant())) return List.of();
        return guests(session, by.scope()).stream()
                .filter(guest ->
                        chosen.contains(guest.seat().id()) && guest.seat().isHeld())
                .filter(guest -> !guest.person().id().equals(by.id()))
                .toList();
    }

    /** Marks them as present, in one act that can be undone. @param act its id to be: a second time changes nothing */
    public void mark(UUID act, Session session, Collection<UUID> chosen, CurrentPerson by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sessions.lock(session.id());
        if (!seats.markedBy(act).isEmpty()) return;
        var marked = markable(session, chosen, by);
        marked.forEach(guest -> mark(session, guest.seat(), act, by, now));
        log.info("attendance act={} session={} seats={} by={}", act, session.id(), marked.size(), by.id());
    }

    private void mark(Session session, Seat seat, UUID act, CurrentPerson by, Instant now) {
        seats.markAttended(seat.id(), act, now);
        facts.append(Kind.SEAT_ATTENDED, seat, by.id(), now);
        progress.recordAttendance(seat.enrolment(), session.unit(), by.id(), now);
    }

    @Transactional(readOnly = true)
    public int marked(UUID act) {
        return seats.markedBy(act).size();
    }

    /** Takes an act back, except where somebody has completed the path by it. */
    public Undone undo(Session session, UUID act, CurrentPerson by) {
        sessions.lock(session.id());
        var now = clock.instant();
        var marked = seats.markedBy(act).stream()
                .filter(seat -> seat.session().equals(session.id()))
                .toList();
        var undone = (int)
                marked.stream().filter(seat -> undo(session, seat, by, now)).count();
        return new Undone(undone, marked.size() - undone);
    }

    private boolean undo(Session session, Seat seat, CurrentPerson by, Instant now) {
        if (!(seat.attendedAt() instanceof Instant at)) return false;
        if (!progress.withdrawAttendance(seat.enrolment(), session.unit(), by.id(), at, now)) return false;
        seats.unmark(seat.id());
        facts.append(Kind.ATTENDANCE_UNDONE, seat, by.id(), now);
        return true;
    }
}
