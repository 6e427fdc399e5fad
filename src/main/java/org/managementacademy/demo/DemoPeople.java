package org.managementacademy.demo;

import java.util.List;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Roles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the fictional organisation and gives its sign-ins their roles and the well-known password. */
@Component
@Profile("demo")
class DemoPeople {

    private final Organisation organisation = new Organisation();
    private final People people;
    private final Roles roles;
    private final Accounts accounts;

    DemoPeople(People people, Roles roles, Accounts accounts) {
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
    }

    Organisation organisation() {
        return organisation;
    }

    boolean exist() {
        return !people.byEmployeeIds(List.of(organisation.employeeId(SignIn.ADMINISTRATOR)))
                .isEmpty();
    }

    void create() {
        people.register(organisation.people(), null);
        for (var signIn : SignIn.values()) {
            var role = signIn.role();
            if (role != null) roles.grant(id(signIn), role, signIn.regions(), null);
            accounts.setPassword(id(signIn), SignIn.PASSWORD, null);
        }
    }

    PersonId id(SignIn signIn) {
        return people.byEmployeeIds(List.of(organisation.employeeId(signIn)))
                .values()
                .iterator()
                .next()
                .id();
    }

    CurrentPerson current(SignIn signIn) {
        return people.current(id(signIn)).orElseThrow();
    }
}
