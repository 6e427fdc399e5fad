package org.managementacademy.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.managementacademy.people.CurrentPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the signed-in person the roles that they have now, at each request, and nobody who has lost the account any. */
final class FreshRights extends OncePerRequestFilter {
    private final SignedIn signedIn;

    FreshRights(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn.authentication()
                .ifPresent(who -> SecurityContextHolder.setContext(signedIn.person()
                        .map(person -> new SecurityContextImpl(withRights(who, person)))
                        .orElseGet(SecurityContextImpl::new)));
        chain.doFilter(request, response);
    }

    private static Authentication withRights(Authentication who, CurrentPerson person) {
        var rights = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(requireNonNull(who.getPrincipal()), null, rights);
    }
}
