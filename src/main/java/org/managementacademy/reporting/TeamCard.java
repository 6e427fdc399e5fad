package org.managementacademy.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.HomeCard;
import org.springframework.stereotype.Component;

/** "My team: 6 on plan, 1 to talk to": on the home page of line managers whose people are on a path. */
@Component
class TeamCard implements HomeCard {
    private static final Set<String> LINE_MANAGERS = Set.of("LINE_MANAGER");
    private final Team team;

    TeamCard(Team team) {
        this.team = team;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Shown> show(Reader reader) {
        if (!reader.belongsTo(LINE_MANAGERS)) return Optional.empty();
        var counts = team.counts(new PersonId(reader.person()), team.now());
        if (counts.all() == 0) return Optional.empty();
        return Optional.of(new Shown("reporting/team-card :: team", Map.of("teamCounts", counts)));
    }
}
