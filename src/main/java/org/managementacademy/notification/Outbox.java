package org.managementacademy.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages as rows. */
@Repository
class Outbox {
    private static final String COLUMNS =
            "m.id, m.person_id, m.kind, m.subject_id, m.occasion_id, m.language, m.mail, m.title, m.body, m.written_at, m.sent_at";
    private static final int MAX_TRIES = 12;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Outbox(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Which subjects already have a message of the kind for this occasion. */
    Set<UUID> written(String kind, UUID occasion) {
        return new HashSet<>(sql.sql("select subject_id from message where kind = :kind and occasion_id = :occasion")
                .param("kind", kind)
                .param("occasion", occasion)
                .query(UUID.class)
                .list());
    }

    /** All messages of the kind for this occasion. */
    List<Message> of(String kind, UUID occasion) {
        return sql.sql("select " + COLUMNS + " from message m where m.kind = :kind and m.occasion_id = :occasion")
                .param("kind", kind)
                .param("occasion", occasion)
                .query(Outbox::message)
                .list();
    }

    /** Deletes a message. False when it has been sent, or is being sent. */
    boolean takeBack(UUID id, Instant now) {
        return sql.sql("delete from message where id = :id and sent_at is null"
                                + " and (claimed_until is null or claimed_until < :now)")
                        .param("id", id)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void add(List<Message> messages) {
        batches.batchUpdate(
                "insert into message (id, person_id, kind, subject_id, occasion_id, language, mail, title, body, written_at, tries)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(java.sql.PreparedStatement row, int i) throws SQLException {
                        var message = messages.get(i);
                        row.setObject(1, message.id());
                        row.setObject(2, message.person().value());
                        row.setString(3, message.kind());
                        row.setObject(4, message.subject());
                        row.setObject(5, message.occasion());
                        row.setString(6, message.language().code());
                        row.setString(7, message.mail());
                        row.setString(8, message.title());
                        row.setString(9, message.body());
                        row.setObject(10, message.writtenAt().atOffset(ZoneOffset.UTC));
                    }

                    @Override
                    public int getBatchSize() {
                        return messages.size();
                    }
                });
    }

    /** Takes up to {@code limit} unsent messages for this node until the claim runs out; a crash gives them back. */
    List<Message> claim(int limit, Instant now, Duration claim) {
        var due = sql.sql("select id from message where sent_at is null and tries < :most"
                        + " and (claimed_until is null or claimed_until < :now) order by written_at limit :limit")
                .param("most", MAX_TRIES)
                .param("now", at(now))
                .param("limit", limit)
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
        return due.stream()
                .filter(id -> claimed(id, now, claim))
                .map(this::byId)
                .toList();
    }

    private boolean claimed(UUID id, Instant now, Duration claim) {
        return sql.sql("update message set claimed_until = :until, tries = tries + 1 where id = :id and sent_at is null"
                                + " and (claimed_until is null or claimed_until < :now)")
                        .param("until", at(now.plus(claim)))
                        .param("id", id)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private Message byId(UUID id) {
        return sql.sql("select " + COLUMNS + " from message m where m.id = :id")
                .param("id", id)
                .query(Outbox::message)
                .single();
    }

    void sent(UUID id, Instant at) {
        sql.sql("update message set sent_at = :at where id = :id")
                .param("at", at(at))
                .param("id", id)
                .update();
    }

    /** A person's own messages, newest first. */
    List<Message> to(PersonId person, int page, int size) {
        return sql.sql(
                        "select " + COLUMNS
                                + " from message m where m.person_id = :person order by m.written_at desc, m.id limit :size offset :skip")
                .param("person", person.value())
                .param("size", size)
                .param("skip", page * size)
                .query(Outbox::message)
                .list();
    }

    int countTo(PersonId person) {
        return sql.sql("select count(*) from message where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Messages that no mail server has taken, to people within the scope, oldest first, with the receiver's name. */
    List<Waiting> waiting(Scope scope, int page, int size) {
        if (scope.isEmpty()) return List.of();
        var query = sql.sql("select p.full_name, " + COLUMNS
                        + " from message m join rpt_person p on p.person_id = m.person_id where m.sent_at is null"
                        + within(scope) + " order by m.written_at, m.id limit :size offset :skip")
                .param("size", size)
                .param("skip", page * size);
        return regions(query, scope)
                .query((row, i) -> new Waiting(row.getString("full_name"), message(row, i)))
                .list();
    }

    int countWaiting(Scope scope) {
        if (scope.isEmpty()) return 0;
        return regions(
                        sql.sql(
                                "select count(*) from message m join rpt_person p on p.person_id = m.person_id where m.sent_at is null"
                                        + within(scope)),
                        scope)
                .query(Integer.class)
                .single();
    }

    private static String within(Scope scope) {
        return scope.everywhere() ? "" : " and p.region_id in (:regions)";
    }

    private static JdbcClient.StatementSpec regions(JdbcClient.StatementSpec query, Scope scope) {
        return scope.everywhere()
                ? query
                : query.param(
                        "regions",
                        scope.regions().stream().map(region -> region.value()).toList());
    }

    private static Message message(ResultSet row, int i) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new Message(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("occasion_id", UUID.class),
                Language.parse(row.getString("language")).orElseThrow(),
                row.getString("mail"),
                row.getString("title"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                sent == null ? null : sent.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param name of the receiver */
    record Waiting(String name, Message message) {}
}
