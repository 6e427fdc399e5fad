package org.managementacademy.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures by key within a time, and forgets the keys asked for least recently once there are too many. */
final class Failures {
    static final int MOST_KEYS = 50_000;

    private final Duration within;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Failures(Duration within) {
        this.within = within;
    }

    synchronized void add(String key, Instant now) {
        counts.merge(
                key,
                new Count(1, now),
                (old, first) -> expired(old, now) ? first : new Count(old.failures + 1, old.since));
    }

    synchronized int count(String key, Instant now) {
        var count = counts.get(key);
        return count == null || expired(count, now) ? 0 : count.failures;
    }

    synchronized void forget(String key) {
        counts.remove(key);
    }

    private boolean expired(Count count, Instant now) {
        return count.since.plus(within).isBefore(now);
    }

    private record Count(int failures, Instant since) {}
}
