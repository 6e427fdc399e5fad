package org.managementacademy.review;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;
import org.managementacademy.review.Checked.Change;
import org.managementacademy.review.Checked.Correction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Append-only: what review files and HR said. An upload is undone from these. */
@Repository
class ReviewFacts {

    /** What an upload said about one person. Values are texts of ids, so that the stored form depends on no class. */
    record Said(Map<String, Integer> rated, Map<String, Correction> corrected, Map<String, Correction> roleFacts) {

        static Said of(Change change) {
            return new Said(
                    change.added().entrySet().stream()
                            .collect(toMap(it -> it.getKey().value(), Map.Entry::getValue)),
                    change.corrected().entrySet().stream()
                            .collect(toMap(it -> it.getKey().value(), Map.Entry::getValue)),
                    change.facts().entrySet().stream()
                            .collect(toMap(it -> it.getKey().name(), Map.Entry::getValue)));
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ReviewFacts(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void outcomesChanged(UUID upload, List<Change> changes, PersonId by, Instant at) {
        var when = at.atOffset(ZoneOffset.UTC);
        var rows = new ArrayList<Object[]>(changes.size());
        for (var change : changes) {
            rows.add(new Object[] {
                UUID.randomUUID(),
                when,
                by.value(),
                change.corrected().isEmpty() ? "RATED" : "CORRECTED",
                change.person().id().value(),
                JSON.writeValueAsString(Said.of(change)),
                upload
            });
        }
        batches.batchUpdate(
                "insert into review_fact (id, at, actor, kind, subject, facts, upload_id) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    void happened(String kind, UUID subject, Map<String, ?> facts, @Nullable PersonId by, Instant at) {
        sql.sql(
                        "insert into review_fact (id, at, actor, kind, subject, facts) values (:id, :at, :actor, :kind, :subject, :facts)")
                .param("id", UUID.randomUUID())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", by == null ? null : by.value())
                .param("kind", kind)
                .param("subject", subject)
                .param("facts", JSON.writeValueAsString(facts))
                .update();
    }

    Map<PersonId, Said> saidBy(UUID upload) {
        return sql
                .sql("select subject, facts from review_fact where upload_id = :upload")
                .param("upload", upload)
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)), JSON.readValue(row.getString(2), Said.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
