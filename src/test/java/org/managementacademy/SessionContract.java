package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.managementacademy.testing.Statements;
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

    @Test
    void aLookAtAPageWritesNothing() throws Exception {
        assertThat(statementsOfAnAccess(sessions, Duration.ofSeconds(59))).isZero();
    }

    @Test
    void aSessionInUseLivesOn() throws Exception {
        assertThat(statementsOfAnAccess(sessions, Duration.ofSeconds(60))).isOne();
    }

    /** Of saving a session that was last in use so long before. */
    private static <S extends Session> long statementsOfAnAccess(SessionRepository<S> sessions, Duration after)
            throws Exception {
        var session = sessions.createSession();
        sessions.save(session);
        var later = Objects.requireNonNull(sessions.findById(session.getId()));
        var before = later.getLastAccessedTime();
        later.setLastAccessedTime(before.plus(after));
        var statements = Statements.countedDuring(() -> sessions.save(later));
        Instant stored =
                Objects.requireNonNull(sessions.findById(session.getId())).getLastAccessedTime();
        assertThat(stored).isEqualTo(statements == 0 ? before : before.plus(after));
        sessions.deleteById(session.getId());
        return statements;
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
