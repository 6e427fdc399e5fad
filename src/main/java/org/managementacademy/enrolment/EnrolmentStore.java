package org.managementacademy.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.people.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Loads enrolments for writing as the replay of their facts, and stores new facts together with the state that follows. Batches throughout. */
@Repository
class EnrolmentStore {

    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    EnrolmentStore(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Locks and loads; ids that do not exist are absent. Rows are locked in the order of their ids, so that two batches cannot block each other. */
    List<Enrolment> lock(Collection<EnrolmentId> ids) {
        if (ids.isEmpty()) return List.of();
        var locked = sql.sql("select id from enrolment where id = any(:ids) order by id for update")
                .param("ids", uuids(ids.stream().map(EnrolmentId::value)))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        return load(locked);
    }

    /** Loads without a lock: for looking ahead, never for writing. */
    List<Enrolment> read(Collection<EnrolmentId> ids) {
        return load(ids.stream().map(EnrolmentId::value).toList());
    }

    Optional<Enrolment> lock(EnrolmentId id) {
        return lock(List.of(id)).stream().findFirst();
    }

    /** Looks people up by the person alone: with the campaign in the condition H2 would go through all of its rows for each chunk. */
    List<Enrolment> lockOf(UUID campaign, Collection<PersonId> persons) {
        if (persons.isEmpty()) return List.of();
        var ids = sql.sql(
                        "select id, campaign_id from enrolment where person_id = any(:persons) order by id for update")
                .param("persons", uuids(persons.stream().map(PersonId::value)))
                .query((row, n) -> campaign.equals(row.getObject(2, UUID.class)) ? row.getObject(1, UUID.class) : null)
                .list();
        return load(ids.stream().flatMap(Stream::ofNullable).toList());
    }

    private List<Enrolment> load(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return sql
                .sql("select * from enrolment_fact where subject = any(:ids) order by subject, version")
                .param("ids", uuids(ids.stream()))
                .query(EnrolmentStore::fact)
                .list()
                .stream()
                .collect(groupingBy(RecordedFact::enrolment, java.util.LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(history -> Enrolment.replay(history.getKey(), history.getValue()))
                .toList();
    }

    List<RecordedFact> history(EnrolmentId id) {
        return sql.sql("select * from enrolment_fact where subject = :id order by version")
                .param("id", id.value())
                .query(EnrolmentStore::fact)
                .list();
    }

    /** Whom an act has taken to another version. */
    List<EnrolmentId> updatedIn(UUID act) {
        return sql.sql("select subject from enrolment_fact where act_id = ? and kind = 'UPDATED'")
                .param(act)
                .query((row, n) -> new EnrolmentId(row.getObject("subject", UUID.class)))
                .list();
    }

    /** The versions before and after an act that has taken an enrolment to another one. */
    Optional<Around> versionsAround(EnrolmentId id, UUID act) {
        var version = sql.sql(
                        "select version from enrolment_fact where act_id = ? and subject = ? and kind = 'UPDATED'")
                .params(act, id.value())
                .query(Long.class)
                .optional();
        var history = history(id);
        return version.map(Long::intValue)
                .map(until -> new Around(
                        Enrolment.replay(id, history.subList(0, until - 1))
                                .state()
                                .edition()
                                .version(),
                        Enrolment.replay(id, history.subList(0, until))
                                .state()
                                .edition()
                                .version()));
    }

    record Around(TrackVersion before, TrackVersion after) {}

    void save(Enrolment enrolment) {
        save(List.of(enrolment), null);
    }

    /** @param act the act of HR that these changes belong to */
    void save(List<Enrolment> enrolments, @Nullable UUID act) {
        var changed = enrolments.stream().filter(e -> !e.unsaved().isEmpty()).toList();
        var fresh = new ArrayList<State>();
        var updated = new ArrayList<Enrolment>();
        var retracted = new ArrayList<State>();
        for (var enrolment : changed) {
            if (enrolment.state().isRetracted()) retracted.add(enrolment.state());
            else if (enrolment.unsaved().getFirst().version() == 1) fresh.add(enrolment.state());
            else updated.add(enrolment);
        }
        insert(fresh);
        update(updated);
        delete(retracted);
        insertFacts(changed.stream().flatMap(e -> e.unsaved().stream()).toList(), act);
        changed.forEach(enrolment -> enrolment.unsaved().clear());
    }

    private void insert(List<State> states) {
        batches.batchUpdate(
                """
                insert into enrolment (person_id, campaign_id, path_id, track_id, track_version, language, exact_edition, status, reason_kind,
                    reason_text, rule_key, rule_version, trace, proposed_at, decided_at, decided_by, start_on, original_end_on, end_on, completed_at,
                    withdrawn_at, withdrawn_reason, evidence_changed, version, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, states, BATCH, (row, state) -> EnrolmentRow.of(state).bind(row));
    }

    private void update(List<Enrolment> enrolments) {
        var counts = batches.batchUpdate("""
                update enrolment set person_id = ?, campaign_id = ?, path_id = ?, track_id = ?, track_version = ?, language = ?, exact_edition = ?,
                    status = ?, reason_kind = ?, reason_text = ?, rule_key = ?, rule_version = ?, trace = ?, proposed_at = ?, decided_at = ?,
                    decided_by = ?, start_on = ?, original_end_on = ?, end_on = ?, completed_at = ?, withdrawn_at = ?, withdrawn_reason = ?,
                    evidence_changed = ?, version = ?
                where id = ? and version = ?
                """, enrolments, BATCH, (row, enrolment) -> {
            var next = EnrolmentRow.of(enrolment.state()).bind(row);
            row.setLong(next, enrolment.unsaved().getFirst().version() - 1);
        });
        for (var batch : counts) {
            for (var count : batch) if (count == 0) throw new OptimisticLockingFailureException("enrolment");
        }
        updateExemptions(enrolments);
    }

    private void updateExemptions(List<Enrolment> enrolments) {
        var concerned = enrolments.stream()
                .filter(e -> e.unsaved().stream()
                        .anyMatch(f -> f.fact() instanceof Fact.Exempted || f.fact() instanceof Fact.Reopened))
                .map(Enrolment::state)
                .toList();
        batches.batchUpdate(
                "delete from enrolment_exemption where enrolment_id = ?",
                concerned,
                BATCH,
                (row, state) -> row.setObject(1, state.id().value()));
        var units = concerned.stream()
                .flatMap(state -> state.exempted().stream()
                        .map(unit -> new Object[] {state.id().value(), unit.value()}))
                .toList();
        batches.batchUpdate("insert into enrolment_exemption (enrolment_id, unit_id) values (?, ?)", units);
    }

    private void delete(List<State> states) {
        batches.batchUpdate(
                "delete from enrolment where id = ?",
                states,
                BATCH,
                (row, state) -> row.setObject(1, state.id().value()));
    }

    private void insertFacts(List<RecordedFact> facts, @Nullable UUID act) {
        batches.batchUpdate("""
                insert into enrolment_fact (id, at, actor, kind, subject, facts, version, act_id) values (?, ?, ?, ?, ?, ?, ?, ?)
                """, facts, BATCH, (row, fact) -> {
            row.setObject(1, fact.id());
            row.setObject(2, fact.at().atOffset(ZoneOffset.UTC));
            row.setObject(3, fact.by() == null ? null : fact.by().value());
            row.setString(4, FactJson.kind(fact.fact().getClass()));
            row.setObject(5, fact.enrolment().value());
            row.setString(6, FactJson.write(fact.fact()));
            row.setLong(7, fact.version());
            row.setObject(8, act);
        });
    }

    /** As one array parameter: an {@code in} list makes H2 compare each row that it finds with every element. */
    static SqlArrayValue uuids(Stream<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private static RecordedFact fact(ResultSet row, int number) throws SQLException {
        var actor = row.getObject("actor", UUID.class);
        return new RecordedFact(
                row.getObject("id", UUID.class),
                new EnrolmentId(row.getObject("subject", UUID.class)),
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new PersonId(actor),
                FactJson.fact(row.getString("kind"), row.getString("facts")));
    }
}
