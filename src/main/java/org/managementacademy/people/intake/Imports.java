package org.managementacademy.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People files that were taken in. Readers see their own imports, administrators all. */
@Repository
class Imports {

    private static final String VISIBLE = "(actor = :me or :everybody)";
    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Import(
            UUID id,
            String fileName,
            Instant at,
            int added,
            int changed,
            int same,
            int refused,
            @Nullable Undone undone) {

        public Instant undoableUntil() {
            return at.plus(ImportMemory.KEPT);
        }

        boolean isUndoable(Instant now) {
            return undone == null && added + changed > 0 && now.isBefore(undoableUntil());
        }
    }

    record Undone(Instant at, int removed, int restored, int staying) {}

    Optional<Import> find(UUID id, CurrentPerson me) {
        return jdbc.sql("select * from people_import where upload_id = :id and " + VISIBLE)
                .param("id", id)
                .params(reader(me))
                .query(Imports::row)
                .optional();
    }

    List<Import> since(Instant from, CurrentPerson me) {
        return jdbc.sql("select * from people_import where at >= :from and " + VISIBLE + " order by at desc")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .params(reader(me))
                .query(Imports::row)
                .list();
    }

    /** One undo of an import at a time. */
    void lock(UUID id) {
        jdbc.sql("select upload_id from people_import where upload_id = :id for update")
                .param("id", id)
                .query(row -> {});
    }

    void add(Import done, CurrentPerson by) {
        jdbc.sql("""
                        insert into people_import (upload_id, file_name, at, actor, added, changed, same, refused)
                        values (:id, :file, :at, :actor, :added, :changed, :same, :refused)""")
                .param("id", done.id())
                .param("file", done.fileName())
                .param("at", done.at().atOffset(ZoneOffset.UTC))
                .param("actor", by.id().value())
                .param("added", done.added())
                .param("changed", done.changed())
                .param("same", done.same())
                .param("refused", done.refused())
                .update();
    }

    void markUndone(UUID id, Undo undo, Instant at, CurrentPerson by) {
        jdbc.sql("""
                        update people_import set undone_at = :at, undone_by = :by, removed = :removed, restored = :restored,
                            staying = :staying where upload_id = :id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("removed", undo.removed().size())
                .param("restored", undo.restored().size())
                .param("staying", undo.staying().size())
                .param("id", id)
                .update();
    }

    private static Map<String, ?> reader(CurrentPerson me) {
        return Map.of("me", me.id().value(), "everybody", me.has(Role.ADMINISTRATOR));
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new Import(
                row.getObject("upload_id", UUID.class),
                row.getString("file_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("refused"),
                undoneAt == null
                        ? null
                        : new Undone(
                                undoneAt.toInstant(),
                                row.getInt("removed"),
                                row.getInt("restored"),
                                row.getInt("staying")));
    }
}
