package org.managementacademy.enrolment.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Component;

/** Who in HR's scope can be assigned which path. */
@Component
class PathOptions {
    private final People people;
    private final Catalog catalog;
    private final EditionOptions editions;
    private final Enrolments enrolments;

    PathOptions(People people, Catalog catalog, EditionOptions editions, Enrolments enrolments) {
        this.people = people;
        this.catalog = catalog;
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /**
     * @param proposed empty when the path has no course for the person yet
     * @param taken    whether the person is on it or has completed it
     */
    record PathOption(PathId id, String title, String summary, Optional<EditionChoice> proposed, boolean taken) {

        public boolean open() {
            return proposed.isPresent() && !taken;
        }
    }

    Optional<Person> candidate(UUID id, CurrentPerson me) {
        return people.find(new PersonId(id)).filter(person -> me.scope().contains(person.region()));
    }

    List<PathOption> all(Person person, CurrentPerson me) {
        var taken = enrolments.ofPersons(List.of(person.id())).stream()
                .map(EnrolmentView::path)
                .collect(toSet());
        return catalog.paths().stream()
                .map(path -> new PathOption(
                        path.id(),
                        path.title().in(me.language()),
                        path.summary().in(me.language()),
                        editions.proposed(path.id(), person),
                        taken.contains(path.id())))
                .toList();
    }

    /** The path when it has a course for the person; whether it is taken is decided by the assignment. */
    Optional<PathOption> find(String path, Person person, CurrentPerson me) {
        return all(person, me).stream()
                .filter(option ->
                        option.id().value().equals(path) && option.proposed().isPresent())
                .findFirst();
    }
}
