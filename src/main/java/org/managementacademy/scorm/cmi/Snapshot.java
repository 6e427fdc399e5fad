package org.managementacademy.scorm.cmi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.managementacademy.scorm.sequencing.Standing;

/**
 * Everything that an attempt holds at one moment, to be stored and read again. What the SCO found and what it has set are kept apart, because only the second is
 * its own word.
 *
 * @param given value by element that the SCO found when its session began, such as {@link InitialModel#values}
 * @param set   value by element that the SCO has set since
 */
public record Snapshot(Standard standard, SortedMap<String, String> given, SortedMap<String, String> set) {

    public Snapshot {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
    }

    public Snapshot(Standard standard, Map<String, String> given, Map<String, String> set) {
        this(standard, new TreeMap<>(given), new TreeMap<>(set));
    }

    /** What the SCO would read here, or would have if it could read it: worked out where the standard wants that; empty when nothing is known. */
    public Optional<String> value(String element) {
        return reader().apply(element);
    }

    /** Where the learner stands: unknown stays unknown. */
    public Standing standing() {
        return Standings.of(this);
    }

    /** The objectives of the SCO, in its order. */
    public List<ObjectiveResult> objectives() {
        return ObjectiveResult.all(this);
    }

    /** What the learner was asked and has answered, in the order in which the SCO has written it down. */
    public List<InteractionResult> interactions() {
        return InteractionResult.all(this);
    }

    /** What the learner has remarked. */
    public List<LearnerComment> comments() {
        return LearnerComment.all(this);
    }

    /** The time of this session, as the SCO tells it; empty when it tells none. */
    public Optional<TimeInterval> sessionTime() {
        return standard.interval(set.get(standard.sessionTimeElement()));
    }

    /** The time of all sessions of this attempt, this one too. */
    public TimeInterval totalTime() {
        return standard.interval(given.get(standard.totalTimeElement()))
                .orElse(TimeInterval.ZERO)
                .plus(sessionTime().orElse(TimeInterval.ZERO));
    }

    /** The SCO has said that the learner will come back to this attempt. */
    public boolean isSuspended() {
        return standard.isSuspended(set);
    }

    /** {@link #value} for many elements. */
    Function<String, Optional<String>> reader() {
        var values = values();
        return element -> standard.model()
                .rules()
                .evaluated(ElementName.of(element), values)
                .or(() -> values.find(element));
    }

    Values values() {
        return new Values(given, set);
    }
}
