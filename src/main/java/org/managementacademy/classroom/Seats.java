package org.managementacademy.classroom;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.classroom.ClassroomFacts.Kind;
import org.managementacademy.classroom.Seat.State;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of the learners: sessions they may join, their seat, and giving it back. The attempts it is given are the person's own. */
@Service
@Transactional
class Seats {
    private final SessionTable sessions;
    private final SeatTable seats;
    private final ClassroomFacts facts;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;

    Seats(
            SessionTable sessions,
            SeatTable seats,
            ClassroomFacts facts,
            Enrolments enrolments,
            People people,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.facts = facts;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    /** A session with the seats that are still free. */
    record Offer(Session session, int free) {}

    /** A seat with its session. */
    record Held(Seat seat, Session session) {}

    @Transactional(readOnly = true)
    public List<Offer> offers(Attempt attempt) {
        var region = people.require(attempt.person()).region();
        var ahead = sessions.ahead(track(attempt), attempt.unit().id(), region, clock.instant());
        var taken = seats.taken(ahead.stream().map(Session::id).toList());
        return ahead.stream()
                .map(session -> new Offer(session, Math.max(0, session.seats() - taken.getOrDefault(session.id(), 0))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Held> held(Attempt attempt) {
        return seats.active(attempt.enrolment(), attempt.unit().id()).map(this::withSession);
    }

    /** A seat of this person, for the calendar. */
    @Transactional(readOnly = true)
    public Optional<Held> held(UUID seat, PersonId person) {
        return seats.find(seat)
                .filter(found -> found.person().equals(person) && found.isHeld())
                .map(this::withSession);
    }

    /** Seats in sessions to come, soonest first. */
    @Transactional(readOnly = true)
    public List<Held> ahead(PersonId person) {
        var ahead = seats.ahead(person, clock.instant());
        var held = sessions.findAll(ahead.stream().map(Seat::session).toList());
        return ahead.stream()
                .map(seat -> new Held(seat, requireNonNull(held.get(seat.session()))))
                .toList();
    }

    private Held withSession(Seat seat) {
        return new Held(seat, sessions.find(seat.session()).orElseThrow());
    }

    /**
     * Takes a seat, or the next place on the waiting list. A seat in another session of the same unit is given back. Returns false when the session is
     * not for this learner or has begun, or the unit was attended already.
     */
    public boolean book(Attempt attempt, UUID session) {
        var now = clock.instant();
        var before = seats.active(attempt.enrolment(), attempt.unit().id());
        lockInOrder(session, before);
        var wanted = sessions.find(session).filter(found -> isFor(attempt, found) && !found.hasBegunBy(now));
        if (wanted.isEmpty() || before.filter(seat -> !seat.isHeld()).isPresent()) return false;
        if (before.filter(seat -> seat.session().equals(session)).isPresent()) return true;
        before.ifPresent(seat -> giveBack(seat, now));
        take(attempt, wanted.get(), now);
        return true;
    }

    /** In the order of their ids, so that two learners who change places never wait for each other. */
    private void lockInOrder(UUID session, Optional<Seat> before) {
        Stream.concat(Stream.of(session), before.stream().map(Seat::session))
                .distinct()
                .sorted()
                .forEach(sessions::lock);
    }

    private boolean isFor(Attempt attempt, Session session) {
        return session.unit().equals(attempt.unit().id())
                && session.track().equals(track(attempt))
                && session.isOpenTo(people.require(attempt.person()).region());
    }

    private void take(Attempt attempt, Session session, Instant now) {
        var free = seats.taken(List.of(session.id())).getOrDefault(session.id(), 0) < session.seats();
        var seat = UUID.randomUUID();
        seats.add(
                seat,
                session.id(),
                attempt.enrolment(),
                attempt.person(),
                attempt.unit().id(),
                free ? State.BOOKED : State.WAITING,
                now);
        var taken = seats.find(seat).orElseThrow();
        facts.append(free ? Kind.SEAT_BOOKED : Kind.SEAT_AWAITED, taken, attempt.person(), now);
    }

    /** Gives the seat back, if there is one to come; the first of the waiting list gets it. */
    public void cancel(Attempt attempt) {
        var seat = seats.active(attempt.enrolment(), attempt.unit().id());
        seat.map(Seat::session).ifPresent(sessions::lock);
        seats.active(attempt.enrolment(), attempt.unit().id())
                .filter(Seat::isHeld)
                .ifPresent(held -> giveBack(held, clock.instant()));
    }

    private void giveBack(Seat seat, Instant now) {
        var missed = sessions.find(seat.session()).orElseThrow().hasBegunBy(now);
        seats.end(seat.id(), missed ? State.MISSED : State.CANCELLED);
        facts.append(missed ? Kind.SEAT_MISSED : Kind.SEAT_CANCELLED, seat, seat.person(), now);
        if (!missed && seat.state() == State.BOOKED) giveToFirstWaiting(seat, now);
    }

    private void giveToFirstWaiting(Seat given, Instant now) {
        seats.activeIn(given.session()).stream()
                .filter(seat -> seat.state() == State.WAITING)
                .findFirst()
                .ifPresent(first -> {
                    seats.give(first.id());
                    facts.append(Kind.SEAT_GIVEN, first, given.person(), now);
                });
    }

    private TrackId track(Attempt attempt) {
        return enrolments.find(attempt.enrolment()).orElseThrow().track();
    }
}
