package org.managementacademy.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who took which rows out of the academy: append-only. */
@Component
class ExportFacts {
    private static final Logger log = LoggerFactory.getLogger(ExportFacts.class);

    private final JdbcClient sql;
    private final JsonMapper json;

    ExportFacts(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param complete false when the reader went away after that many rows */
    void exported(CurrentPerson by, ReportForm asked, Instant asOf, int rows, boolean complete) {
        var id = UUID.randomUUID();
        var scope =
                by.scope().everywhere() ? "everywhere" : by.scope().regions().toString();
        var facts = Map.of("asked", asked.given(), "scope", scope, "rows", rows, "complete", complete);
        sql.sql(
                        "insert into reporting_fact (id, at, actor, kind, subject, facts) values (:id, :at, :actor, 'EXPORTED', :id, :facts)")
                .param("id", id)
                .param("at", asOf.atOffset(ZoneOffset.UTC))
                .param("actor", by.id().value())
                .param("facts", json.writeValueAsString(facts))
                .update();
        log.info("completion report exported by={} rows={} complete={}", by.id(), rows, complete);
    }
}
