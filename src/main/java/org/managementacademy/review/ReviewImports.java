package org.managementacademy.review;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Competency;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.enrolment.Proposed;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.review.Checked.Change;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.SheetReader;
import org.managementacademy.tables.Uploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of review files: receive, look, commit, undo. Everything a commit changes, proposals included, is one transaction. */
@Service
@Transactional
public class ReviewImports {

    private static final Logger log = LoggerFactory.getLogger(ReviewImports.class);

    private final Uploads uploads;
    private final Campaigns campaigns;
    private final Outcomes outcomes;
    private final ReviewFacts facts;
    private final Evaluations evaluations;
    private final Proposals proposals;
    private final People people;
    private final Catalog catalog;
    private final Clock clock;

    ReviewImports(
            Uploads uploads,
            Campaigns campaigns,
            Outcomes outcomes,
            ReviewFacts facts,
            Evaluations evaluations,
            Proposals proposals,
            People people,
            Catalog catalog,
            Clock clock) {
        this.uploads = uploads;
        this.campaigns = campaigns;
        this.outcomes = outcomes;
        this.facts = facts;
        this.evaluations = evaluations;
        this.proposals = proposals;
        this.people = people;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What came of looking into an uploaded file. */
    sealed interface Looked {
        record Read(Checked checked) implements Looked {}

        /** As of {@link SheetReader.Result.Unreadable}. */
        record Unreadable(String messageKey, Optional<Sheet.Form> form) implements Looked {}

        record ColumnsMissing(List<String> columns, Sheet.Form form) implements Looked {}

        /** Not the person's own, or kept for more than a day. */
        record Gone() implements Looked {}
    }

    /** What came of the button. */
    sealed interface Committed {
        record Done(Proposed proposed) implements Committed {}

        /** The file would by now do something else than what was shown. */
        record Changed() implements Committed {}

        record Gone() implements Committed {}
    }

    enum Undone {
        DONE,
        /** HR has decided on one of its proposals. */
        DECIDED,
        /** A later file speaks of the same people. */
        OVERTAKEN,
        NOT_FOUND
    }

    /**
     * Opens a campaign and takes a whole file in without anybody looking at it first: for files that are known to be good. Rows that a preview would
     * refuse stay out.
     *
     * @return id of the campaign
     */
    public UUID takeIn(String name, String season, String fileName, byte[] file, CurrentPerson by) {
        var campaign = open(name, season, by).id();
        var upload = receive(campaign, fileName, file, by);
        if (look(upload, by) instanceof Looked.Read read) {
            commit(upload, read.checked().count(), by);
            return campaign;
        }
        throw new IllegalArgumentException("not a review file: " + fileName);
    }

    Campaign open(String name, String season, CurrentPerson by) {
        return campaigns.open(name.strip(), season.strip(), by.id());
    }

    /** Keeps a file that waits for its preview; only the uploader can see it. */
    UUID receive(UUID campaign, String fileName, byte[] file, CurrentPerson by) {
        var id = uploads.keep(fileName, file, by.id().value());
        campaigns.addUpload(id, campaign, fileName, by.id());
        return id;
    }

    void reread(UUID upload, Sheet.Form form, CurrentPerson me) {
        uploads.correct(upload, me.id().value(), form);
    }

    void chooseScale(UUID upload, String scale, CurrentPerson me) {
        if (campaigns.upload(upload, me).isPresent()) {
            campaigns.scales().find(scale).ifPresent(known -> campaigns.chooseScale(upload, known));
        }
    }

    /** Whether the uploaded file itself is still there for its uploader. */
    @Transactional(readOnly = true)
    boolean isKept(UUID upload, CurrentPerson me) {
        return uploads.find(upload, me.id().value()).isPresent();
    }

    @Transactional(readOnly = true)
    Looked look(UUID upload, CurrentPerson me) {
        var file = uploads.find(upload, me.id().value()).orElse(null);
        var record = campaigns.upload(upload, me).orElse(null);
        if (file == null || record == null) return new Looked.Gone();
        return switch (file.read()) {
            case SheetReader.Result.Unreadable bad -> new Looked.Unreadable(bad.messageKey(), bad.form());
            case SheetReader.Result.Read read -> look(read.sheet(), record, me);
        };
    }

    private Looked look(Sheet sheet, UploadRecord record, CurrentPerson me) {
        var competencies = catalog.competencies().stream().map(Competency::id).toList();
        var columns = Columns.of(sheet, competencies);
        var missing = columns.missing();
        if (!missing.isEmpty()) return new Looked.ColumnsMissing(missing, sheet.form());
        return new Looked.Read(check(sheet, columns, record, competencies, me).run());
    }

    private Check check(
            Sheet sheet, Columns columns, UploadRecord record, List<CompetencyId> competencies, CurrentPerson me) {
        var employeeIds = sheet.rows().stream()
                .map(row -> row.cell(columns.employeeId()))
                .distinct()
                .toList();
        var found = new HashMap<String, Person>();
        var known = new HashMap<PersonId, Outcome>();
        for (var chunk : chunks(employeeIds)) {
            var persons = people.byEmployeeIds(chunk);
            found.putAll(persons);
            known.putAll(outcomes.of(
                    record.campaign(), persons.values().stream().map(Person::id).toList()));
        }
        return new Check(
                sheet,
                columns,
                campaigns.scales(),
                record.scale(),
                competencies.stream().collect(toSet()),
                found,
                person -> known.getOrDefault(person, Outcome.empty()),
                me.scope());
    }

    /** @param expected number of new and changed ratings that the button named */
    Committed commit(UUID upload, int expected, CurrentPerson me) {
        var record = campaigns.upload(upload, me).orElse(null);
        if (record == null || !record.isPending()) return new Committed.Gone();
        campaigns.lock(record.campaign());
        if (!(look(upload, me) instanceof Looked.Read read)) return new Committed.Gone();
        var checked = read.checked();
        if (checked.count() != expected) return new Committed.Changed();

        var now = clock.instant();
        var proposed = apply(record, checked.changes(), me.id(), now);
        if (!campaigns.commit(upload, checked, proposed.added(), now)) return new Committed.Gone();
        facts.happened("UPLOAD_COMMITTED", upload, Map.of("campaign", record.campaign()), me.id(), now);
        log.info(
                "imported upload={} campaign={} people={} proposals={} by={}",
                upload,
                record.campaign(),
                checked.people(),
                proposed.added(),
                me.id());
        return new Committed.Done(proposed);
    }

    private Proposed apply(UploadRecord record, List<Change> changes, PersonId by, Instant now) {
        var rules = evaluations.rules();
        var proposed = Proposed.NOTHING;
        for (var chunk : chunks(changes)) {
            var persons = chunk.stream().map(Change::person).toList();
            var known = outcomes.of(
                    record.campaign(), persons.stream().map(Person::id).toList());
            outcomes.apply(record.campaign(), chunk, known);
            facts.outcomesChanged(record.id(), chunk, by, now);
            proposed = proposed.plus(reevaluate(rules, record.campaign(), persons, known, now));
        }
        return proposed;
    }

    private Proposed reevaluate(
            Evaluations.Rules rules, UUID campaign, List<Person> persons, Map<PersonId, Outcome> known, Instant now) {
        var asked = evaluations.ask(rules, campaign, persons, known, now);
        outcomes.replaceNoCourse(campaign, persons.stream().map(Person::id).toList(), asked.noCourse());
        return proposals.propose(campaign, asked.evaluations());
    }

    /** Takes a whole upload back: its new ratings go, corrected ones get their old value, and the rules are asked again. */
    Undone undo(UUID upload, CurrentPerson me) {
        var record = campaigns.upload(upload, me).orElse(null);
        if (record == null || !record.isUndoable()) return Undone.NOT_FOUND;
        campaigns.lock(record.campaign());
        if (campaigns.decidedSince(record)) return Undone.DECIDED;
        if (campaigns.overtaken(record)) return Undone.OVERTAKEN;
        var now = clock.instant();
        if (!campaigns.markUndone(upload, now)) return Undone.NOT_FOUND;
        var said = facts.saidBy(upload);
        var rules = evaluations.rules();
        outcomes.takeBack(record.campaign(), said);
        for (var chunk : chunks(List.copyOf(said.keySet()))) {
            var persons = people.findAll(chunk);
            reevaluate(rules, record.campaign(), persons, outcomes.of(record.campaign(), chunk), now);
        }
        facts.happened("UPLOAD_UNDONE", upload, Map.of("campaign", record.campaign()), me.id(), now);
        log.info("undone upload={} people={} by={}", upload, said.size(), me.id());
        return Undone.DONE;
    }

    static <T> List<List<T>> chunks(List<T> all) {
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += Outcomes.CHUNK) {
            chunks.add(all.subList(from, Math.min(from + Outcomes.CHUNK, all.size())));
        }
        return chunks;
    }
}
