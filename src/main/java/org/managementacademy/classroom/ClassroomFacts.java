package org.managementacademy.classroom;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of what happened to sessions and seats. */
@Component
class ClassroomFacts {
    private final JdbcClient database;
    private final JsonMapper json;

    ClassroomFacts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    enum Kind {
        SESSION_PLANNED,
        SEAT_BOOKED,
        SEAT_AWAITED,
        SEAT_GIVEN,
        SEAT_CANCELLED,
        SEAT_MISSED,
        SEAT_ATTENDED,
        ATTENDANCE_UNDONE
    }

    void append(Kind kind, UUID session, PersonId actor, Instant at, Map<String, ?> facts) {
        database.sql("""
                        insert into classroom_fact (id, at, actor, kind, subject, facts)
                        values (:id, :at, :actor, :kind, :subject, :facts)""")
                .param("id", UUID.randomUUID())
                .param("at", SessionTable.stored(at))
                .param("actor", actor.value())
                .param("kind", kind.name())
                .param("subject", session)
                .param("facts", json.writeValueAsString(facts))
                .update();
    }

    void append(Kind kind, Seat seat, PersonId actor, Instant at) {
        append(
                kind,
                seat.session(),
                actor,
                at,
                Map.of("seat", seat.id(), "enrolment", seat.enrolment().value()));
    }
}
