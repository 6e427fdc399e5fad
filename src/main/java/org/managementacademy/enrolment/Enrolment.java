package org.managementacademy.enrolment;

import static org.managementacademy.enrolment.DecisionResult.Why.ALREADY_STARTED;
import static org.managementacademy.enrolment.DecisionResult.Why.END_IS_NO_LATER_SUNDAY;
import static org.managementacademy.enrolment.DecisionResult.Why.NOT_RUNNING;
import static org.managementacademy.enrolment.DecisionResult.Why.OWN_CASE;
import static org.managementacademy.enrolment.DecisionResult.Why.REASON_MISSING;
import static org.managementacademy.enrolment.DecisionResult.Why.START_HAS_PASSED;
import static org.managementacademy.enrolment.DecisionResult.Why.START_IS_NO_MONDAY;
import static org.managementacademy.enrolment.EnrolmentStatus.APPROVED;
import static org.managementacademy.enrolment.EnrolmentStatus.COMPLETED;
import static org.managementacademy.enrolment.EnrolmentStatus.DECLINED;
import static org.managementacademy.enrolment.EnrolmentStatus.PROPOSED;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.enrolment.DecisionResult.AlreadyDecided;
import org.managementacademy.enrolment.DecisionResult.Applied;
import org.managementacademy.enrolment.DecisionResult.OutOfScope;
import org.managementacademy.enrolment.DecisionResult.Refused;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;

/** From proposal to completion. A verb checks and then records a fact; nothing else changes the state, so the state is the replay of the facts. */
final class Enrolment {

    private final State state;
    private final List<RecordedFact> unsaved = new ArrayList<>();

    private Enrolment(EnrolmentId id) {
        state = new State(id);
    }

    static Enrolment propose(Proposal proposal, Instant now) {
        var enrolment = new Enrolment(EnrolmentId.fresh());
        var trace = proposal.reason().trace();
        var person = proposal.person().id();
        enrolment.record(
                new Fact.Proposed(person, proposal.campaign(), proposal.path(), proposal.edition(), trace), null, now);
        return enrolment;
    }

    static Enrolment assign(Assignment assignment, Person person, PersonId by, Instant now) {
        var enrolment = new Enrolment(assignment.id());
        var edition = assignment.edition();
        var period = Period.from(assignment.startOn());
        enrolment.record(
                new Fact.Assigned(
                        person.id(),
                        edition.track().path(),
                        edition,
                        assignment.why(),
                        period.startOn(),
                        period.endOn()),
                by,
                now);
        return enrolment;
    }

    static Enrolment replay(EnrolmentId id, List<RecordedFact> history) {
        var enrolment = new Enrolment(id);
        history.forEach(enrolment.state::apply);
        return enrolment;
    }

    State state() {
        return state;
    }

    List<RecordedFact> unsaved() {
        return unsaved;
    }

    /** The rules have been asked again: an open proposal follows them, a decided one keeps its trace and is flagged. */
    void reconsider(Evaluation evaluation, Instant now) {
        if (state.stored() == PROPOSED) {
            follow(evaluation.proposal(), now);
        } else if (state.reason() instanceof Reason.ByRule rule) {
            var changed = !rule.trace().restsOn(evaluation.facts());
            if (changed != state.evidenceChanged()) record(new Fact.EvidenceChanged(changed), null, now);
        }
    }

    private void follow(@Nullable Proposal proposal, Instant now) {
        if (proposal == null || !proposal.path().equals(state.path())) {
            record(new Fact.Retracted(), null, now);
        } else if (!proposal.reason().equals(state.reason())
                || !proposal.edition().equals(state.edition())) {
            record(new Fact.Reconsidered(proposal.edition(), proposal.reason().trace()), null, now);
        }
    }

    DecisionResult decide(Decision decision, Person person, CurrentPerson by, Instant now) {
        var barred = barred(person, by);
        if (barred != null) return barred;
        var decided = state.decided();
        if (decided != null) return new AlreadyDecided(state.stored(), decided.by(), decided.at());
        return switch (decision) {
            case Decision.Approve approve -> {
                var startOn = approve.startOn();
                var wrong = wrongStart(startOn, person, now);
                yield wrong != null
                        ? wrong
                        : record(new Fact.Approved(startOn, Period.from(startOn).endOn()), by.id(), now);
            }
            case Decision.Decline decline -> record(new Fact.Declined(decline.reason()), by.id(), now);
        };
    }

    /** Takes a decision on a proposal back. @param started whether the person has begun to learn */
    DecisionResult reopen(boolean started, Person person, CurrentPerson by, Instant now) {
        var barred = barred(person, by);
        if (barred != null) return barred;
        if (started || state.stored() == COMPLETED) return new Refused(ALREADY_STARTED);
        var decidedProposal = state.stored() == APPROVED || state.stored() == DECLINED;
        return decidedProposal && state.reason() instanceof Reason.ByRule
                ? record(new Fact.Reopened(), by.id(), now)
                : new Refused(NOT_RUNNING);
    }

    DecisionResult amend(Amendment amendment, Person person, CurrentPerson by, Instant now) {
        var barred = barred(person, by);
        if (barred != null) return barred;
        if (state.stored() != APPROVED) return new Refused(NOT_RUNNING);
        if (amendment.reason().isBlank()) return new Refused(REASON_MISSING);
        return switch (amendment) {
            case Amendment.Withdraw withdraw -> record(new Fact.Withdrawn(withdraw.reason()), by.id(), now);
            case Amendment.Move move -> move(move, person, by.id(), now);
            case Amendment.Extend extend -> extend(extend, by.id(), now);
            case Amendment.Exempt exempt -> exempt(exempt, by.id(), now);
            case Amendment.ChangeEdition change ->
                record(new Fact.EditionChanged(change.edition(), change.reason()), by.id(), now);
        };
    }

    /** Takes the enrolment over to another version of its track; on that version already, it stays as it is. */
    DecisionResult update(TrackVersion version, Person person, CurrentPerson by, Instant now) {
        var barred = barred(person, by);
        if (barred != null) return barred;
        if (state.stored() != APPROVED) return new Refused(NOT_RUNNING);
        var edition = state.edition();
        return edition.version().equals(version)
                ? new Applied(state.id())
                : record(
                        new Fact.Updated(
                                new EditionChoice(edition.track(), version, edition.language(), edition.exact())),
                        by.id(),
                        now);
    }

    private DecisionResult move(Amendment.Move move, Person person, PersonId by, Instant now) {
        var wrong = wrongStart(move.startOn(), person, now);
        if (wrong != null) return wrong;
        var moved = state.period().movedTo(move.startOn());
        return record(new Fact.Moved(moved.startOn(), moved.endOn(), move.reason()), by, now);
    }

    private DecisionResult extend(Amendment.Extend extend, PersonId by, Instant now) {
        var later = extend.endOn().isAfter(state.period().endOn());
        return later && extend.endOn().getDayOfWeek() == DayOfWeek.SUNDAY
                ? record(new Fact.Extended(extend.endOn(), extend.reason()), by, now)
                : new Refused(END_IS_NO_LATER_SUNDAY);
    }

    private DecisionResult exempt(Amendment.Exempt exempt, PersonId by, Instant now) {
        if (state.exempted().contains(exempt.unit())) return new Applied(state.id());
        return record(new Fact.Exempted(exempt.unit(), exempt.reason()), by, now);
    }

    /** False when it is complete already or does not run. */
    boolean complete(Instant at) {
        if (state.stored() != APPROVED) return false;
        record(new Fact.Completed(), null, at);
        return true;
    }

    static @Nullable DecisionResult wrongStart(LocalDate startOn, Person person, Instant now) {
        if (startOn.getDayOfWeek() != DayOfWeek.MONDAY) return new Refused(START_IS_NO_MONDAY);
        var thisWeek = Period.mondayOf(LocalDate.ofInstant(now, person.zone()));
        return startOn.isBefore(thisWeek) ? new Refused(START_HAS_PASSED) : null;
    }

    /** Whoever acts is HR whose scope contains the person, and never the person. */
    static @Nullable DecisionResult barred(Person person, CurrentPerson by) {
        if (!by.isHr() || !by.scope().contains(person.region())) return new OutOfScope();
        return by.id().equals(person.id()) ? new Refused(OWN_CASE) : null;
    }

    private DecisionResult record(Fact fact, @Nullable PersonId by, Instant at) {
        var recorded = new RecordedFact(UUID.randomUUID(), state.id(), state.version() + 1, at, by, fact);
        state.apply(recorded);
        unsaved.add(recorded);
        return new Applied(state.id());
    }
}
