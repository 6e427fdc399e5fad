package org.managementacademy.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.enrolment.DecisionResult.Applied;
import org.managementacademy.enrolment.DecisionResult.OutOfScope;
import org.managementacademy.enrolment.DecisionResult.Refused;
import org.managementacademy.enrolment.DecisionResult.Why;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of the one aggregate for proposals and enrolments.
 *
 * <p>For queries across modules: view {@code rpt_enrolment (enrolment_id, person_id, campaign_id, path_id, track_id, market, track_version, language,
 * stored_status, reason_kind, reason_text, rule_key, rule_version, proposed_at, decided_at, decided_by, start_on, original_end_on, end_on, completed_at,
 * withdrawn_at, withdrawn_reason)}.
 */
@Service
@Transactional
public class Enrolments {

    private static final Logger log = LoggerFactory.getLogger(Enrolments.class);

    private final EnrolmentStore store;
    private final EnrolmentReader reader;
    private final Acts acts;
    private final People people;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            EnrolmentStore store,
            EnrolmentReader reader,
            Acts acts,
            People people,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.acts = acts;
        this.people = people;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    /** Enrols somebody without a rule. The half-year does not bind HR here: they say why. */
    public DecisionResult assign(Assignment assignment, CurrentPerson by) {
        var now = clock.instant();
        var person = people.find(assignment.person()).orElse(null);
        if (person == null) return new OutOfScope();
        var barred = Enrolment.barred(person, by);
        if (barred != null) return barred;
        if (assignment.why().isBlank()) return new Refused(Why.REASON_MISSING);
        var wrongStart = Enrolment.wrongStart(assignment.startOn(), person, now);
        if (wrongStart != null) return wrongStart;
        if (store.lock(assignment.id()).isPresent()) return new Applied(assignment.id());
        var path = assignment.edition().track().path();
        if (reader.takenBy(List.of(person.id())).getOrDefault(person.id(), List.of()).stream()
                .anyMatch(other -> other.path().equals(path))) return new Refused(Why.PATH_TAKEN);
        var act = UUID.randomUUID();
        store.save(List.of(Enrolment.assign(assignment, person, by.id(), now)), act);
        events.publishEvent(new EnrolmentsApproved(act));
        log.info("assigned enrolment={} by={}", assignment.id(), by.id());
        return new Applied(assignment.id());
    }

    /** Withdraws, moves, extends, exempts or changes the edition. */
    public DecisionResult amend(EnrolmentId id, Amendment amendment, CurrentPerson by) {
        var enrolment = store.lock(id).orElse(null);
        if (enrolment == null) return new OutOfScope();
        var person = people.require(enrolment.state().person());
        var impossible = impossible(amendment, enrolment.state());
        if (impossible != null) {
            var barred = Enrolment.barred(person, by);
            return barred != null ? barred : new Refused(impossible);
        }
        var left = enrolment.state().edition().version();
        var result = enrolment.amend(amendment, person, by, clock.instant());
        var facts = List.copyOf(enrolment.unsaved());
        store.save(enrolment);
        facts.forEach(fact -> events.publishEvent(new EnrolmentAmended(id, fact.id())));
        if (result instanceof Applied
                && (amendment instanceof Amendment.Exempt || amendment instanceof Amendment.ChangeEdition)) {
            events.publishEvent(new EnrolmentChanged(id, amendment instanceof Amendment.ChangeEdition ? left : null));
        }
        return result;
    }

    /** What the catalog knows and the enrolment does not. */
    private @Nullable Why impossible(Amendment amendment, State state) {
        return switch (amendment) {
            case Amendment.Exempt exempt -> {
                var track = catalog.track(state.edition().version());
                yield track.unit(exempt.unit()).isEmpty() ? Why.UNIT_NOT_IN_TRACK : null;
            }
            case Amendment.ChangeEdition change ->
                change.edition().track().path().equals(state.path()) ? null : Why.NO_SUCH_EDITION;
            case Amendment.Withdraw withdraw -> null;
            case Amendment.Move move -> null;
            case Amendment.Extend extend -> null;
        };
    }

    /** The path is complete: called by learning in the transaction of the last fact. Returns false when it already was. */
    public boolean complete(EnrolmentId id, Instant at) {
        var enrolment = store.lock(id).orElseThrow();
        var turned = enrolment.complete(at);
        store.save(enrolment);
        return turned;
    }

    @Transactional(readOnly = true)
    public Optional<EnrolmentView> find(EnrolmentId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public List<EnrolmentView> findAll(Collection<EnrolmentId> ids) {
        return reader.byIds(ids, clock.instant());
    }

    /** The enrolment that is approved, active or completed and that the person should see first: the running one, else the latest. */
    @Transactional(readOnly = true)
    public Optional<EnrolmentView> currentOf(PersonId person) {
        return reader.standing(List.of(person), clock.instant()).stream()
                .min(Comparator.comparing(view -> view.status() != EnrolmentStatus.ACTIVE));
    }

    /** All of a person's enrolments that are not mere proposals, newest first. */
    @Transactional(readOnly = true)
    public List<EnrolmentView> allOf(PersonId person) {
        return reader.begunBy(person, clock.instant());
    }

    /** All enrolments of these persons that are approved, active or completed: what the rules must know. */
    @Transactional(readOnly = true)
    public List<EnrolmentView> ofPersons(Collection<PersonId> persons) {
        return reader.standing(persons, clock.instant());
    }

    /** What an act decided, as it stands now; nothing once it is undone. */
    @Transactional(readOnly = true)
    public List<EnrolmentView> ofAct(UUID act) {
        return acts.isUndone(act) ? List.of() : findAll(acts.decidedIn(act));
    }

    /** Every fact about an enrolment, in order. */
    @Transactional(readOnly = true)
    public List<RecordedFact> history(EnrolmentId id) {
        return store.history(id);
    }
}
