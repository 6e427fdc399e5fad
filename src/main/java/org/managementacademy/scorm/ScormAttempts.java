package org.managementacademy.scorm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.scorm.ScormAttempt.Session;
import org.managementacademy.scorm.cmi.Snapshot;
import org.managementacademy.scorm.cmi.Standard;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of SCORM attempts, one row each, and of the runs of their SCOs. Tracking state and snapshots are JSON documents. */
@Repository
class ScormAttempts {
    /** Of one activity in one attempt: older ones go. */
    static final int RUNS_KEPT = 20;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Packages packages;

    ScormAttempts(JdbcClient sql, Packages packages) {
        this.sql = sql;
        this.packages = packages;
    }

    /** Makes the row of an attempt and pins its package; does nothing when it is there. @param tracking before anything was done */
    void prepare(AttemptId id, PackagePin pin, String tracking, Instant now) {
        sql.sql("""
                        insert into scorm_attempt (attempt_id, pin, epoch, session_epoch, sequence, tracking, terminated, delivery,
                            spent_before_millis, stored_at, revision)
                        select :id, :pin, 0, 0, 0, :tracking, false, 0, 0, :now, 0
                        where not exists (select 1 from scorm_attempt where attempt_id = :id)
                        """)
                .param("id", id.value())
                .param("pin", pin.toString())
                .param("tracking", tracking)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The attempt, with the run of the content that is shown. */
    Optional<ScormAttempt> find(AttemptId id) {
        return sql.sql("""
                        select attempt.*, run.found, run.said
                        from scorm_attempt attempt left join scorm_run run
                            on run.attempt_id = attempt.attempt_id and run.activity = attempt.activity and run.number = attempt.number
                        where attempt.attempt_id = ?
                        """).param(id.value()).query((row, number) -> read(row)).optional();
    }

    Optional<PackagePin> pin(AttemptId id) {
        return sql.sql("select pin from scorm_attempt where attempt_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(PackagePin::parse);
    }

    /** The last run of an activity. */
    Optional<ScoRun> lastRun(AttemptId id, int activity, Standard standard) {
        return sql.sql(
                        "select * from scorm_run where attempt_id = :id and activity = :activity order by number desc fetch first 1 rows only")
                .param("id", id.value())
                .param("activity", activity)
                .query((row, number) -> run(row, standard))
                .optional();
    }

    /** Every run that is kept, in the order of the package, the latest of an activity first. */
    List<ScoRun> runs(AttemptId id, Standard standard) {
        return sql.sql("select * from scorm_run where attempt_id = ? order by activity, number desc")
                .param(id.value())
                .query((row, number) -> run(row, standard))
                .list();
    }

    /** Counts one more sitting and returns its number. */
    int begin(AttemptId id) {
        sql.sql("update scorm_attempt set epoch = epoch + 1 where attempt_id = ?")
                .param(id.value())
                .update();
        return find(id).orElseThrow().epoch();
    }

    /** @throws OptimisticLockingFailureException when the row has changed since it was read */
    void store(ScormAttempt attempt, List<ScoRun> runs, Instant now) {
        var session = attempt.session();
        var screen = attempt.screen();
        var run = screen.run();
        var stored = sql.sql("""
                        update scorm_attempt set session_id = :session, session_epoch = :sessionEpoch, sequence = :sequence, tracking = :tracking,
                            activity = :activity, number = :number, terminated = :terminated, delivery = :delivery, told_score = :told,
                            spent_before_millis = :before, stored_at = :now, revision = revision + 1
                        where attempt_id = :id and revision = :revision
                        """)
                .param("session", session == null ? null : session.id())
                .param("sessionEpoch", attempt.sessionEpoch())
                .param("sequence", session == null ? 0 : session.sequence())
                .param("tracking", TrackingDocument.write(attempt.tracking()))
                .param("activity", run == null ? null : run.activity(), java.sql.Types.INTEGER)
                .param("number", run == null ? null : run.number(), java.sql.Types.INTEGER)
                .param("terminated", screen.terminated())
                .param("delivery", screen.delivery())
                .param("told", attempt.toldScore(), java.sql.Types.DOUBLE)
                .param("before", screen.spentBefore().toMillis())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", attempt.id().value())
                .param("revision", attempt.revision())
                .update();
        if (stored == 0)
            throw new OptimisticLockingFailureException("Attempt " + attempt.id() + " has changed meanwhile");
        for (var each : runs) store(attempt.id(), each);
    }

    private void store(AttemptId id, ScoRun run) {
        if (write("""
                update scorm_run set found = :found, said = :said
                where attempt_id = :id and activity = :activity and number = :number
                """, id, run) > 0) return;
        write("""
                insert into scorm_run (attempt_id, activity, number, found, said)
                values (:id, :activity, :number, :found, :said)
                """, id, run);
        sql.sql("delete from scorm_run where attempt_id = :id and activity = :activity and number <= :oldest")
                .param("id", id.value())
                .param("activity", run.activity())
                .param("oldest", run.number() - RUNS_KEPT)
                .update();
    }

    private int write(String statement, AttemptId id, ScoRun run) {
        return sql.sql(statement)
                .param("id", id.value())
                .param("activity", run.activity())
                .param("number", run.number())
                .param("found", JSON.writeValueAsString(run.snapshot().given()))
                .param("said", JSON.writeValueAsString(run.snapshot().set()))
                .update();
    }

    private ScormAttempt read(ResultSet row) throws SQLException {
        var pin = PackagePin.parse(row.getString("pin"));
        var writer = row.getObject("session_id", UUID.class);
        return new ScormAttempt(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                pin,
                row.getInt("epoch"),
                writer == null ? null : new Session(writer, row.getInt("session_epoch"), row.getInt("sequence")),
                TrackingDocument.read(row.getString("tracking")),
                new Screen(
                        row.getString("found") == null
                                ? null
                                : run(row, packages.of(pin).standard()),
                        row.getBoolean("terminated"),
                        row.getInt("delivery"),
                        Duration.ofMillis(row.getLong("spent_before_millis"))),
                row.getObject("told_score", Double.class),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private static ScoRun run(ResultSet row, Standard standard) throws SQLException {
        return new ScoRun(
                row.getInt("activity"),
                row.getInt("number"),
                new Snapshot(standard, values(row.getString("found")), values(row.getString("said"))));
    }

    private static Map<String, String> values(String text) {
        return JSON.readValue(text, VALUES);
    }
}
