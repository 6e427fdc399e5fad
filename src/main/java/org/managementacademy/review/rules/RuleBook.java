package org.managementacademy.review.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.Trace;

/** All rules of one version. */
public record RuleBook(int version, List<Rule> rules) {

    private static final int LOWEST = 2;

    /** A path that a rule proposes, and why. */
    public record Candidate(PathId path, Trace trace) {}

    /**
     * The paths of the rules that apply, best first: the more of the person's two lowest-rated competencies a path teaches, the better; then the
     * rule's priority; then the path's key.
     *
     * @param ratings   1 to 5, by competency
     * @param roleFacts by name
     * @param teaches   competencies of each path
     */
    public List<Candidate> candidates(
            Map<CompetencyId, Integer> ratings,
            Map<String, Integer> roleFacts,
            Map<PathId, ? extends Collection<CompetencyId>> teaches) {
        var facts = new java.util.HashMap<>(roleFacts);
        ratings.forEach((competency, rating) -> facts.put(competency.value(), rating));
        var lowest = lowest(ratings);
        return rules.stream()
                .sorted(Comparator.comparing((Rule rule) -> -answered(lowest, rule.path(), teaches))
                        .thenComparing(Rule::priority)
                        .thenComparing(Rule::path))
                .flatMap(rule -> rule.apply(version, facts).map(trace -> new Candidate(rule.path(), trace)).stream())
                .toList();
    }

    /** The rules with other priorities and limits; empty when one of them makes no sense. */
    Optional<List<Rule>> edited(List<Integer> priorities, List<Integer> limits) {
        var leaves = rules.stream().flatMap(rule -> rule.when().leaves()).count();
        if (priorities.size() != rules.size() || limits.size() != leaves) return Optional.empty();
        var priority = priorities.iterator();
        var limit = limits.iterator();
        var edited = rules.stream()
                .map(rule -> new Rule(
                        rule.key(), rule.path(), priority.next(), rule.when().withLimits(limit)))
                .toList();
        var sound = edited.stream()
                .allMatch(rule -> rule.priority() >= 1
                        && rule.priority() <= 99
                        && rule.when().leaves().allMatch(Condition.Leaf::isSound));
        return sound ? Optional.of(edited) : Optional.empty();
    }

    private static long answered(
            Set<CompetencyId> lowest, PathId path, Map<PathId, ? extends Collection<CompetencyId>> teaches) {
        var taught = teaches.get(path);
        return taught == null ? 0 : lowest.stream().filter(taught::contains).count();
    }

    /** Among equal ratings the earlier competency counts as the lower, so that the same ratings always give the same answer. */
    static Set<CompetencyId> lowest(Map<CompetencyId, Integer> ratings) {
        return ratings.entrySet().stream()
                .sorted(Map.Entry.<CompetencyId, Integer>comparingByValue()
                        .thenComparing(rating -> rating.getKey().value().charAt(0) != 'M')
                        .thenComparing(rating -> rating.getKey().value().length())
                        .thenComparing(Map.Entry::getKey))
                .limit(LOWEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
