package org.managementacademy.catalog.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * A block before and now; at least one of both is there.
 */
record Change(Optional<Block> before, Optional<Block> now) {

    /** Which block has become which, in the order of now; blocks that are gone stand last. Equal words are the same block wherever they stand, then equal
     * names, then what is left of a kind in its order. */
    static List<Change> between(List<Block> before, List<Block> now) {
        var old = new ArrayList<>(before);
        var found = new ArrayList<Change>();
        now.forEach(block -> found.add(new Change(Optional.empty(), Optional.of(block))));
        match(found, old, (one, other) -> one.print().equals(other.print()));
        match(found, old, (one, other) -> one.name().equals(other.name()));
        match(found, old, (one, other) -> one.kind().equals(other.kind()));
        old.forEach(block -> found.add(new Change(Optional.of(block), Optional.empty())));
        return List.copyOf(found);
    }

    private static void match(List<Change> found, List<Block> old, BiPredicate<Block, Block> same) {
        found.replaceAll(change -> {
            if (change.before.isPresent()) return change;
            var block = change.now.orElseThrow();
            var match = old.stream().filter(other -> same.test(other, block)).findFirst();
            match.ifPresent(old::remove);
            return new Change(match, change.now);
        });
    }

    String name() {
        return now.or(() -> before).map(Block::name).orElseThrow();
    }

    boolean isNone() {
        return before.map(Block::print).equals(now.map(Block::print));
    }

    /** Whether numbers, dates, links or legal terms have changed, which changes the meaning whatever anybody says. */
    boolean isOfFacts() {
        return !facts(before).equals(facts(now));
    }

    static SortedSet<String> facts(Optional<Block> block) {
        return block.map(Block::facts).orElseGet(TreeSet::new);
    }
}
