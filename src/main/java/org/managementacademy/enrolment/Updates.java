package org.managementacademy.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of new versions: HR takes running enrolments over to another version of their track, and back. What is completed stays completed. */
@Service
@Transactional
public class Updates {
    private static final Logger log = LoggerFactory.getLogger(Updates.class);

    private final EnrolmentStore store;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Updates(EnrolmentStore store, People people, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who is outside the scope, no longer runs or is on the version already stays as he is. The second time an act changes nothing.
     *
     * @param act id of what HR does, made before it
     */
    public void take(Collection<EnrolmentId> ids, TrackVersion to, UUID act, CurrentPerson by) {
        if (store.updatedIn(act).isEmpty()) change(store.lock(ids), enrolment -> to, act, by);
    }

    /** Takes those back whom nobody has taken elsewhere since. */
    public void takeBack(UUID act, CurrentPerson by) {
        change(store.lock(store.updatedIn(act)), enrolment -> before(enrolment, act), UUID.randomUUID(), by);
    }

    /** How many of those of an act, within the scope, are still on the version that it took them to. */
    @Transactional(readOnly = true)
    public int standing(UUID act, CurrentPerson by) {
        return (int) store.read(store.updatedIn(act)).stream()
                .filter(enrolment -> by.scope()
                        .contains(people.require(enrolment.state().person()).region()))
                .filter(enrolment -> !before(enrolment, act)
                        .equals(enrolment.state().edition().version()))
                .count();
    }

    /** The version before an act; the present one when something has changed it since. */
    private TrackVersion before(Enrolment enrolment, UUID act) {
        var present = enrolment.state().edition().version();
        return store.versionsAround(enrolment.state().id(), act)
                .filter(around -> around.after().equals(present))
                .map(EnrolmentStore.Around::before)
                .orElse(present);
    }

    private void change(List<Enrolment> enrolments, Function<Enrolment, TrackVersion> to, UUID act, CurrentPerson by) {
        var now = clock.instant();
        var persons = people
                .findAll(enrolments.stream().map(each -> each.state().person()).toList())
                .stream()
                .collect(toMap(Person::id, identity()));
        var left = enrolments.stream()
                .collect(toMap(
                        each -> each.state().id(),
                        each -> each.state().edition().version()));
        enrolments.forEach(each -> each.update(
                to.apply(each), requireNonNull(persons.get(each.state().person())), by, now));
        var facts = enrolments.stream().flatMap(each -> each.unsaved().stream()).toList();
        store.save(enrolments, act);
        for (var fact : facts) {
            events.publishEvent(new EnrolmentChanged(fact.enrolment(), left.get(fact.enrolment())));
            events.publishEvent(new EnrolmentAmended(fact.enrolment(), fact.id()));
        }
        log.info("updated enrolments={} act={} by={}", facts.size(), act, by.id());
    }
}
