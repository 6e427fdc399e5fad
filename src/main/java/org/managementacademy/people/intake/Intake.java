package org.managementacademy.people.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.intake.Imports.Import;
import org.managementacademy.people.intake.Undo.Reason;
import org.managementacademy.people.rights.PersonalDataHolder;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.SheetReader.Result;
import org.managementacademy.tables.Uploads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of people files: look first, then do exactly that. */
@Service
@Transactional
class Intake {

    private final KnownPeople known;
    private final People people;
    private final Imports imports;
    private final ImportMemory memory;
    private final List<PersonalDataHolder> holders;
    private final Clock clock;

    Intake(
            KnownPeople known,
            People people,
            Imports imports,
            ImportMemory memory,
            List<PersonalDataHolder> holders,
            Clock clock) {
        this.known = known;
        this.people = people;
        this.imports = imports;
        this.memory = memory;
        this.holders = holders;
        this.clock = clock;
    }

    /** What a file turned out to be. */
    sealed interface Looked {
        record Checked(Preview preview) implements Looked {}

        /** As of {@link Result.Unreadable}. */
        record Unreadable(String messageKey, Optional<Sheet.Form> form) implements Looked {}

        record ColumnsMissing(List<String> columns, Sheet.Form form) implements Looked {}
    }

    /** What came of the button that takes an import back. */
    enum Undone {
        DONE,
        /** It would by now do something else than what was shown. */
        CHANGED,
        /** Undone before, too long ago, or not the reader's. */
        NOT_POSSIBLE
    }

    @Transactional(readOnly = true)
    public Looked look(Uploads.Upload upload, CurrentPerson me) {
        return switch (upload.read()) {
            case Result.Unreadable unreadable -> new Looked.Unreadable(unreadable.messageKey(), unreadable.form());
            case Result.Read read -> {
                var missing = PeopleFile.missingColumns(read.sheet());
                yield missing.isEmpty()
                        ? new Looked.Checked(PeopleFile.check(read.sheet(), known.read(), me.reach()))
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
    public Optional<Import> take(Uploads.Upload upload, int expected, CurrentPerson me) {
        var done = imports.find(upload.id(), me);
        if (done.isPresent()) return done;
        if (!(look(upload, me) instanceof Looked.Checked checked)) return Optional.empty();
        var preview = checked.preview();
        if (preview.count() != expected) return Optional.empty();
        memory.keepFormer(upload.id(), preview);
        people.register(
                Stream.concat(preview.added().stream(), preview.changed().stream())
                        .toList(),
                me.id());
        memory.keepAdded(upload.id(), preview);
        var result = preview.asDone(upload, clock.instant());
        memory.forgetOld(result.at());
        imports.add(result, me);
        return Optional.of(result);
    }

    @Transactional(readOnly = true)
    public Optional<Import> done(UUID upload, CurrentPerson me) {
        return imports.find(upload, me);
    }

    /** The newest first, as long as they can be undone. */
    @Transactional(readOnly = true)
    public List<Import> recent(CurrentPerson me) {
        return imports.since(clock.instant().minus(ImportMemory.KEPT), me);
    }

    @Transactional(readOnly = true)
    public boolean isUndoable(Import done) {
        return done.isUndoable(clock.instant());
    }

    /** What an undo would do; empty when there is nothing to undo any more. */
    @Transactional(readOnly = true)
    public Optional<Undo> foresee(UUID upload, CurrentPerson me) {
        return imports.find(upload, me).filter(this::isUndoable).map(done -> check(done, me));
    }

    /** @param expected how many people the reader has seen in the preview of the undo */
    public Undone undo(UUID upload, int expected, CurrentPerson me) {
        imports.lock(upload);
        var undo = foresee(upload, me).orElse(null);
        if (undo == null) return Undone.NOT_POSSIBLE;
        if (undo.count() != expected) return Undone.CHANGED;
        memory.forget(upload, undo);
        people.takeBack(undo.removed(), undo.restored(), undo.unitsBack(), me.id());
        imports.markUndone(upload, undo, clock.instant(), me);
        return Undone.DONE;
    }

    private Undo check(Import done, CurrentPerson me) {
        var added = memory.added(done.id());
        var bound = memory.touchedSince(done);
        for (var holder : holders) {
            holder.knownAmong(added.keySet())
                    .forEach(person -> bound.merge(added.get(person), Reason.RECORD, Reason::first));
        }
        var said = new UndoCheck.Said(added.values(), memory.former(done.id()), memory.moved(done.id()));
        return UndoCheck.check(known.read(), said, bound, me.reach());
    }
}
