package org.managementacademy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Writes a session when something in it has changed, and that it is still in use once a minute: not at each look at a page, where it would be the only
 * thing that is written. Reads it once in a request: Spring Session asks for it a second time when the request is done, to see whether the cookie was right.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSessions.Spared<S>> {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private static final ThreadLocal<@Nullable OfRequest> OF_REQUEST = new ThreadLocal<>();

    private final FindByIndexNameSessionRepository<S> sessions;

    SparingSessions(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    private static final class OfRequest {
        private @Nullable Spared<?> session;
    }

    /** Stands around Spring Session's filter: outside of it nothing is kept. */
    static void inRequest(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OF_REQUEST.set(new OfRequest());
        try {
            chain.doFilter(request, response);
        } finally {
            OF_REQUEST.remove();
        }
    }

    @Override
    public Spared<S> createSession() {
        return new Spared<>(sessions.createSession(), true);
    }

    @Override
    public void save(Spared<S> session) {
        if (!session.changed) return;
        sessions.save(session.session);
        session.changed = false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Spared<S> findById(String id) {
        var request = OF_REQUEST.get();
        var known = request == null ? null : request.session;
        if (known != null && known.getId().equals(id)) return (Spared<S>) known;
        var session = sessions.findById(id);
        if (session == null) return null;
        var spared = new Spared<>(session, false);
        if (request != null) request.session = spared;
        return spared;
    }

    @Override
    public void deleteById(String id) {
        var request = OF_REQUEST.get();
        if (request != null) request.session = null;
        sessions.deleteById(id);
    }

    @Override
    public Map<String, Spared<S>> findByIndexNameAndIndexValue(String name, String value) {
        var found = new LinkedHashMap<String, Spared<S>>();
        sessions.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) -> found.put(id, new Spared<>(session, false)));
        return found;
    }

    /** One that knows whether it is worth writing. */
    static final class Spared<S extends Session> implements Session {
        private final S session;
        private boolean changed;

        private Spared(S session, boolean changed) {
            this.session = session;
            this.changed = changed;
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            changed = true;
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (time.isBefore(session.getLastAccessedTime().plus(PRECISION))) return;
            changed = true;
            session.setLastAccessedTime(time);
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
