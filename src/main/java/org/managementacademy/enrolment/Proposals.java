package org.managementacademy.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.enrolment.DecisionResult.AlreadyDecided;
import org.managementacademy.enrolment.DecisionResult.Applied;
import org.managementacademy.enrolment.DecisionResult.OutOfScope;
import org.managementacademy.enrolment.DecisionResult.Refused;
import org.managementacademy.enrolment.DecisionResult.Why;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of proposals: what the rules propose, and what HR decides on many at once. */
@Service
@Transactional
public class Proposals {

    private static final Logger log = LoggerFactory.getLogger(Proposals.class);
    private static final int CHUNK = 500;

    private final EnrolmentStore store;
    private final EnrolmentReader reader;
    private final Acts acts;
    private final People people;
    private final ObjectProvider<StartedEnrolments> started;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            EnrolmentStore store,
            EnrolmentReader reader,
            Acts acts,
            People people,
            ObjectProvider<StartedEnrolments> started,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.acts = acts;
        this.people = people;
        this.started = started;
        this.events = events;
        this.clock = clock;
    }

    /** Brings the proposals of these people in a campaign in line with what the rules say now. Repeating it changes nothing. */
    public Proposed propose(UUID campaign, List<Evaluation> evaluations) {
        var now = clock.instant();
        var sum = Proposed.NOTHING;
        for (var chunk : chunks(evaluations)) sum = sum.plus(proposeChunk(campaign, chunk, now));
        return sum;
    }

    private Proposed proposeChunk(UUID campaign, List<Evaluation> evaluations, Instant now) {
        var present = store
                .lockOf(campaign, evaluations.stream().map(e -> e.person().id()).toList())
                .stream()
                .collect(groupingBy(e -> e.state().person()));
        var touched = new ArrayList<Enrolment>();
        for (var evaluation : evaluations) {
            var own = present.getOrDefault(evaluation.person().id(), List.of());
            own.forEach(enrolment -> enrolment.reconsider(evaluation, now));
            touched.addAll(own);
            var proposal = evaluation.proposal();
            if (proposal != null && own.stream().noneMatch(e -> e.state().path().equals(proposal.path()))) {
                touched.add(Enrolment.propose(proposal, now));
            }
        }
        var counts = new Proposed(
                count(touched, Fact.Proposed.class::isInstance),
                count(touched, Fact.Reconsidered.class::isInstance),
                count(touched, Fact.Retracted.class::isInstance),
                count(touched, fact -> fact instanceof Fact.EvidenceChanged evidence && evidence.changed()));
        store.save(touched, null);
        return counts;
    }

    private static int count(List<Enrolment> enrolments, Predicate<Fact> fact) {
        return (int) enrolments.stream()
                .flatMap(enrolment -> enrolment.unsaved().stream())
                .filter(recorded -> fact.test(recorded.fact()))
                .count();
    }

    /** What {@link #decide} would do now with the same arguments. Nothing is locked or changed. */
    @Transactional(readOnly = true)
    public Foreseen foresee(Collection<EnrolmentId> proposals, Decision decision, CurrentPerson by) {
        var now = clock.instant();
        var editions = new ArrayList<EditionChoice>();
        var refused = new ArrayList<Act.Refusal>();
        var taken = new HashMap<PersonId, List<Taken>>();
        for (var chunk : chunks(proposals.stream().distinct().toList())) {
            var enrolments = store.read(chunk);
            refused.addAll(decide(enrolments, decision, taken, by, now));
            changed(enrolments).map(enrolment -> enrolment.state().edition()).forEach(editions::add);
        }
        return new Foreseen(editions, refused);
    }

    /** The same as an act of its own. */
    public Act decide(Collection<EnrolmentId> proposals, Decision decision, CurrentPerson by) {
        return decide(UUID.randomUUID(), proposals, decision, by);
    }

    /**
     * Decides on many proposals at once; the act lists those that were refused. Ids outside the scope of {@code by} are passed over.
     *
     * @param id of the act to be: who sends it twice gets what came of the first time
     */
    public Act decide(UUID id, Collection<EnrolmentId> proposals, Decision decision, CurrentPerson by) {
        var now = clock.instant();
        var refused = new ArrayList<Act.Refusal>();
        var applied = 0;
        var taken = new HashMap<PersonId, List<Taken>>();
        for (var chunk : chunks(proposals.stream().distinct().toList())) {
            var enrolments = store.lock(chunk);
            var first = acts.find(id);
            if (first.isPresent()) return first.get();
            refused.addAll(decide(enrolments, decision, taken, by, now));
            applied += (int) changed(enrolments).count();
            store.save(enrolments, id);
        }
        var startOn = decision instanceof Decision.Approve approve ? approve.startOn() : null;
        var act = new Act(id, startOn != null, by.id(), now, startOn, applied, refused, null);
        acts.add(act);
        if (startOn != null && applied > 0) events.publishEvent(new EnrolmentsApproved(id));
        log.info(
                "decided act={} approval={} applied={} refused={} by={}",
                id,
                startOn != null,
                applied,
                refused.size(),
                by.id());
        return act;
    }

    private static Stream<Enrolment> changed(List<Enrolment> enrolments) {
        return enrolments.stream().filter(enrolment -> !enrolment.unsaved().isEmpty());
    }

    /** @param taken paths of the persons met so far; grows */
    private List<Act.Refusal> decide(
            List<Enrolment> enrolments,
            Decision decision,
            Map<PersonId, List<Taken>> taken,
            CurrentPerson by,
            Instant now) {
        var refused = new ArrayList<Act.Refusal>();
        var persons = personsOf(enrolments);
        reader.takenBy(persons.keySet())
                .forEach((person, paths) ->
                        taken.computeIfAbsent(person, key -> new ArrayList<>()).addAll(paths));
        for (var enrolment : enrolments) {
            var id = enrolment.state().id();
            var person = requireNonNull(persons.get(enrolment.state().person()));
            switch (decide(enrolment, decision, person, taken, by, now)) {
                case AlreadyDecided late -> refused.add(new Act.Refusal(id, "ALREADY_DECIDED"));
                case Refused not -> refused.add(new Act.Refusal(id, not.why().name()));
                case Applied done -> {}
                case OutOfScope hidden -> {}
            }
        }
        return refused;
    }

    private DecisionResult decide(
            Enrolment enrolment,
            Decision decision,
            Person person,
            Map<PersonId, List<Taken>> taken,
            CurrentPerson by,
            Instant now) {
        var path = enrolment.state().path();
        if (decision instanceof Decision.Approve approve && enrolment.state().decided() == null) {
            var startOn = approve.startOn();
            var barred = Enrolment.barred(person, by);
            if (barred != null) return barred;
            var others = taken.computeIfAbsent(person.id(), key -> new ArrayList<>());
            if (others.stream().anyMatch(other -> other.path().equals(path))) return new Refused(Why.PATH_TAKEN);
            if (others.stream().anyMatch(other -> Period.sameHalfYear(other.startOn(), startOn)))
                return new Refused(Why.HALF_YEAR_TAKEN);
            var result = enrolment.decide(decision, person, by, now);
            if (result instanceof Applied) others.add(new Taken(path, startOn));
            return result;
        }
        return enrolment.decide(decision, person, by, now);
    }

    /** Takes an act back as a whole, while nobody of it has started. */
    public UndoResult undo(UUID act, CurrentPerson by) {
        var now = clock.instant();
        var enrolments = store.lock(acts.decidedIn(act));
        if (enrolments.isEmpty()) return new UndoResult.NotFound();
        var persons = personsOf(enrolments);
        var begun = started.stream()
                .flatMap(check -> check
                        .startedAmong(
                                enrolments.stream().map(e -> e.state().id()).toList())
                        .stream())
                .collect(toSet());
        for (var enrolment : enrolments) {
            var state = enrolment.state();
            var person = requireNonNull(persons.get(state.person()));
            switch (enrolment.reopen(begun.contains(state.id()), person, by, now)) {
                case Applied done -> {}
                case Refused not -> {
                    return new UndoResult.TooLate(not.why());
                }
                case OutOfScope hidden -> {
                    return new UndoResult.NotFound();
                }
                case AlreadyDecided late -> {
                    return new UndoResult.TooLate(Why.NOT_RUNNING);
                }
            }
        }
        if (!acts.markUndone(act, now)) return new UndoResult.TooLate(Why.NOT_RUNNING);
        store.save(enrolments, act);
        events.publishEvent(new DecisionsUndone(act));
        log.info("undone act={} enrolments={} by={}", act, enrolments.size(), by.id());
        return new UndoResult.Undone(enrolments.size());
    }

    @Transactional(readOnly = true)
    public Optional<Act> act(UUID id) {
        return acts.find(id);
    }

    private Map<PersonId, Person> personsOf(List<Enrolment> enrolments) {
        var persons = new HashMap<PersonId, Person>();
        var ids = enrolments.stream().map(e -> e.state().person()).distinct().toList();
        for (var chunk : chunks(ids)) {
            persons.putAll(people.findAll(chunk).stream().collect(toMap(Person::id, identity())));
        }
        return persons;
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
