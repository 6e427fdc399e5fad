package org.managementacademy.learning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.StartedEnrolments;
import org.managementacademy.learning.UnitProgress.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of unit and track progress. */
@Component
class ProgressTable implements StartedEnrolments {
    private final JdbcClient database;

    ProgressTable(JdbcClient database) {
        this.database = database;
    }

    /** Waits until nobody else changes this enrolment's progress; kept until the transaction ends. */
    void lock(EnrolmentId enrolment) {
        var rows = database.sql(
                        "select enrolment_id from learning_track_progress where enrolment_id = :enrolment for update")
                .param("enrolment", enrolment.value())
                .query(UUID.class)
                .list();
        if (rows.isEmpty()) insertEmpty(enrolment);
    }

    private void insertEmpty(EnrolmentId enrolment) {
        database.sql("""
                        insert into learning_track_progress
                            (enrolment_id, core_done, core_total, local_done, local_total, minutes_done, minutes_total)
                        values (:enrolment, 0, 0, 0, 0, 0, 0)""").param("enrolment", enrolment.value()).update();
    }

    Map<UnitId, UnitProgress> unitsOf(EnrolmentId enrolment) {
        return database.sql("""
                        select unit_id, status, best_score, completed_at
                        from learning_unit_progress where enrolment_id = :enrolment""").param("enrolment", enrolment.value()).query((row, number) -> read(row)).list().stream()
                .collect(toMap(UnitProgress::unit, identity(), (one, other) -> one, HashMap::new));
    }

    private static UnitProgress read(ResultSet row) throws SQLException {
        var score = row.getObject("best_score", Double.class);
        var completed = row.getObject("completed_at", OffsetDateTime.class);
        return new UnitProgress(
                new UnitId(row.getString("unit_id")),
                Status.valueOf(row.getString("status")),
                score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
                completed == null ? null : completed.toInstant());
    }

    @Nullable
    Instant lastActivity(EnrolmentId enrolment) {
        return database.sql("select last_activity_at from learning_track_progress where enrolment_id = :enrolment")
                .param("enrolment", enrolment.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("last_activity_at", OffsetDateTime.class)))
                .optional()
                .flatMap(at -> at)
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    void save(EnrolmentId enrolment, UnitProgress unit) {
        var updated = write("""
                update learning_unit_progress
                set status = :status, best_score = :score, completed_at = :completed
                where enrolment_id = :enrolment and unit_id = :unit""", enrolment, unit);
        if (updated == 0) {
            write("""
                    insert into learning_unit_progress (enrolment_id, unit_id, status, best_score, completed_at)
                    values (:enrolment, :unit, :status, :score, :completed)""", enrolment, unit);
        }
    }

    private int write(String sql, EnrolmentId enrolment, UnitProgress unit) {
        return database.sql(sql)
                .param("enrolment", enrolment.value())
                .param("unit", unit.unit().value())
                .param("status", unit.status().name())
                .param("score", boxed(unit.bestScore()), java.sql.Types.DOUBLE)
                .param(
                        "completed",
                        unit.completedAt() instanceof Instant at ? Facts.stored(at) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** @param activity of the learner; null when it is HR who has changed something */
    void saveTotal(EnrolmentId enrolment, TrackProgress total, OptionalDouble meanScore, @Nullable Instant activity) {
        database.sql("""
                        update learning_track_progress
                        set core_done = :coreDone, core_total = :coreTotal, local_done = :localDone, local_total = :localTotal,
                            minutes_done = :minutesDone, minutes_total = :minutesTotal, best_score = :score,
                            first_activity_at = coalesce(least(first_activity_at, :activity), :activity),
                            last_activity_at = coalesce(greatest(last_activity_at, :activity), :activity)
                        where enrolment_id = :enrolment""")
                .param("coreDone", total.coreDone())
                .param("coreTotal", total.coreTotal())
                .param("localDone", total.localDone())
                .param("localTotal", total.localTotal())
                .param("minutesDone", total.minutesDone())
                .param("minutesTotal", total.minutesTotal())
                .param("score", boxed(meanScore), java.sql.Types.DOUBLE)
                .param(
                        "activity",
                        activity == null ? null : Facts.stored(activity),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("enrolment", enrolment.value())
                .update();
    }

    void touch(EnrolmentId enrolment, Instant at) {
        database.sql("""
                        update learning_track_progress
                        set first_activity_at = coalesce(least(first_activity_at, :at), :at),
                            last_activity_at = coalesce(greatest(last_activity_at, :at), :at)
                        where enrolment_id = :enrolment""")
                .param("at", Facts.stored(at))
                .param("enrolment", enrolment.value())
                .update();
    }

    @Override
    public Set<EnrolmentId> startedAmong(Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) return Set.of();
        return database.sql("""
                        select enrolment_id from learning_track_progress
                        where first_activity_at is not null and enrolment_id in (:enrolments)""")
                .param("enrolments", enrolments.stream().map(EnrolmentId::value).toList())
                .query((row, number) -> new EnrolmentId(row.getObject("enrolment_id", UUID.class)))
                .set();
    }

    private static @Nullable Double boxed(OptionalDouble score) {
        return score.isPresent() ? score.getAsDouble() : null;
    }
}
