package org.managementacademy.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Role;
import org.managementacademy.people.directory.PeopleFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Invitations and the people in them. Readers see their own invitations, administrators all. */
@Repository
class InvitationTable {

    private static final int MOST_TRIES = 12;
    private static final String VISIBLE = "(i.actor = :me or :everybody)";

    /** Has neither been withdrawn nor waited for longer than a link lives. */
    private static final String ALIVE = "i.withdrawn_at is null and i.at > :alive";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Duration validFor;

    InvitationTable(JdbcClient jdbc, JdbcTemplate batches, LinkSettings settings) {
        this.jdbc = jdbc;
        this.batches = batches;
        validFor = settings.validFor();
    }

    /**
     * Somebody without an account.
     *
     * @param waiting has a link that still works, or is about to get one
     * @param role    holds a role: only an administrator hands them links
     */
    record Candidate(
            PersonId id,
            String fullName,
            String employeeId,
            String mail,
            String orgUnit,
            boolean waiting,
            boolean role) {}

    List<Candidate> candidates(PeopleFilter filter, Instant now) {
        return jdbc.sql("""
                        select p.person_id, p.full_name, p.employee_id, p.mail, p.org_unit_path,
                               exists (select 1 from one_time_link l where l.person_id = p.person_id and l.used_at is null and l.expires_at > :now)
                               or exists (select 1 from invited d join invitation i on i.id = d.invitation_id
                                          where d.person_id = p.person_id and d.issued_at is null and %s) as waiting,
                               exists (select 1 from role_grant g where g.person_id = p.person_id) as holds_role
                        from rpt_person p where %s order by p.name_key, p.person_id""".formatted(ALIVE, filter.condition()))
                .params(filter.parameters())
                .params(times(now))
                .query((row, n) -> new Candidate(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                .list();
    }

    /** Two who invite the same people wait for each other. */
    void lock(List<Candidate> people) {
        jdbc.sql("select id from person where id = any(:ids) order by id for update")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid",
                                people.stream().map(each -> each.id().value()).toArray()))
                .query(row -> {});
    }

    boolean exists(UUID id) {
        return jdbc.sql("select id from invitation where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void add(UUID id, boolean byMail, List<Candidate> people, Instant now, CurrentPerson by) {
        jdbc.sql("insert into invitation (id, at, actor, by_mail, people) values (:id, :at, :actor, :mail, :people)")
                .param("id", id)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", by.id().value())
                .param("mail", byMail)
                .param("people", people.size())
                .update();
        batches.batchUpdate(
                "insert into invited (invitation_id, person_id) values (?, ?)", people, 500, (row, person) -> {
                    row.setObject(1, id);
                    row.setObject(2, person.id().value());
                });
    }

    Optional<Invitation> find(UUID id, Instant now, CurrentPerson me) {
        return select("i.id = :id and " + VISIBLE, now)
                .param("id", id)
                .params(reader(me))
                .query(InvitationTable::invitation)
                .optional();
    }

    List<Invitation> since(Instant from, Instant now, CurrentPerson me) {
        return select("i.at >= :from and " + VISIBLE + " order by i.at desc", now)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .params(reader(me))
                .query(InvitationTable::invitation)
                .list();
    }

    private JdbcClient.StatementSpec select(String which, Instant now) {
        return jdbc.sql("""
                        select i.id, i.at, i.actor, i.by_mail, i.people, i.withdrawn_at,
                               (select count(*) from invited d where d.invitation_id = i.id and d.issued_at is null and %s) as waiting,
                               (select count(*) from one_time_link l
                                where l.invitation_id = i.id and l.used_at is null and l.expires_at > :now) as still_open,
                               (select count(*) from invited d join account a on a.person_id = d.person_id where d.invitation_id = i.id) as active
                        from invitation i where %s""".formatted(ALIVE, which)).params(times(now));
    }

    /** Mailing, handing out and withdrawing wait for each other. False when it was withdrawn, or has waited too long. */
    boolean lockAlive(UUID id, Instant now) {
        return jdbc.sql("select i.id from invitation i where i.id = :id and " + ALIVE + " for update")
                .param("id", id)
                .param("alive", now.minus(validFor).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Set<PersonId> waiting(UUID id) {
        return Set.copyOf(jdbc.sql("select person_id from invited where invitation_id = :id and issued_at is null")
                .param("id", id)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Notes that everybody in it has their link now. */
    void issued(UUID id, Instant now) {
        jdbc.sql("update invited set issued_at = :now where invitation_id = :id and issued_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** False when they had it before. */
    boolean issued(Due due, Instant now) {
        return jdbc.sql("""
                        update invited set issued_at = :now
                        where invitation_id = :id and person_id = :person and issued_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", due.invitation())
                        .param("person", due.person().value())
                        .update()
                == 1;
    }

    /** Somebody whose mail is due. */
    record Due(UUID invitation, PersonId person, PersonId invitedBy) {}

    /** Takes some of those whose mail is due for this node, until the claim runs out. */
    List<Due> claim(int limit, Duration claim, Instant now) {
        return jdbc
                .sql("""
                        select d.invitation_id, d.person_id, i.actor from invited d join invitation i on i.id = d.invitation_id
                        where d.issued_at is null and i.by_mail and d.tries < :most and %s
                          and (d.claimed_until is null or d.claimed_until < :now)
                        order by i.at, d.person_id fetch first %d rows only""".formatted(ALIVE, limit))
                .param("most", MOST_TRIES)
                .params(times(now))
                .query((row, n) -> new Due(
                        row.getObject(1, UUID.class),
                        new PersonId(row.getObject(2, UUID.class)),
                        new PersonId(row.getObject(3, UUID.class))))
                .list()
                .stream()
                .filter(due -> claimed(due, claim, now))
                .toList();
    }

    private boolean claimed(Due due, Duration claim, Instant now) {
        return jdbc.sql("""
                        update invited set claimed_until = :until, tries = tries + 1
                        where invitation_id = :id and person_id = :person and issued_at is null
                          and (claimed_until is null or claimed_until < :now)""")
                        .param("until", now.plus(claim).atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", due.invitation())
                        .param("person", due.person().value())
                        .update()
                == 1;
    }

    /** Takes back what has not been used, and says whose link that was. */
    List<PersonId> withdraw(UUID id, Instant now, CurrentPerson by) {
        jdbc.sql(
                        "update invitation set withdrawn_at = :now, withdrawn_by = :by where id = :id and withdrawn_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("id", id)
                .update();
        var unused = jdbc.sql("select person_id from one_time_link where invitation_id = :id and used_at is null")
                .param("id", id)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        jdbc.sql("delete from one_time_link where invitation_id = :id and used_at is null")
                .param("id", id)
                .update();
        return unused;
    }

    private Map<String, ?> times(Instant now) {
        return Map.of(
                "now",
                now.atOffset(ZoneOffset.UTC),
                "alive",
                now.minus(validFor).atOffset(ZoneOffset.UTC));
    }

    private static Map<String, ?> reader(CurrentPerson me) {
        return Map.of("me", me.id().value(), "everybody", me.has(Role.ADMINISTRATOR));
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getBoolean("by_mail"),
                row.getInt("people"),
                row.getInt("waiting"),
                row.getInt("still_open"),
                row.getInt("active"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
