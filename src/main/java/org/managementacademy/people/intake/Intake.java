package org.managementacademy.people.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Role;
import org.managementacademy.people.Scope;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.SheetReader.Result;
import org.managementacademy.tables.Uploads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of people files: look first, then do exactly that. */
@Service
@Transactional
class Intake {

    private final Uploads uploads;
    private final KnownPeople known;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    Intake(Uploads uploads, KnownPeople known, People people, JdbcClient jdbc, Clock clock) {
        this.uploads = uploads;
        this.known = known;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a file turned out to be. */
    sealed interface Looked {
        record Checked(Preview preview) implements Looked {}

        /** As of {@link Result.Unreadable}. */
        record Unreadable(String messageKey, Optional<Sheet.Form> form) implements Looked {}

        record ColumnsMissing(List<String> columns, Sheet.Form form) implements Looked {}
    }

    record Done(int added, int changed, int same, int refused) {}

    @Transactional(readOnly = true)
    public Looked look(Uploads.Upload upload, CurrentPerson me) {
        return switch (upload.read()) {
            case Result.Unreadable unreadable -> new Looked.Unreadable(unreadable.messageKey(), unreadable.form());
            case Result.Read read -> {
                var missing = PeopleFile.missingColumns(read.sheet());
                yield missing.isEmpty()
                        ? new Looked.Checked(PeopleFile.check(read.sheet(), known.read(), reach(me)))
                        : new Looked.ColumnsMissing(missing, read.sheet().form());
            }
        };
    }

    /**
     * Takes a file in; a second time changes nothing.
     *
     * @param expected how many people the uploader has seen in the preview
     * @return empty when the file would now do something else than what was shown
     */
    public Optional<Done> take(Uploads.Upload upload, int expected, CurrentPerson me) {
        var done = done(upload.id(), me);
        if (done.isPresent()) return done;
        if (!(look(upload, me) instanceof Looked.Checked checked)) return Optional.empty();
        var preview = checked.preview();
        if (preview.count() != expected) return Optional.empty();
        people.register(
                Stream.concat(preview.added().stream(), preview.changed().stream())
                        .toList(),
                me.id());
        var result = new Done(
                preview.added().size(),
                preview.changed().size(),
                preview.same(),
                preview.refused().size());
        record(upload.id(), result, me);
        return Optional.of(result);
    }

    @Transactional(readOnly = true)
    public Optional<Done> done(UUID upload, CurrentPerson me) {
        return jdbc.sql(
                        "select added, changed, same, refused from people_import where upload_id = :id and actor = :actor")
                .param("id", upload)
                .param("actor", me.id().value())
                .query((row, n) -> new Done(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    private void record(UUID upload, Done done, CurrentPerson me) {
        jdbc.sql("""
                        insert into people_import (upload_id, at, actor, added, changed, same, refused)
                        values (:id, :at, :actor, :added, :changed, :same, :refused)""")
                .param("id", upload)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", me.id().value())
                .param("added", done.added())
                .param("changed", done.changed())
                .param("same", done.same())
                .param("refused", done.refused())
                .update();
    }

    /** Administrators and group HR take in everybody, local HR their regions. */
    private static Scope reach(CurrentPerson me) {
        return me.has(Role.ADMINISTRATOR) ? Scope.EVERYBODY : me.scope();
    }
}
