package org.managementacademy.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is signed in, asked once in a request. */
@Component
class SignedIn {
    private static final String ASKED = SignedIn.class.getName();
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final People people;

    SignedIn(People people) {
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

    /** Empty for nobody, and for whatever else a chain of its own may let in. */
    static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .filter(who -> UUID_FORM.matcher(who.getName()).matches());
    }

    private Optional<CurrentPerson> ask() {
        return authentication()
                .map(who -> new PersonId(UUID.fromString(who.getName())))
                .flatMap(people::current);
    }
}
