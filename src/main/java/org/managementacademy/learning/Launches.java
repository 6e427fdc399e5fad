package org.managementacademy.learning;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.learning.Fact.Kind;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.LaunchTicket;
import org.managementacademy.learning.runtime.UnitRuntime;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Opens units and finds the attempts that runtimes run. */
@Service
public class Launches {
    private static final Set<EnrolmentStatus> RUNNING =
            EnumSet.of(EnrolmentStatus.APPROVED, EnrolmentStatus.ACTIVE, EnrolmentStatus.COMPLETED);
    private final Enrolments enrolments;
    private final People people;
    private final Catalog catalog;
    private final Attempts attempts;
    private final Ledger ledger;
    private final ProgressTable progress;
    private final ObjectProvider<UnitRuntime> runtimes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Launches(
            Enrolments enrolments,
            People people,
            Catalog catalog,
            Attempts attempts,
            Ledger ledger,
            ProgressTable progress,
            ObjectProvider<UnitRuntime> runtimes,
            TransactionOperations transactions,
            Clock clock) {
        this.enrolments = enrolments;
        this.people = people;
        this.catalog = catalog;
        this.attempts = attempts;
        this.ledger = ledger;
        this.progress = progress;
        this.runtimes = runtimes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens a unit of the person's own enrolment: the run in progress or the one to review, else a new attempt. */
    public LaunchResult open(PersonId person, EnrolmentId enrolment, UnitId unit) {
        return launch(person, enrolment, unit, false);
    }

    /** The same with a new attempt in any case; what was reached before stays. */
    public LaunchResult openAgain(PersonId person, EnrolmentId enrolment, UnitId unit) {
        return launch(person, enrolment, unit, true);
    }

    /** The attempt if it is this person's own and its enrolment is running or completed; empty otherwise, so that others see "not found". */
    @Transactional(readOnly = true)
    public Optional<Attempt> find(AttemptId id, PersonId person) {
        return attempts.find(id)
                .filter(row -> row.person().equals(person))
                .filter(row -> running(row.enrolment(), person).isPresent())
                .map(this::toAttempt);
    }

    /** The attempt by a capability that has already proved the right to it (run-time endpoints without a session). */
    @Transactional(readOnly = true)
    public Optional<Attempt> find(AttemptId id) {
        return attempts.find(id).map(this::toAttempt);
    }

    /** A second click may open the enrolment's very first unit at the same moment: then the loser of the race simply looks again. */
    private LaunchResult launch(PersonId person, EnrolmentId enrolment, UnitId unit, boolean afresh) {
        try {
            return transactions.execute(status -> launchOnce(person, enrolment, unit, afresh));
        } catch (DuplicateKeyException raced) {
            return transactions.execute(status -> launchOnce(person, enrolment, unit, afresh));
        }
    }

    private LaunchResult launchOnce(PersonId person, EnrolmentId id, UnitId unitId, boolean afresh) {
        var enrolment = running(id, person);
        var unit = enrolment.flatMap(running -> catalog.track(running.version()).unit(unitId));
        var runtime = unit.flatMap(this::runtimeOf);
        return runtime.isEmpty()
                ? new LaunchResult.Unavailable()
                : launch(enrolment.get(), unit.get(), runtime.get(), afresh);
    }

    private LaunchResult launch(EnrolmentView enrolment, Unit unit, UnitRuntime runtime, boolean afresh) {
        var now = clock.instant();
        var zone = people.require(enrolment.personId()).zone();
        var opensOn = WeeklyPlan.opensOn(unit, requireNonNull(enrolment.startOn()));
        if (LocalDate.ofInstant(now, zone).isBefore(opensOn)) return new LaunchResult.NotYet(opensOn);
        var page = ledger.open(enrolment.id());
        var missing = page.rollup().missingBefore(unit);
        if (missing.isPresent()) return new LaunchResult.Locked(missing.get().id());
        var attempt = attempts.latest(enrolment.id(), unit.id())
                .filter(latest -> !afresh && latest.continuesIn(enrolment))
                .orElseGet(() -> attempts.begin(Attempts.Row.fresh(enrolment, unit.id()), now));
        var known = page.start(unit.id(), Fact.of(Kind.UNIT_OPENED, attempt, now, OptionalDouble.empty()));
        return new LaunchResult.Ready(runtime.launch(attempt.on(unit, zone, known.isDone())));
    }

    private Optional<UnitRuntime> runtimeOf(Unit unit) {
        return runtimes.stream().filter(runtime -> runtime.runs(unit)).findFirst();
    }

    private Optional<EnrolmentView> running(EnrolmentId id, PersonId person) {
        return enrolments
                .find(id)
                .filter(enrolment -> enrolment.personId().equals(person))
                .filter(enrolment -> RUNNING.contains(enrolment.status()));
    }

    private Attempt toAttempt(Attempts.Row row) {
        var unit = catalog.track(row.version()).unit(row.unit()).orElseThrow();
        var done = Optional.ofNullable(progress.unitsOf(row.enrolment()).get(row.unit()))
                .filter(UnitProgress::isDone)
                .isPresent();
        return row.on(unit, people.require(row.person()).zone(), done);
    }

    /** What came of opening a unit. */
    public sealed interface LaunchResult {
        record Ready(LaunchTicket ticket) implements LaunchResult {}

        /** A prerequisite is missing: the first one in the order of the track. */
        record Locked(UnitId first) implements LaunchResult {}

        /** The enrolment's start is ahead: this is the first day in the person's zone. */
        record NotYet(LocalDate opensOn) implements LaunchResult {}

        /** Not the person's, not running, or nothing here can run it. */
        record Unavailable() implements LaunchResult {}
    }
}
