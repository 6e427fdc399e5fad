package org.managementacademy.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.PlanChoice.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what a learner chose and wrote for themselves. */
@Component
class PlanTable {
    private final JdbcClient database;

    PlanTable(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    List<PlanChoice> choicesOf(EnrolmentId enrolment) {
        return database.sql("""
                        select kind, monday from learning_plan_choice
                        where enrolment_id = :enrolment order by chosen_at""")
                .param("enrolment", enrolment.value())
                .query((row, number) ->
                        new PlanChoice(Kind.valueOf(row.getString("kind")), row.getObject("monday", LocalDate.class)))
                .list();
    }

    void choose(EnrolmentId enrolment, PlanChoice choice, Instant now) {
        database.sql("""
                        insert into learning_plan_choice (id, enrolment_id, kind, monday, chosen_at)
                        values (:id, :enrolment, :kind, :monday, :now)""")
                .param("id", UUID.randomUUID())
                .param("enrolment", enrolment.value())
                .param("kind", choice.kind().name())
                .param("monday", choice.monday())
                .param("now", Facts.stored(now))
                .update();
    }

    String intention(EnrolmentId enrolment, UnitId unit) {
        return database.sql("select words from learning_intention where enrolment_id = :enrolment and unit_id = :unit")
                .param("enrolment", enrolment.value())
                .param("unit", unit.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void intend(EnrolmentId enrolment, UnitId unit, String words, Instant now) {
        var updated = write("""
                update learning_intention set words = :words, written_at = :now
                where enrolment_id = :enrolment and unit_id = :unit""", enrolment, unit, words, now);
        if (updated == 0) {
            write("""
                    insert into learning_intention (enrolment_id, unit_id, words, written_at)
                    values (:enrolment, :unit, :words, :now)""", enrolment, unit, words, now);
        }
    }

    private int write(String sql, EnrolmentId enrolment, UnitId unit, String words, Instant now) {
        return database.sql(sql)
                .param("enrolment", enrolment.value())
                .param("unit", unit.value())
                .param("words", words)
                .param("now", Facts.stored(now))
                .update();
    }
}
