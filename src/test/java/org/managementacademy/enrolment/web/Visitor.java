package org.managementacademy.enrolment.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.managementacademy.people.PersonId;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is signed in and keeps their session from request to request. */
final class Visitor {
    private final MockMvcTester mvc;
    private final PersonId person;
    private final MockHttpSession session = new MockHttpSession();
    private final List<Cookie> cookies = new ArrayList<>();

    Visitor(MockMvcTester mvc, PersonId person) {
        this.mvc = mvc;
        this.person = person;
    }

    MvcTestResult get(String address) {
        return keep(mvc.get()
                .uri(URI.create(address))
                .with(user(person.toString()))
                .session(session)
                .cookie(kept())
                .exchange());
    }

    /** @param fields name, value, name, value */
    MvcTestResult post(String address, Object... fields) {
        var request = mvc.post()
                .uri(URI.create(address))
                .with(user(person.toString()))
                .with(csrf())
                .session(session)
                .cookie(kept());
        for (int i = 0; i < fields.length; i += 2)
            request = request.param((String) fields[i], String.valueOf(fields[i + 1]));
        return keep(request.exchange());
    }

    /** Asks for a page and follows to the one that answers. */
    MvcTestResult follow(String address) {
        return followed(get(address));
    }

    /** Sends a form and follows to the page that answers. */
    MvcTestResult send(String address, Object... fields) {
        return followed(post(address, fields));
    }

    private MvcTestResult followed(MvcTestResult answer) {
        var next = answer.getResponse().getRedirectedUrl();
        return next == null ? answer : get(next);
    }

    private Cookie[] kept() {
        return cookies.isEmpty() ? new Cookie[] {new Cookie("none", "none")} : cookies.toArray(Cookie[]::new);
    }

    private MvcTestResult keep(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            cookies.removeIf(old -> old.getName().equals(cookie.getName()));
            cookies.add(cookie);
        }
        return answer;
    }
}
