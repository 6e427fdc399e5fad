package org.managementacademy.catalog.drift;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.managementacademy.catalog.drift.Stamp.Behind;

/**
 * A block of an original that a text does not have as it stands now.
 *
 * @param since  the day on which somebody said that its meaning changed; empty while nobody has said anything
 * @param lost   numbers, dates, links and legal terms that only the text has
 * @param gained those that only the original has
 */
public record BlockDrift(String block, Optional<LocalDate> since, SortedSet<String> lost, SortedSet<String> gained) {

    static BlockDrift of(Behind behind, Change change) {
        return of(change.name(), Optional.of(behind.since()), new Change(behind.from(), change.now()));
    }

    /** The original no longer has the block. */
    static BlockDrift gone(Behind behind) {
        return of(behind.block(), Optional.of(behind.since()), new Change(behind.from(), Optional.empty()));
    }

    static BlockDrift unanswered(Change change) {
        return of(change.name(), Optional.empty(), change);
    }

    private static BlockDrift of(String block, Optional<LocalDate> since, Change change) {
        var lost = new TreeSet<>(Change.facts(change.before()));
        var gained = new TreeSet<>(Change.facts(change.now()));
        lost.removeAll(Change.facts(change.now()));
        gained.removeAll(Change.facts(change.before()));
        return new BlockDrift(block, since, lost, gained);
    }

    /** Somebody has said so, or facts have changed. */
    public boolean isOfMeaning() {
        return since.isPresent() || hasOtherFacts();
    }

    public boolean hasOtherFacts() {
        return !lost.isEmpty() || !gained.isEmpty();
    }

    /** The facts that differ: {@code 9, 12 % → 7}. */
    public String facts() {
        return String.join(", ", lost) + " → " + String.join(", ", gained);
    }
}
