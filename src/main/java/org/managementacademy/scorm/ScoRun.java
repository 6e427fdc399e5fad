package org.managementacademy.scorm;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.managementacademy.scorm.cmi.Snapshot;

/**
 * One attempt on one activity with content: what the SCO found when it was shown last, and what it has set since.
 *
 * @param activity its place in the tree of the package, in preorder from 0
 * @param number   counts the attempts on this activity
 */
record ScoRun(int activity, int number, Snapshot snapshot) {
    /** In characters, names and values. */
    static final int LARGEST = 500_000;

    ScoRun with(Snapshot later) {
        return new ScoRun(activity, number, later);
    }

    /** Time since it was shown last, as the SCO tells it; what it tells in years and months does not count. */
    Duration sessionTime() {
        return snapshot.standard().sessionTime(snapshot.set()).orElse(Duration.ZERO);
    }

    boolean isTooLarge() {
        return Stream.of(snapshot.given(), snapshot.set())
                        .mapToInt(ScoRun::size)
                        .sum()
                > LARGEST;
    }

    private static int size(Map<String, String> values) {
        return values.entrySet().stream()
                .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
                .sum();
    }
}
