package org.managementacademy.learning.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The path on somebody's home page, read once for all cards of the page. */
@Component
@RequestScope
class CurrentPath {
    private final LearnerPaths paths;
    private final People people;
    private final Map<UUID, Optional<LearnerPath>> read = new HashMap<>();

    CurrentPath(LearnerPaths paths, People people) {
        this.paths = paths;
        this.people = people;
    }

    Optional<LearnerPath> of(UUID person) {
        return read.computeIfAbsent(
                person, id -> people.find(new PersonId(id)).flatMap(known -> paths.current(known.id(), known.zone())));
    }
}
