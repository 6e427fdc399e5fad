package org.managementacademy.scorm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.scorm.cmi.Standard;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of SCORM attempts: one row each, the snapshot as one JSON document. */
@Repository
class ScormAttempts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> SNAPSHOT = new TypeReference<>() {};

    private final JdbcClient sql;

    ScormAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes the row of an attempt and pins its package; does nothing when it is there. */
    void prepare(AttemptId id, PackagePin pin, Standard standard, Instant now) {
        sql.sql("""
                        insert into scorm_attempt (attempt_id, pin, standard, epoch, session_epoch, sequence,
                            terminated, spent_before_millis, snapshot, stored_at, revision)
                        select :id, :pin, :standard, 0, 0, 0, false, 0, '{}', :now, 0
                        where not exists (select 1 from scorm_attempt where attempt_id = :id)
                        """)
                .param("id", id.value())
                .param("pin", pin.toString())
                .param("standard", standard.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ScormAttempt> find(AttemptId id) {
        return sql.sql("select * from scorm_attempt where attempt_id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Counts one more launch and returns its number. */
    int launch(AttemptId id) {
        sql.sql("update scorm_attempt set epoch = epoch + 1 where attempt_id = ?")
                .param(id.value())
                .update();
        return find(id).orElseThrow().epoch();
    }

    /** @throws OptimisticLockingFailureException when the row has changed since it was read */
    void store(ScormAttempt attempt, Instant now) {
        var stored = sql.sql("""
                        update scorm_attempt set session_id = :session, session_epoch = :sessionEpoch, sequence = :sequence, terminated = :terminated,
                            spent_before_millis = :before, snapshot = :snapshot, stored_at = :now, revision = revision + 1
                        where attempt_id = :id and revision = :revision
                        """)
                .param("session", attempt.session())
                .param("sessionEpoch", attempt.sessionEpoch())
                .param("sequence", attempt.sequence())
                .param("terminated", attempt.terminated())
                .param("before", attempt.spentBefore().toMillis())
                .param("snapshot", JSON.writeValueAsString(attempt.snapshot()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", attempt.id().value())
                .param("revision", attempt.revision())
                .update();
        if (stored == 0)
            throw new OptimisticLockingFailureException("Attempt " + attempt.id() + " has changed meanwhile");
    }

    private static ScormAttempt read(ResultSet row) throws SQLException {
        return new ScormAttempt(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                PackagePin.parse(row.getString("pin")),
                Standard.valueOf(row.getString("standard")),
                row.getInt("epoch"),
                row.getObject("session_id", UUID.class),
                row.getInt("session_epoch"),
                row.getInt("sequence"),
                row.getBoolean("terminated"),
                Duration.ofMillis(row.getLong("spent_before_millis")),
                JSON.readValue(row.getString("snapshot"), SNAPSHOT),
                row.getLong("revision"));
    }
}
