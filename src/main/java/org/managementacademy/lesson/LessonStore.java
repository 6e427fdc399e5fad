package org.managementacademy.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.lesson.Run.Confirmation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of lessons. Each change of a run begins with {@link #lock}. */
@Component
class LessonStore {
    private final JdbcClient database;

    LessonStore(JdbcClient database) {
        this.database = database;
    }

    /** Harmless when the run exists already. */
    void begin(AttemptId attempt) {
        database.sql("""
                        insert into lesson_run (attempt_id, position)
                        select cast(:attempt as uuid), 0
                        where not exists (select 1 from lesson_run where attempt_id = :attempt)""").param("attempt", attempt.value()).update();
    }

    /** Nobody else changes this run until the transaction ends. */
    void lock(AttemptId attempt) {
        database.sql("select attempt_id from lesson_run where attempt_id = :attempt for update")
                .param("attempt", attempt.value())
                .query(UUID.class)
                .single();
    }

    Run find(AttemptId attempt) {
        return database.sql("""
                        select position, submitted_at, held_on, note, confirmed_at
                        from lesson_run where attempt_id = :attempt""")
                .param("attempt", attempt.value())
                .query((row, number) -> read(row, texts(attempt), choices(attempt)))
                .single();
    }

    private static Run read(ResultSet row, Map<Integer, String> texts, Map<Integer, Integer> choices)
            throws SQLException {
        var heldOn = row.getObject("held_on", LocalDate.class);
        return new Run(
                row.getDouble("position"),
                texts,
                choices,
                instant(row, "submitted_at"),
                heldOn == null ? null : new Confirmation(heldOn, row.getString("note")));
    }

    private Map<Integer, String> texts(AttemptId attempt) {
        var texts = new HashMap<Integer, String>();
        database.sql("select part, words from lesson_text where attempt_id = :attempt")
                .param("attempt", attempt.value())
                .query(row -> {
                    texts.put(row.getInt("part"), row.getString("words"));
                });
        return texts;
    }

    private Map<Integer, Integer> choices(AttemptId attempt) {
        var choices = new HashMap<Integer, Integer>();
        database.sql("select question, choice from lesson_choice where attempt_id = :attempt")
                .param("attempt", attempt.value())
                .query(row -> {
                    choices.put(row.getInt("question"), row.getInt("choice"));
                });
        return choices;
    }

    void position(AttemptId attempt, double position) {
        database.sql("update lesson_run set position = :position where attempt_id = :attempt")
                .param("position", position)
                .param("attempt", attempt.value())
                .update();
    }

    void write(AttemptId attempt, int part, String words, Instant now) {
        var updated = write("""
                update lesson_text set words = :words, written_at = :now
                where attempt_id = :attempt and part = :part""", attempt, part, words, now);
        if (updated == 0) {
            write("""
                    insert into lesson_text (attempt_id, part, words, written_at)
                    values (:attempt, :part, :words, :now)""", attempt, part, words, now);
        }
    }

    private int write(String sql, AttemptId attempt, int part, String words, Instant now) {
        return database.sql(sql)
                .param("attempt", attempt.value())
                .param("part", part)
                .param("words", words)
                .param("now", stored(now))
                .update();
    }

    void submit(AttemptId attempt, Instant now) {
        database.sql("update lesson_run set submitted_at = :now where attempt_id = :attempt")
                .param("now", stored(now))
                .param("attempt", attempt.value())
                .update();
    }

    void choose(AttemptId attempt, int question, int choice, Instant now) {
        database.sql("""
                        insert into lesson_choice (attempt_id, question, choice, chosen_at)
                        values (:attempt, :question, :choice, :now)""")
                .param("attempt", attempt.value())
                .param("question", question)
                .param("choice", choice)
                .param("now", stored(now))
                .update();
    }

    void confirm(AttemptId attempt, Confirmation confirmation, Instant now) {
        database.sql("""
                        update lesson_run set held_on = :day, note = :note, confirmed_at = :now
                        where attempt_id = :attempt""")
                .param("day", confirmation.heldOn())
                .param("note", confirmation.note())
                .param("now", stored(now))
                .param("attempt", attempt.value())
                .update();
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
