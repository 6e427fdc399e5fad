package org.managementacademy.learning.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.LearnerPaths;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.HomeCard;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The path on somebody's home page, read once for all cards of the page. */
@Component
@RequestScope
class CurrentPath {
    private final LearnerPaths paths;
    private final Map<HomeCard.Reader, Optional<LearnerPath>> read = new HashMap<>();

    CurrentPath(LearnerPaths paths) {
        this.paths = paths;
    }

    Optional<LearnerPath> of(HomeCard.Reader reader) {
        return read.computeIfAbsent(reader, asked -> paths.current(new PersonId(asked.person()), asked.zone()));
    }
}
