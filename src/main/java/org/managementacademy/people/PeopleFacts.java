package org.managementacademy.people;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The append-only facts of this module. */
@Component
class PeopleFacts {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    PeopleFacts(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(PeopleFact fact) {
        write(List.of(fact));
    }

    void write(List<PeopleFact> facts) {
        jdbc.batchUpdate(
                "insert into people_fact (id, at, actor, kind, subject, facts) values (?, ?, ?, ?, ?, ?)",
                facts,
                500,
                (row, fact) -> {
                    row.setObject(1, UUID.randomUUID());
                    row.setObject(2, fact.at().atOffset(ZoneOffset.UTC));
                    row.setObject(3, fact.actor() == null ? null : fact.actor().value(), java.sql.Types.OTHER);
                    row.setString(4, fact.kind().name());
                    row.setObject(5, fact.subject().value());
                    row.setString(6, json.writeValueAsString(fact.facts()));
                });
    }
}
