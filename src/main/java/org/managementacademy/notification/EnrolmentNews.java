package org.managementacademy.notification;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.EnrolmentsApproved;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells learners that they have been enrolled: one message each, however often the event comes. */
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
        var decided = enrolments.ofAct(approved.act());
        for (int from = 0; from < decided.size(); from += AT_ONCE) {
            write(decided.subList(from, Math.min(decided.size(), from + AT_ONCE)));
        }
    }

    private void write(List<EnrolmentView> decided) {
        var told = outbox.written(
                Letters.ENROLMENT_APPROVED,
                decided.stream().map(enrolment -> enrolment.id().value()).toList());
        Map<PersonId, Person> persons =
                people
                        .findAll(decided.stream()
                                .map(EnrolmentView::personId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, Function.identity()));
        outbox.add(decided.stream()
                .filter(enrolment -> !told.contains(enrolment.id().value()))
                .flatMap(enrolment -> letter(persons, enrolment))
                .toList());
    }

    /** No letter for an enrolment that has been undone, or a person who has left, since the act. */
    private Stream<Message> letter(Map<PersonId, Person> persons, EnrolmentView enrolment) {
        var person = persons.get(enrolment.personId());
        var startOn = enrolment.startOn();
        if (person == null || startOn == null) return Stream.empty();
        return Stream.of(letters.enrolmentApproved(
                person, enrolment, startOn, Objects.requireNonNull(enrolment.endOn()), clock.instant()));
    }
}
