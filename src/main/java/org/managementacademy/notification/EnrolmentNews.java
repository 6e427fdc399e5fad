package org.managementacademy.notification;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.managementacademy.enrolment.DecisionsUndone;
import org.managementacademy.enrolment.EnrolmentAmended;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.EnrolmentsApproved;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells learners that they have been enrolled, that HR has changed something, or that they are not enrolled after all: one message each, however often the event comes. */
@Component
class EnrolmentNews {
    private static final int AT_ONCE = 500;

    private final Enrolments enrolments;
    private final People people;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    EnrolmentNews(Enrolments enrolments, People people, Letters letters, Outbox outbox, Clock clock) {
        this.enrolments = enrolments;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EnrolmentsApproved approved) {
        var told = outbox.written(Letters.ENROLMENT_APPROVED, approved.act());
        var decided = enrolments.ofAct(approved.act()).stream()
                .filter(enrolment -> !told.contains(enrolment.id().value()))
                .toList();
        for (int from = 0; from < decided.size(); from += AT_ONCE) {
            write(approved.act(), decided.subList(from, Math.min(decided.size(), from + AT_ONCE)));
        }
    }

    private void write(UUID act, List<EnrolmentView> decided) {
        Map<PersonId, Person> persons =
                people
                        .findAll(decided.stream()
                                .map(EnrolmentView::personId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, Function.identity()));
        outbox.add(decided.stream()
                .flatMap(enrolment -> letter(act, persons, enrolment))
                .toList());
    }

    /** No letter for an enrolment that has been undone, or a person who has left, since the act. */
    private Stream<Message> letter(UUID act, Map<PersonId, Person> persons, EnrolmentView enrolment) {
        var person = persons.get(enrolment.personId());
        var startOn = enrolment.startOn();
        if (person == null || startOn == null) return Stream.empty();
        return Stream.of(letters.enrolmentApproved(
                act, person, enrolment, startOn, Objects.requireNonNull(enrolment.endOn()), clock.instant()));
    }

    /** What nobody has been sent is taken back without a word; a correction follows what has been sent. */
    @ApplicationModuleListener
    void on(DecisionsUndone undone) {
        var now = clock.instant();
        var told = outbox.written(Letters.APPROVAL_UNDONE, undone.act());
        var corrections = outbox.of(Letters.ENROLMENT_APPROVED, undone.act()).stream()
                .filter(message -> !outbox.takeBack(message.id(), now))
                .filter(message -> !told.contains(message.subject()))
                .flatMap(message -> correction(message, now))
                .toList();
        outbox.add(corrections);
    }

    /** No letter to somebody who has left since. */
    @ApplicationModuleListener
    void on(EnrolmentAmended amended) {
        var enrolment = enrolments.find(amended.enrolment()).orElse(null);
        if (enrolment == null) return;
        var told = outbox.written(Letters.ENROLMENT_AMENDED, amended.fact());
        if (told.contains(enrolment.id().value())) return;
        outbox.add(enrolments.history(enrolment.id()).stream()
                .filter(fact -> fact.id().equals(amended.fact()))
                .flatMap(fact -> people.find(enrolment.personId()).stream()
                        .flatMap(person -> letters.enrolmentAmended(fact, person, enrolment, clock.instant()).stream()))
                .toList());
    }

    private Stream<Message> correction(Message sent, Instant now) {
        return people.find(sent.person()).stream()
                .flatMap(person -> enrolments.find(new EnrolmentId(sent.subject())).stream()
                        .map(enrolment -> letters.approvalUndone(sent.occasion(), person, enrolment, now)));
    }
}
