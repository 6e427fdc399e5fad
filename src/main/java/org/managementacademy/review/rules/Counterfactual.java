package org.managementacademy.review.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.managementacademy.enrolment.Trace.Change;
import org.managementacademy.enrolment.Trace.Kind;
import org.managementacademy.enrolment.Trace.Truth;

/** Which single value, and by how little, would have to differ for a rule not to apply. Found by asking the rule again. */
final class Counterfactual {

    private Counterfactual() {}

    static List<Change> of(Condition when, Map<String, Integer> facts) {
        var changes = new ArrayList<Change>();
        when.leaves().map(Condition.Leaf::subject).distinct().forEach(subject -> {
            var seen = facts.get(subject);
            if (seen == null) return;
            var values = worthAsking(when, subject);
            var higher = values.stream().filter(value -> value > seen).toList();
            var lower = values.reversed().stream().filter(value -> value < seen).toList();
            nearest(when, facts, subject, higher).forEach(value -> changes.add(new Change(subject, true, value)));
            nearest(when, facts, subject, lower).forEach(value -> changes.add(new Change(subject, false, value)));
        });
        return List.copyOf(changes);
    }

    /** Values at which a condition on the subject can turn; between two of them nothing changes. */
    private static TreeSet<Integer> worthAsking(Condition when, String subject) {
        var values = new TreeSet<Integer>();
        when.leaves().filter(leaf -> leaf.subject().equals(subject)).forEach(leaf -> {
            if (leaf.kind() == Kind.FACT_IS) values.addAll(List.of(0, 1));
            else if (leaf.isRating()) IntStream.rangeClosed(1, 5).forEach(values::add);
            else
                IntStream.rangeClosed(Math.max(0, leaf.limit() - 1), leaf.limit() + 1)
                        .forEach(values::add);
        });
        return values;
    }

    /** The nearest value from which on, in this direction, the rule no longer applies; at most one. */
    private static List<Integer> nearest(
            Condition when, Map<String, Integer> facts, String subject, List<Integer> outwards) {
        int last = outwards.size();
        while (last > 0 && !applies(when, facts, subject, outwards.get(last - 1))) last--;
        return last < outwards.size() ? List.of(outwards.get(last)) : List.of();
    }

    private static boolean applies(Condition when, Map<String, Integer> facts, String subject, int value) {
        var changed = new HashMap<>(facts);
        changed.put(subject, value);
        return when.truth(changed) == Truth.TRUE;
    }
}
