package org.managementacademy.people;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of the roles that are granted on a page. */
@Service
@Transactional
public class Roles {

    private static final String EVERYWHERE = "*";

    private final JdbcClient jdbc;
    private final PeopleFacts facts;
    private final Clock clock;

    Roles(JdbcClient jdbc, PeopleFacts facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /** What came of a change of roles. */
    public enum Result {
        APPLIED,
        /** Nobody can take away the last administrator. */
        LAST_ADMINISTRATOR,
        /** Local HR needs at least one region. */
        REGION_MISSING
    }

    /** Grants a role; for local HR the regions replace those of an earlier grant, for other roles they are empty. */
    public Result grant(PersonId person, Role role, Set<RegionId> regions, @Nullable PersonId by) {
        if (role == Role.LOCAL_HR && regions.isEmpty()) return Result.REGION_MISSING;
        delete(person, role);
        if (role == Role.LOCAL_HR) regions.forEach(region -> insert(person, role, region.value()));
        else insert(person, role, EVERYWHERE);
        var said = Map.of("role", role.name(), "regions", new TreeSet<>(regions).toString());
        facts.write(new PeopleFact(clock.instant(), by, PeopleFact.Kind.ROLE_GRANTED, person, said));
        return Result.APPLIED;
    }

    public Result revoke(PersonId person, Role role, PersonId by) {
        if (role == Role.ADMINISTRATOR && othersThan(person) == 0) return Result.LAST_ADMINISTRATOR;
        if (delete(person, role) > 0) {
            var said = Map.of("role", role.name());
            facts.write(new PeopleFact(clock.instant(), by, PeopleFact.Kind.ROLE_REVOKED, person, said));
        }
        return Result.APPLIED;
    }

    /** False in an academy that has still to be set up. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return jdbc
                .sql("select person_id from role_grant where role = 'ADMINISTRATOR' fetch first 1 rows only")
                .query()
                .singleColumn()
                .stream()
                .findAny()
                .isPresent();
    }

    private int othersThan(PersonId person) {
        // locks all administrators, so that two of them cannot remove each other at the same time
        return (int) jdbc
                .sql("select person_id from role_grant where role = 'ADMINISTRATOR' order by person_id for update")
                .query(java.util.UUID.class)
                .list()
                .stream()
                .filter(id -> !id.equals(person.value()))
                .count();
    }

    private int delete(PersonId person, Role role) {
        return jdbc.sql("delete from role_grant where person_id = :person and role = :role")
                .param("person", person.value())
                .param("role", role.name())
                .update();
    }

    private void insert(PersonId person, Role role, String region) {
        jdbc.sql("insert into role_grant (person_id, role, region_id) values (:person, :role, :region)")
                .param("person", person.value())
                .param("role", role.name())
                .param("region", region)
                .update();
    }
}
