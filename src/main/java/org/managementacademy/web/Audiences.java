package org.managementacademy.web;

import java.util.HashSet;
import java.util.Set;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.Role;

/** For whom navigation and cards are, by the words of {@code NavItem.audience}. */
final class Audiences {

    private Audiences() {}

    static Set<String> of(CurrentPerson person) {
        var audiences = new HashSet<>(Set.of("LEARNER"));
        if (person.lineManager()) audiences.add("LINE_MANAGER");
        person.roles().stream().map(Role::name).forEach(audiences::add);
        return audiences;
    }
}
