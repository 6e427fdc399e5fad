package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions in the database; the same on both. */
abstract class SessionContract {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Test
    void twoRequestsMayBringTheSameAttribute() {
        assertThat(afterTwoRequests(sessions)).isEqualTo("second");
    }

    private static <S extends Session> Object afterTwoRequests(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var first = Objects.requireNonNull(sessions.findById(session.getId()));
        var second = Objects.requireNonNull(sessions.findById(session.getId()));
        first.setAttribute("flash", "first");
        second.setAttribute("flash", "second");
        sessions.save(first);
        sessions.save(second);
        var kept = Objects.requireNonNull(sessions.findById(session.getId()));
        sessions.deleteById(session.getId());
        return Objects.requireNonNull(kept.getAttribute("flash"));
    }
}
