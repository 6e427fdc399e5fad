package org.managementacademy.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.classroom.Seat.State;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of seats. A session is locked before its seats change. */
@Component
class SeatTable {
    private static final String COLUMNS = """
            select s.id, s.session_id, s.enrolment_id, s.person_id, s.state, s.attended_at,
                   case when s.state = 'WAITING' then
                       (select count(*) from classroom_seat o
                        where o.session_id = s.session_id and o.state = 'WAITING'
                          and (o.asked_at < s.asked_at or (o.asked_at = s.asked_at and o.id <= s.id)))
                   else 0 end as waiting_place
            from classroom_seat s\s""";
    private final JdbcClient database;

    SeatTable(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, UUID session, EnrolmentId enrolment, PersonId person, UnitId unit, State state, Instant now) {
        database.sql("""
                        insert into classroom_seat (id, session_id, enrolment_id, person_id, unit_id, state, active, asked_at)
                        values (:id, :session, :enrolment, :person, :unit, :state, true, :now)""")
                .param("id", id)
                .param("session", session)
                .param("enrolment", enrolment.value())
                .param("person", person.value())
                .param("unit", unit.value())
                .param("state", state.name())
                .param("now", SessionTable.stored(now))
                .update();
    }

    Optional<Seat> find(UUID id) {
        return database.sql(COLUMNS + "where s.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Seat> active(EnrolmentId enrolment, UnitId unit) {
        return database.sql(COLUMNS + "where s.enrolment_id = :enrolment and s.unit_id = :unit and s.active")
                .param("enrolment", enrolment.value())
                .param("unit", unit.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The seats that somebody holds in sessions to come. */
    List<Seat> ahead(PersonId person, Instant now) {
        return database.sql(COLUMNS + """
                        join classroom_session c on c.id = s.session_id
                        where s.person_id = :person and s.active and s.state in ('BOOKED', 'WAITING') and c.ends_at > :now
                        order by c.starts_at""")
                .param("person", person.value())
                .param("now", SessionTable.stored(now))
                .query((row, number) -> read(row))
                .list();
    }

    /** In the order in which they were asked for. */
    List<Seat> activeIn(UUID session) {
        return database.sql(COLUMNS + "where s.session_id = :session and s.active order by s.asked_at, s.id")
                .param("session", session)
                .query((row, number) -> read(row))
                .list();
    }

    List<Seat> markedBy(UUID act) {
        return database.sql(COLUMNS + "where s.act = :act and s.state = 'ATTENDED'")
                .param("act", act)
                .query((row, number) -> read(row))
                .list();
    }

    /** Seats taken, booked or attended, by session. */
    Map<UUID, Integer> taken(Collection<UUID> sessions) {
        var taken = new HashMap<UUID, Integer>();
        if (sessions.isEmpty()) return taken;
        database.sql("""
                        select session_id, count(*) as taken from classroom_seat
                        where session_id in (:sessions) and state in ('BOOKED', 'ATTENDED') group by session_id""").param("sessions", sessions).query(row -> {
            taken.put(row.getObject("session_id", UUID.class), row.getInt("taken"));
        });
        return taken;
    }

    /** Ends a seat: given back, or its session is over without attendance. */
    void end(UUID seat, State state) {
        database.sql("update classroom_seat set state = :state, active = null where id = :id")
                .param("state", state.name())
                .param("id", seat)
                .update();
    }

    void give(UUID seat) {
        database.sql("update classroom_seat set state = 'BOOKED' where id = :id")
                .param("id", seat)
                .update();
    }

    void markAttended(UUID seat, UUID act, Instant at) {
        database.sql("update classroom_seat set state = 'ATTENDED', attended_at = :at, act = :act where id = :id")
                .param("at", SessionTable.stored(at))
                .param("act", act)
                .param("id", seat)
                .update();
    }

    void unmark(UUID seat) {
        database.sql("update classroom_seat set state = 'BOOKED', attended_at = null, act = null where id = :id")
                .param("id", seat)
                .update();
    }

    private static Seat read(ResultSet row) throws SQLException {
        var attended = row.getObject("attended_at", OffsetDateTime.class);
        return new Seat(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getInt("waiting_place"),
                attended == null ? null : attended.toInstant());
    }
}
