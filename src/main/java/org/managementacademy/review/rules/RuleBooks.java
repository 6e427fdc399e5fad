package org.managementacademy.review.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Race;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of the rule book; the newest one rules. */
@Service
@Transactional
public class RuleBooks {

    private static final Logger log = LoggerFactory.getLogger(RuleBooks.class);

    private final JdbcClient sql;
    private final Race race;
    private final Clock clock;

    RuleBooks(JdbcClient sql, Race race, Clock clock) {
        this.sql = sql;
        this.race = race;
        this.clock = clock;
    }

    /** @param by null for the one that is shipped */
    public record Published(
            RuleBook book, Instant at, @Nullable PersonId by) {}

    /** The newest version; the shipped one while none has been published. */
    public RuleBook current() {
        return published().book();
    }

    public Published published() {
        return newest().orElseGet(() -> {
            store(new RuleBook(1, shipped()), null);
            return newest().orElseThrow();
        });
    }

    /** Empty when somebody has published another version since {@code basedOn} was read. */
    public Optional<RuleBook> publish(int basedOn, List<Rule> rules, PersonId by) {
        if (current().version() != basedOn) return Optional.empty();
        var book = new RuleBook(basedOn + 1, rules);
        boolean isNew = store(book, by);
        if (!isNew) return Optional.empty();
        log.info("published rule book version={} by={}", book.version(), by);
        return Optional.of(book);
    }

    private Optional<Published> newest() {
        return sql.sql("select * from review_rule_book where version = (select max(version) from review_rule_book)")
                .query((row, n) -> {
                    var by = row.getObject("published_by", UUID.class);
                    return new Published(
                            new RuleBook(row.getInt("version"), RuleFormat.fromJson(row.getString("rules"))),
                            row.getObject("published_at", OffsetDateTime.class).toInstant(),
                            by == null ? null : new PersonId(by));
                })
                .optional();
    }

    /** False when somebody else has stored this version before. */
    private boolean store(RuleBook book, @Nullable PersonId by) {
        return race.isWon(() -> sql.sql(
                        "insert into review_rule_book (version, published_at, published_by, rules) values (:version, :at, :by, :rules)")
                .param("version", book.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("rules", RuleFormat.toJson(book.rules()))
                .update());
    }

    static List<Rule> shipped() {
        try {
            return RuleFormat.fromYaml(
                    new ClassPathResource("rules/rule-book.yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
