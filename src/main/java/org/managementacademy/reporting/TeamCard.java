package org.managementacademy.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** "My team: 6 on plan, 1 to talk to": on the home page of line managers whose people are on a path. */
@Component
class TeamCard implements HomeCard {
    private final Team team;

    TeamCard(Team team) {
        this.team = team;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Shown> show(UUID personId, Language language) {
        var counts = team.counts(new PersonId(personId), team.now());
        if (counts.all() == 0) return Optional.empty();
        return Optional.of(new Shown("reporting/team-card :: team", Map.of("teamCounts", counts)));
    }
}
