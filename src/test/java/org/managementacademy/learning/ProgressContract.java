package org.managementacademy.learning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.learning.Learner.unit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.Amendment;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.learning.Launches.LaunchResult;
import org.managementacademy.learning.UnitProgress.Status;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the front desks of progress promise, on any database. */
abstract class ProgressContract {
    private static final Instant LATER = Instant.parse("2098-01-01T10:00:00Z");

    @Autowired
    Learners learners;

    @Autowired
    PeopleExamples people;

    @Autowired
    Launches launches;

    @Autowired
    ProgressBook book;

    @Autowired
    ProgressTable table;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void openingAgainGoesOnWithTheSameAttempt() {
        var learner = learners.speaking(Language.EN);
        var first = open(learner, "why-we-change");
        assertThat(open(learner, "why-we-change")).isEqualTo(first);
        book.record(UnitReport.completed(first, LATER));
        assertThat(open(learner, "why-we-change")).isEqualTo(first);
        assertThat(launches.find(first, learner.person().id()).orElseThrow().done())
                .isTrue();
    }

    @Test
    void afterAFailedRunANewAttemptBeginsAndTheBestScoreIsKept() {
        var learner = learners.speaking(Language.EN);
        var first = open(learner, "recall-midway");
        book.record(quiz(first, 0.6));
        var second = open(learner, "recall-midway");
        assertThat(second).isNotEqualTo(first);
        assertThat(book.record(quiz(second, 0.4)).bestScore()).hasValue(0.6);
        var done = book.record(quiz(open(learner, "recall-midway"), 0.8));
        assertThat(done.status()).isEqualTo(Status.COMPLETED);
        assertThat(done.bestScore()).hasValue(0.8);
        assertThat(score(learner)).isEqualTo(0.8);
    }

    @Test
    void aUnitWaitsForItsPrerequisite() {
        var learner = learners.speaking(Language.EN);
        assertThat(launches.open(learner.person().id(), learner.enrolment(), unit("shared-result")))
                .isEqualTo(new LaunchResult.Locked(unit("other-functions-goal")));
        book.record(UnitReport.completed(open(learner, "other-functions-goal"), LATER));
        assertThat(open(learner, "shared-result")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"academy-case", "why-we-change"})
    void weekZeroOpensSevenDaysBeforeTheStart(String key) {
        var onboarding = learners.startedOn(Language.EN, learners.thisMonday().plusWeeks(1));
        var ahead = learners.startedOn(Language.EN, learners.thisMonday().plusWeeks(3));
        var result = launches.open(onboarding.person().id(), onboarding.enrolment(), unit(key));
        if (key.equals("academy-case")) assertThat(result).isInstanceOf(LaunchResult.Ready.class);
        else
            assertThat(result)
                    .isEqualTo(new LaunchResult.NotYet(learners.thisMonday().plusWeeks(1)));
        assertThat(launches.open(ahead.person().id(), ahead.enrolment(), unit(key)))
                .isInstanceOf(LaunchResult.NotYet.class);
    }

    @Test
    void nobodyElseFindsOrOpensAnything() {
        var learner = learners.speaking(Language.EN);
        var other = learners.speaking(Language.EN).person().id();
        var attempt = open(learner, "why-we-change");
        assertThat(launches.find(attempt, other)).isEmpty();
        assertThat(launches.open(other, learner.enrolment(), unit("why-we-change")))
                .isInstanceOf(LaunchResult.Unavailable.class);
        assertThat(launches.open(learner.person().id(), learner.enrolment(), unit("no-such-unit")))
                .isInstanceOf(LaunchResult.Unavailable.class);
    }

    @Test
    void aWithdrawnEnrolmentRunsNothingMore() {
        var learner = learners.speaking(Language.EN);
        var attempt = open(learner, "why-we-change");
        enrolments.amend(learner.enrolment(), new Amendment.Withdraw("Left"), people.groupHr());
        assertThat(launches.find(attempt, learner.person().id())).isEmpty();
    }

    @Test
    void whoHasOpenedAUnitHasStarted() {
        var started = learners.speaking(Language.EN);
        var waiting = learners.speaking(Language.EN);
        open(started, "why-we-change");
        assertThat(table.startedAmong(List.of(started.enrolment(), waiting.enrolment())))
                .containsExactly(started.enrolment());
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "ZH", "RU"})
    void thePathCompletesWithItsLastRequiredUnit(Language language) {
        var learner = learners.speaking(language);
        var required = track(learner).requiredUnits();
        for (var unit : required) {
            assertThat(status(learner)).isEqualTo(EnrolmentStatus.ACTIVE);
            book.recordAttendance(learner.enrolment(), unit.id(), PersonId.fresh(), LATER);
        }
        assertThat(status(learner)).isEqualTo(EnrolmentStatus.COMPLETED);
        var row = progress(learner);
        assertThat(row.get("required_done")).isEqualTo(required.size()).isEqualTo(row.get("required_total"));
        assertThat(row.get("minutes_done")).isEqualTo(row.get("minutes_total"));
    }

    @Test
    void theRemoteEquivalentCountsInsteadOfTheClassroom() {
        var learner = learners.speaking(Language.EN);
        book.recordAttendance(learner.enrolment(), unit("story-remote"), PersonId.fresh(), LATER);
        assertThat(progress(learner).get("required_done")).isEqualTo(1);
    }

    @Test
    void anExemptionCountsAtOnceAndCanBeTheTurn() {
        var learner = learners.speaking(Language.EN);
        var required = track(learner).requiredUnits();
        var last = required.getLast();
        for (var unit : required) {
            if (unit != last) book.recordAttendance(learner.enrolment(), unit.id(), PersonId.fresh(), LATER);
        }
        enrolments.amend(learner.enrolment(), new Amendment.Exempt(last.id(), "Gave it last year"), people.groupHr());
        assertThat(progress(learner).get("required_done")).isEqualTo(required.size());
        assertThat(status(learner)).isEqualTo(EnrolmentStatus.COMPLETED);
    }

    @Test
    void anAttendanceMarkedByMistakeCanBeTakenBackUntilThePathIsComplete() {
        var learner = learners.speaking(Language.EN);
        var hr = PersonId.fresh();
        var attended = book.recordAttendance(learner.enrolment(), unit("story-classroom"), hr, LATER);
        assertThat(book.withdrawAttendance(learner.enrolment(), unit("story-classroom"), hr, LATER, LATER))
                .isTrue();
        assertThat(attended.isDone()).isTrue();
        assertThat(progress(learner).get("required_done")).isEqualTo(0);
        assertThat(book.withdrawAttendance(learner.enrolment(), unit("story-classroom"), hr, LATER, LATER))
                .isFalse();
    }

    static LongStream histories() {
        return Proof.seeds(ProgressContract.class, 3, 200);
    }

    /** Random runs, attendances and corrections: what is stored equals what the facts tell. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("histories")
    void stateEqualsTheReplayOfItsFacts(long seed) {
        var learner = learners.speaking(Language.EN);
        var random = new Random(seed);
        var units = track(learner).units();
        for (int step = 0; step < 120; step++) {
            act(
                    learner,
                    units.get(random.nextInt(units.size())),
                    clock.instant().plusSeconds(step),
                    random);
        }
        var told = Replay.of(learner.enrolment(), database);
        assertThat(table.unitsOf(learner.enrolment())).isEqualTo(told.units);
        var rollup = new Rollup(track(learner), told.units, Set.of());
        var row = progress(learner);
        assertThat(row.get("required_done")).isEqualTo(rollup.total().done());
        assertThat(row.get("minutes_done")).isEqualTo(rollup.total().minutesDone());
        assertThat(instant(row.get("first_activity_at"))).isEqualTo(told.firstActivity);
        assertThat(instant(row.get("last_activity_at"))).isEqualTo(told.lastActivity);
        assertThat(told.completed).isEqualTo(status(learner) == EnrolmentStatus.COMPLETED);
    }

    private void act(Learner learner, Unit unit, Instant at, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> book.recordAttendance(learner.enrolment(), unit.id(), PersonId.fresh(), at);
            case 1 -> withdraw(learner, unit.id(), at);
            default -> {
                if (openable(learner, unit) instanceof AttemptId attempt) book.record(report(attempt, at, random));
            }
        }
    }

    private void withdraw(Learner learner, UnitId unit, Instant at) {
        var known = table.unitsOf(learner.enrolment()).get(unit);
        if (known == null || !(known.completedAt() instanceof Instant attended)) return;
        book.withdrawAttendance(learner.enrolment(), unit, PersonId.fresh(), attended, at);
    }

    private static UnitReport report(AttemptId attempt, Instant at, Random random) {
        return new UnitReport(
                attempt,
                Completion.values()[random.nextInt(3)],
                Success.values()[random.nextInt(3)],
                random.nextBoolean() ? OptionalDouble.of(random.nextInt(101) / 100.0) : OptionalDouble.empty(),
                Duration.ofMinutes(random.nextInt(90)),
                at);
    }

    private AttemptId open(Learner learner, String key) {
        var attempt = openable(learner, track(learner).unit(unit(key)).orElseThrow());
        if (attempt == null) throw new AssertionError("not opened: " + key);
        return attempt;
    }

    private @Nullable AttemptId openable(Learner learner, Unit unit) {
        var result = launches.open(learner.person().id(), learner.enrolment(), unit.id());
        return result instanceof LaunchResult.Ready
                ? new AttemptId(database.sql(
                                "select id from learning_attempt where enrolment_id = ? and unit_id = ? and latest")
                        .param(learner.enrolment().value())
                        .param(unit.id().value())
                        .query(java.util.UUID.class)
                        .single())
                : null;
    }

    private static UnitReport quiz(AttemptId attempt, double score) {
        return new UnitReport(
                attempt, Completion.COMPLETED, Success.UNKNOWN, OptionalDouble.of(score), Duration.ZERO, LATER);
    }

    private org.managementacademy.catalog.Track track(Learner learner) {
        return catalog.track(enrolments.find(learner.enrolment()).orElseThrow().version());
    }

    private EnrolmentStatus status(Learner learner) {
        return enrolments.find(learner.enrolment()).orElseThrow().status();
    }

    private @Nullable Object score(Learner learner) {
        return progress(learner).get("best_score");
    }

    private Map<String, @Nullable Object> progress(Learner learner) {
        return database.sql("select * from rpt_progress where enrolment_id = ?")
                .param(learner.enrolment().value())
                .query()
                .singleRow();
    }

    private static Instant instant(@Nullable Object stored) {
        return stored instanceof java.sql.Timestamp timestamp
                ? timestamp.toInstant()
                : ((OffsetDateTime) requireNonNull(stored)).toInstant();
    }
}
