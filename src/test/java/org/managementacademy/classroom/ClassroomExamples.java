package org.managementacademy.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.classroom.Seat.State;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.learning.Learner;
import org.managementacademy.people.Person;
import org.managementacademy.people.RegionId;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** Sessions for tests. */
@Component
public class ClassroomExamples {
    static final UnitId UNIT = new UnitId("carrying-change/hard-conversation-lab");
    private final SessionTable sessions;
    private final SeatTable seats;
    private final Clock clock;

    ClassroomExamples(SessionTable sessions, SeatTable seats, Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.clock = clock;
    }

    /** A session of the global track in Paris next month. */
    Session ahead(String region, int seats) {
        return at(region, seats, clock.instant().plus(Duration.ofDays(30)));
    }

    /** One that began an hour ago. */
    Session begun(String region, int seats) {
        return at(region, seats, clock.instant().minus(Duration.ofHours(1)));
    }

    /** A seat that was booked before the session began. */
    UUID seat(Session session, Learner learner) {
        var id = UUID.randomUUID();
        seats.add(id, session.id(), learner.enrolment(), learner.person().id(), UNIT, State.BOOKED, session.startsAt());
        return id;
    }

    /** One for the region of this person that began an hour ago and where they have a seat. */
    public UUID begunWith(Person person, EnrolmentView enrolment) {
        var start = clock.instant().minus(Duration.ofHours(1));
        var session = new Session(
                UUID.randomUUID(),
                enrolment.track(),
                new UnitId("carrying-change/story-classroom"),
                person.region(),
                start,
                start.plus(Duration.ofMinutes(210)),
                person.zone(),
                "…",
                "3",
                12,
                person.language());
        sessions.add(session);
        seats.add(
                UUID.randomUUID(),
                session.id(),
                enrolment.id(),
                person.id(),
                session.unit(),
                State.BOOKED,
                session.startsAt());
        return session.id();
    }

    private Session at(@Nullable String region, int seats, Instant start) {
        var session = new Session(
                UUID.randomUUID(),
                new TrackId("carrying-change/global"),
                UNIT,
                region == null ? null : new RegionId(region),
                start,
                start.plus(Duration.ofMinutes(210)),
                ZoneId.of("Europe/Paris"),
                "Paris",
                "Site 1",
                seats,
                Language.FR);
        sessions.add(session);
        return session;
    }
}
