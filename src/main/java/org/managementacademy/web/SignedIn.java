package org.managementacademy.web;

import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is signed in, asked once in a request. */
@Component
class SignedIn {
    private static final String ASKED = SignedIn.class.getName();
    private final ObjectProvider<People> people;

    SignedIn(ObjectProvider<People> people) {
        this.people = people;
    }

    @SuppressWarnings("unchecked")
    Optional<CurrentPerson> person() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return ask();
        var known = (Optional<CurrentPerson>) request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST);
        if (known != null) return known;
        var found = ask();
        request.setAttribute(ASKED, found, RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    private Optional<CurrentPerson> ask() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return people.getObject().current(new PersonId(UUID.fromString(authentication.getName())));
    }
}
