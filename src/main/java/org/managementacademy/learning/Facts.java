package org.managementacademy.learning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of what happened. */
@Component
class Facts {
    private final JdbcClient database;
    private final JsonMapper json;

    Facts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void append(Fact fact) {
        database.sql("""
                        insert into learning_fact (id, at, actor, kind, subject, facts)
                        values (:id, :at, cast(:actor as uuid), :kind, :subject, :facts)""")
                .param("id", UUID.randomUUID())
                .param("at", stored(fact.at()))
                .param("actor", fact.actor() instanceof PersonId actor ? actor.toString() : null)
                .param("kind", fact.kind().name())
                .param("subject", fact.subject().value())
                .param("facts", json.writeValueAsString(fact.facts()))
                .update();
    }

    /** The form in which both databases take an instant; they would round what is finer. */
    static OffsetDateTime stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
