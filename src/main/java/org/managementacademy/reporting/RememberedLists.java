package org.managementacademy.reporting;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a list that was read before again, as long as the modules' facts prove that nothing in it has changed. The proof is a count of append-only
 * facts in the database, so it holds on every node: the page after a commit shows the result.
 */
@Component
class RememberedLists {
    /** No transaction takes longer: a fact that was recorded earlier than this before a list is read has been seen by it. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** Days begin on a quarter of an hour in every zone: late and start ahead do not change in between. */
    private static final Duration SAME_DAYS = Duration.ofMinutes(15);

    private static final int MOST_ENROLMENTS = 800_000;

    private final JdbcClient sql;
    private final Map<Key, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong looks = new AtomicLong();

    RememberedLists(JdbcClient sql) {
        this.sql = sql;
    }

    private record Key(Audience audience, ReportQuery query, long quarter) {}

    private record Known(ReportList list, OffsetDateTime since, long changes) {}

    private static final class Place {
        private volatile @Nullable Known known;
        private volatile long lastLook;
    }

    ReportList get(Audience audience, ReportQuery query, Instant now, Supplier<ReportList> read) {
        var key = new Key(audience, query, now.getEpochSecond() / SAME_DAYS.toSeconds());
        var place = places.computeIfAbsent(key, any -> new Place());
        place.lastLook = looks.incrementAndGet();
        var known = place.known;
        if (known != null && unchanged(known)) return known.list();
        synchronized (place) { // readers of the same list wait for one reading of it
            known = place.known;
            if (known == null || !unchanged(known)) {
                var since = databaseTime().minus(MARGIN);
                var changes =
                        changes(since); // counted before the list is read: what comes in between counts as a change
                known = new Known(read.get(), since, changes);
                place.known = known;
            }
        }
        forgetOldest();
        return known.list();
    }

    private boolean unchanged(Known known) {
        return changes(known.since()) == known.changes();
    }

    private long changes(OffsetDateTime since) {
        return sql.sql("""
                        select (select count(*) from rpt_person_change where recorded_at >= :since)
                             + (select count(*) from rpt_enrolment_change where recorded_at >= :since)
                             + (select count(*) from rpt_progress_change where recorded_at >= :since)""").param("since", since).query(Long.class).single();
    }

    private OffsetDateTime databaseTime() {
        return sql.sql("select current_timestamp").query(OffsetDateTime.class).single();
    }

    /** Goes on beside other readers: nobody waits for it, and whoever looks at a list meanwhile has it already. */
    private void forgetOldest() {
        while (places.values().stream().mapToLong(RememberedLists::size).sum() > MOST_ENROLMENTS)
            places.entrySet().stream()
                    .min(comparingLong(entry -> entry.getValue().lastLook))
                    .ifPresent(oldest -> places.remove(oldest.getKey(), oldest.getValue()));
    }

    /** A place costs something too, even when its list is empty. */
    private static long size(Place place) {
        var known = place.known;
        return 100 + (known == null ? 0 : known.list().size());
    }
}
