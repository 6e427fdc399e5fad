package org.managementacademy.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who are made up by a test of the frame. */
final class Visitors {
    static final CurrentPerson LEARNER = visitor("Екатерина Сергеевна Александрова", Language.RU);
    static final CurrentPerson HR = visitor("张伟", Language.ZH, Role.LOCAL_HR);

    private Visitors() {}

    static CurrentPerson visitor(String name, Language language, Role... roles) {
        return new CurrentPerson(
                PersonId.fresh(), name, language, ZoneId.of("Europe/Paris"), Set.of(roles), Scope.NOBODY, false);
    }

    /** The people of this front desk are these, and nobody else. */
    static void known(People people, CurrentPerson... visitors) {
        when(people.current(any())).thenReturn(Optional.empty());
        for (var visitor : visitors) when(people.current(visitor.id())).thenReturn(Optional.of(visitor));
    }

    static RequestPostProcessor as(CurrentPerson visitor) {
        return user(visitor.id().toString());
    }
}
