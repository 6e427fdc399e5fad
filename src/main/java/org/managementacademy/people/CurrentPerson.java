package org.managementacademy.people;

import java.time.ZoneId;
import java.util.Set;
import org.managementacademy.shared.Language;

/** Who is signed in, with the rights they have now. A controller takes it as a parameter. */
public record CurrentPerson(
        PersonId id,
        String fullName,
        Language language,
        ZoneId zone,
        Set<Role> roles,
        Scope scope,
        boolean lineManager) {

    public CurrentPerson {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whose record the person looks after: administrators that of everybody, HR within its scope. */
    public Scope reach() {
        return has(Role.ADMINISTRATOR) ? Scope.EVERYBODY : scope;
    }

    /** Local or group HR. */
    public boolean isHr() {
        return has(Role.LOCAL_HR) || has(Role.GROUP_HR);
    }
}
