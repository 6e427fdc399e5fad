package org.managementacademy.review.rules;

import static org.managementacademy.enrolment.Trace.Truth.FALSE;
import static org.managementacademy.enrolment.Trace.Truth.TRUE;
import static org.managementacademy.enrolment.Trace.Truth.UNKNOWN;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.managementacademy.enrolment.Trace.Kind;
import org.managementacademy.enrolment.Trace.Node;
import org.managementacademy.enrolment.Trace.Truth;

/** A tree over ratings and role facts with three-valued logic: what is missing is unknown, and only what decides is needed. */
public sealed interface Condition {

    /** @param facts known ratings by competency id and known role facts by name */
    Node evaluate(Map<String, Integer> facts);

    /** All leaves below, in order. */
    Stream<Leaf> leaves();

    /** The same tree with other limits, one for each leaf in order. */
    Condition withLimits(Iterator<Integer> limits);

    record All(List<Condition> parts) implements Condition {
        @Override
        public Condition withLimits(Iterator<Integer> limits) {
            return new All(parts.stream().map(part -> part.withLimits(limits)).toList());
        }

        @Override
        public Node evaluate(Map<String, Integer> facts) {
            return branch(Kind.ALL, parts, facts, FALSE, TRUE);
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Condition withLimits(Iterator<Integer> limits) {
            return new Any(parts.stream().map(part -> part.withLimits(limits)).toList());
        }

        @Override
        public Node evaluate(Map<String, Integer> facts) {
            return branch(Kind.ANY, parts, facts, TRUE, FALSE);
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Condition withLimits(Iterator<Integer> limits) {
            return new Not(part.withLimits(limits));
        }

        @Override
        public Node evaluate(Map<String, Integer> facts) {
            var inner = part.evaluate(facts);
            var truth = switch (inner.truth()) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case UNKNOWN -> UNKNOWN;
            };
            return new Node(Kind.NOT, null, null, null, truth, List.of(inner));
        }

        @Override
        public Stream<Leaf> leaves() {
            return part.leaves();
        }
    }

    /**
     * Compares one value.
     *
     * @param subject competency id, or name of a role fact
     * @param limit   1 to 5 for a rating; 0 or 1 for FACT_IS
     */
    record Leaf(Kind kind, String subject, int limit) implements Condition {
        @Override
        public Condition withLimits(Iterator<Integer> limits) {
            return new Leaf(kind, subject, limits.next());
        }

        /** Whether the limit makes sense: a rating from 1 to 5, yes or no, or a number of months or countries. */
        boolean isSound() {
            return isRating()
                    ? limit >= 1 && limit <= 5
                    : kind == Kind.FACT_IS ? limit == 0 || limit == 1 : limit >= 0 && limit <= 600;
        }

        @Override
        public Node evaluate(Map<String, Integer> facts) {
            var seen = facts.get(subject);
            return new Node(kind, subject, limit, seen, seen == null ? UNKNOWN : holds(seen) ? TRUE : FALSE, List.of());
        }

        private boolean holds(int seen) {
            return switch (kind) {
                case RATING_AT_MOST, FACT_AT_MOST -> seen <= limit;
                case RATING_AT_LEAST, FACT_AT_LEAST -> seen >= limit;
                case FACT_IS -> seen == limit;
                case ALL, ANY, NOT -> throw new IllegalStateException(kind + " is no comparison");
            };
        }

        /** {@code rating-at-most}: the end of message keys. */
        public String word() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isRating() {
            return kind == Kind.RATING_AT_MOST || kind == Kind.RATING_AT_LEAST;
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    /** @param decisive a single part with this truth settles the branch */
    private static Node branch(
            Kind kind, List<Condition> parts, Map<String, Integer> facts, Truth decisive, Truth otherwise) {
        var nodes = parts.stream().map(part -> part.evaluate(facts)).toList();
        var truth = nodes.stream().anyMatch(node -> node.truth() == decisive)
                ? decisive
                : nodes.stream().anyMatch(node -> node.truth() == UNKNOWN) ? UNKNOWN : otherwise;
        return new Node(kind, null, null, null, truth, nodes);
    }

    /** The truth alone. */
    default Truth truth(Map<String, Integer> facts) {
        return evaluate(facts).truth();
    }
}
