package org.managementacademy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of attempts. */
@Component
class Attempts {
    private static final String COLUMNS =
            "select id, enrolment_id, person_id, unit_id, track_version, language, failed from learning_attempt ";
    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    /** @param failed the run has ended without the success that its unit needs */
    record Row(
            AttemptId id,
            EnrolmentId enrolment,
            PersonId person,
            UnitId unit,
            TrackVersion version,
            Language language,
            boolean failed) {

        static Row fresh(EnrolmentView enrolment, UnitId unit) {
            return new Row(
                    AttemptId.fresh(),
                    enrolment.id(),
                    enrolment.personId(),
                    unit,
                    enrolment.version(),
                    enrolment.language(),
                    false);
        }

        Attempt on(Unit definition, ZoneId zone, boolean done) {
            return new Attempt(id, enrolment, person, definition, version, language, zone, done);
        }

        /** Whether opening the unit goes on with this run: not after a failure, nor in another edition than it was begun in. */
        boolean continuesIn(EnrolmentView enrolment) {
            return !failed && version.equals(enrolment.version()) && language == enrolment.language();
        }
    }

    Optional<Row> find(AttemptId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** @throws java.util.NoSuchElementException when there is no such attempt */
    Row require(AttemptId id) {
        return find(id).orElseThrow();
    }

    Optional<Row> latest(EnrolmentId enrolment, UnitId unit) {
        return database.sql(COLUMNS + "where enrolment_id = :enrolment and unit_id = :unit and latest")
                .param("enrolment", enrolment.value())
                .param("unit", unit.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Makes this the attempt that opening the unit continues. */
    Row begin(Row attempt, Instant now) {
        database.sql(
                        "update learning_attempt set latest = null where enrolment_id = :enrolment and unit_id = :unit and latest")
                .param("enrolment", attempt.enrolment().value())
                .param("unit", attempt.unit().value())
                .update();
        database.sql("""
                        insert into learning_attempt
                            (id, enrolment_id, person_id, unit_id, track_version, language, opened_at, latest, failed)
                        values (:id, :enrolment, :person, :unit, :version, :language, :now, true, false)""")
                .param("id", attempt.id().value())
                .param("enrolment", attempt.enrolment().value())
                .param("person", attempt.person().value())
                .param("unit", attempt.unit().value())
                .param("version", attempt.version().value())
                .param("language", attempt.language().code())
                .param("now", Facts.stored(now))
                .update();
        return attempt;
    }

    /** Returns whether this is news. */
    boolean markFailed(Row attempt, boolean failed) {
        if (attempt.failed() == failed) return false;
        database.sql("update learning_attempt set failed = :failed where id = :id")
                .param("failed", failed)
                .param("id", attempt.id().value())
                .update();
        return true;
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new AttemptId(row.getObject("id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getString("unit_id")),
                new TrackVersion(row.getString("track_version")),
                Language.parse(row.getString("language")).orElseThrow(),
                row.getBoolean("failed"));
    }
}
