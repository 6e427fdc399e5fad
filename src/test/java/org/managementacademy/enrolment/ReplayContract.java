package org.managementacademy.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.enrolment.EnrolmentExamples.edition;
import static org.managementacademy.enrolment.EnrolmentExamples.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The state in the table equals the replay of the facts, whatever happened. */
abstract class ReplayContract {

    private static final LocalDate MONDAY = LocalDate.of(2099, 2, 2);

    @Autowired
    EnrolmentStore store;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    PeopleExamples persons;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    static LongStream histories() {
        return Proof.seeds(ReplayContract.class, 20, 2_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("histories")
    void tableSaysWhatTheFactsSay(long seed) {
        var random = new Random(seed);
        var hr = persons.hr("china");
        var person = persons.learner("CN", Language.ZH);
        var now = clock.instant();
        var enrolment = random.nextInt(4) == 0
                ? Enrolment.assign(assignment(person), person, hr.id(), now)
                : Enrolment.propose(proposal(person, UUID.randomUUID(), edition("carrying-change"), 2), now);
        var id = enrolment.state().id();
        save(enrolment);
        for (int step = 0; step < 12 && isThere(id); step++) {
            var later = now.plusSeconds(step + 1);
            transaction.executeWithoutResult(status -> {
                var loaded = store.lock(id).orElseThrow();
                for (int i = random.nextInt(3); i >= 0 && !loaded.state().isRetracted(); i--) {
                    anything(loaded, person, hr, random, later);
                }
                store.save(loaded);
            });
            assertThat(stored(id)).as("seed %s step %s", seed, step).isEqualTo(replayed(id));
        }
    }

    @AfterEach
    void forgetMadeUp() {
        examples.forgetMadeUp();
    }

    private void anything(Enrolment enrolment, Person person, CurrentPerson hr, Random random, Instant now) {
        var monday = MONDAY.plusWeeks(random.nextInt(20));
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> enrolment.decide(new Decision.Approve(monday), person, hr, now);
            case 3 -> enrolment.decide(new Decision.Decline(random.nextBoolean() ? "Not now" : null), person, hr, now);
            case 4 -> enrolment.reopen(random.nextBoolean(), person, hr, now);
            case 5 -> enrolment.amend(new Amendment.Move(monday, "Leave"), person, hr, now);
            case 6 -> extend(enrolment, person, hr, now);
            case 7 -> {
                var unit = new UnitId("carrying-change/u" + random.nextInt(3));
                enrolment.amend(new Amendment.Exempt(unit, "Knows it"), person, hr, now);
            }
            case 8 -> {
                var edition = edition("carrying-change");
                enrolment.amend(new Amendment.ChangeEdition(edition, "Moved"), person, hr, now);
            }
            case 9 -> reconsider(enrolment, person, random, now);
            default -> {
                if (random.nextInt(3) == 0) enrolment.complete(now);
                else if (random.nextInt(3) == 0) enrolment.amend(new Amendment.Withdraw("Left"), person, hr, now);
            }
        }
    }

    private static void extend(Enrolment enrolment, Person person, CurrentPerson hr, Instant now) {
        var period = enrolment.state().periodIfAny();
        if (period != null) {
            enrolment.amend(new Amendment.Extend(period.endOn().plusWeeks(2), "Illness"), person, hr, now);
        }
    }

    private static void reconsider(Enrolment enrolment, Person person, Random random, Instant now) {
        var campaign = enrolment.state().campaign();
        if (campaign == null) return;
        var rating = 1 + random.nextInt(4);
        var follows = random.nextInt(5) > 0 ? proposal(person, campaign, edition("carrying-change"), rating) : null;
        enrolment.reconsider(new Evaluation(person, Map.of("M4", rating), follows), now);
    }

    private static Assignment assignment(Person person) {
        return new Assignment(EnrolmentId.fresh(), person.id(), edition("carrying-change"), MONDAY, "Leads the plant");
    }

    private void save(Enrolment enrolment) {
        transaction.executeWithoutResult(status -> store.save(enrolment));
    }

    private boolean isThere(EnrolmentId id) {
        return !stored(id).isEmpty();
    }

    /** The row as it stands, column by column, and the units. */
    private List<String> stored(EnrolmentId id) {
        var values = new ArrayList<String>();
        sql.sql("""
                        select person_id, campaign_id, path_id, track_id, track_version, language, exact_edition, status, reason_kind, reason_text,
                            rule_key, rule_version, trace, proposed_at, decided_at, decided_by, start_on, original_end_on, end_on, completed_at,
                            withdrawn_at, withdrawn_reason, evidence_changed, version, id
                        from enrolment where id = ?""").param(id.value()).query(row -> {
            for (int i = 1; i <= 25; i++) {
                var value = row.getObject(i);
                var isInstant = List.of(14, 15, 20, 21).contains(i) && value != null;
                values.add(String.valueOf(
                        isInstant
                                ? row.getObject(i, java.time.OffsetDateTime.class)
                                        .toInstant()
                                : value));
            }
        });
        values.addAll(sql.sql("select unit_id from enrolment_exemption where enrolment_id = ? order by unit_id")
                .param(id.value())
                .query((row, n) -> row.getString(1))
                .list());
        return values;
    }

    private List<String> replayed(EnrolmentId id) {
        var state = Enrolment.replay(id, store.history(id)).state();
        if (state.isRetracted()) return List.of();
        var values = new ArrayList<String>();
        for (var value : EnrolmentRow.of(state).values()) values.add(String.valueOf(value));
        state.exempted().forEach(unit -> values.add(unit.value()));
        return values;
    }
}
