package org.managementacademy.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.Trace.Change;
import org.managementacademy.enrolment.Trace.Kind;
import org.managementacademy.enrolment.Trace.Truth;
import org.managementacademy.testing.Proof;

class RuleBookTests {

    private static final Map<PathId, List<CompetencyId>> TEACHES = Map.of(
            new PathId("becoming-the-manager"), competencies("M1 M2 M6 M7"),
            new PathId("carrying-change"), competencies("M3 M4 M5 M9"),
            new PathId("digital-culture"), competencies("M9 M10 D3 D4 D5 D6 D7 D8 D10"),
            new PathId("managing-across-borders"), competencies("M8 M6 M3 M5"));

    private final RuleBook shipped = new RuleBook(1, RuleBooks.shipped());

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "M1=2, , becoming-the-manager",
        "M1=3, , ",
        "M1=5, MONTHS_IN_ROLE=23, becoming-the-manager",
        "M1=5, MONTHS_IN_ROLE=24, ",
        "M3=2, , carrying-change",
        "M4=1, , carrying-change",
        "M4=5, LEADS_CHANGE_PROJECT=1, carrying-change",
        "M4=5, LEADS_CHANGE_PROJECT=0, ",
        "M10=2, , digital-culture",
        "M9=1, , ",
        "M9=3, MIXED_PROJECT=1, digital-culture",
        "M8=2, , managing-across-borders",
        "M8=3, TEAM_COUNTRIES=2, managing-across-borders",
        "M8=3, EXPATRIATE=1, managing-across-borders",
    })
    void eachOfTheFourPathsHasItsRule(String ratings, String facts, String path) {
        assertThat(paths(ratings, facts)).isEqualTo(path == null ? List.of() : List.of(path));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        // both lowest ratings belong to carrying change, though becoming the manager has the better priority
        "M1=2 M3=1 M4=1, , carrying-change becoming-the-manager",
        // one each: priority decides
        "M1=2 M3=2, , becoming-the-manager carrying-change",
        // the lowest two are M8 and M6: borders teaches both, becoming the manager one
        "M6=2 M8=1 M4=5, , managing-across-borders becoming-the-manager",
        // facts alone: priority decides
        "M2=5, MIXED_PROJECT=1 EXPATRIATE=1 LEADS_CHANGE_PROJECT=1, carrying-change managing-across-borders digital-culture",
    })
    void theTwoLowestRatingsDecideThenPriority(String ratings, String facts, String order) {
        assertThat(String.join(" ", paths(ratings, facts))).isEqualTo(order);
    }

    @Test
    void equalPriorityIsDecidedByThePathsKey() {
        var when = new Condition.Leaf(Kind.RATING_AT_MOST, "M1", 2);
        var book = new RuleBook(
                1, List.of(new Rule("b", new PathId("b"), 1, when), new Rule("a", new PathId("a"), 1, when)));

        assertThat(book.candidates(ratings("M1=1"), Map.of(), Map.of()))
                .extracting(candidate -> candidate.path().value())
                .containsExactly("a", "b");
    }

    @Test
    void amongEqualRatingsTheEarlierCompetencyIsTheLower() {
        assertThat(RuleBook.lowest(ratings("M10=2 D1=2 M2=2 M9=2")))
                .containsExactlyInAnyOrderElementsOf(competencies("M2 M9"));
    }

    @ParameterizedTest(name = "{0} and {1}: all {2}, any {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE", "TRUE, FALSE, FALSE, TRUE", "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE", "FALSE, UNKNOWN, FALSE, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void whatIsMissingIsUnknown(Truth one, Truth other, Truth all, Truth any) {
        var facts = new HashMap<String, Integer>();
        var parts = List.of(leaf("M1", one, facts), leaf("M2", other, facts));

        assertThat(new Condition.All(parts).truth(facts)).isEqualTo(all);
        assertThat(new Condition.Any(parts).truth(facts)).isEqualTo(any);
        assertThat(new Condition.Not(parts.getFirst()).truth(facts))
                .isEqualTo(one == Truth.UNKNOWN ? Truth.UNKNOWN : one == Truth.TRUE ? Truth.FALSE : Truth.TRUE);
    }

    @Test
    void traceShowsWhatWasSeenAndTheLeastChange() {
        var trace = shipped.candidates(ratings("M4=1"), Map.of(), TEACHES)
                .getFirst()
                .trace();

        assertThat(trace.rule()).isEqualTo("carrying-change");
        assertThat(trace.root().parts())
                .extracting(node -> node.truth())
                .containsExactly(Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE);
        assertThat(trace.counterfactual()).containsExactly(new Change("M4", true, 3));
    }

    @Test
    void twoReasonsLeaveNoSingleChange() {
        assertThat(shipped.candidates(ratings("M3=1 M4=1"), Map.of(), TEACHES)
                        .getFirst()
                        .trace()
                        .counterfactual())
                .isEmpty();
    }

    static LongStream seeds() {
        return Proof.seeds(RuleBookTests.class, 200, 20_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyChangeNamedWouldKeepTheRuleFromApplying(long seed) {
        var random = new Random(seed);
        var when = randomCondition(random, 3);
        var facts = randomFacts(random);
        if (when.truth(facts) != Truth.TRUE) return;

        for (var change : Counterfactual.of(when, facts)) {
            var least = change.subject().startsWith("M") && change.subject().length() == 2 ? 1 : 0;
            var most = change.subject().equals("MONTHS_IN_ROLE")
                    ? 40
                    : change.subject().equals("EXPATRIATE") ? 1 : 5;
            for (int value = change.value();
                    change.atLeast() ? value <= most : value >= least;
                    value += change.atLeast() ? 1 : -1) {
                var changed = new HashMap<>(facts);
                changed.put(change.subject(), value);
                assertThat(when.truth(changed))
                        .as("%s with %s", change, changed)
                        .isNotEqualTo(Truth.TRUE);
            }
            var before = new HashMap<>(facts);
            before.put(change.subject(), change.value() + (change.atLeast() ? -1 : 1));
            assertThat(when.truth(before)).as("%s is the least", change).isEqualTo(Truth.TRUE);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rulesSurviveBeingKept(long seed) {
        var rule = new Rule("r", new PathId("p"), 3, randomCondition(new Random(seed), 4));

        assertThat(RuleFormat.fromJson(RuleFormat.toJson(List.of(rule)))).containsExactly(rule);
    }

    private static Condition randomCondition(Random random, int depth) {
        return switch (depth == 0 ? 3 + random.nextInt(3) : random.nextInt(6)) {
            case 0 -> new Condition.All(randomParts(random, depth));
            case 1 -> new Condition.Any(randomParts(random, depth));
            case 2 -> new Condition.Not(randomCondition(random, depth - 1));
            case 3 -> new Condition.Leaf(Kind.RATING_AT_MOST, "M" + (1 + random.nextInt(4)), 1 + random.nextInt(5));
            case 4 -> new Condition.Leaf(Kind.RATING_AT_LEAST, "M" + (1 + random.nextInt(4)), 1 + random.nextInt(5));
            default ->
                random.nextBoolean()
                        ? new Condition.Leaf(Kind.FACT_IS, "EXPATRIATE", random.nextInt(2))
                        : new Condition.Leaf(
                                random.nextBoolean() ? Kind.FACT_AT_MOST : Kind.FACT_AT_LEAST,
                                "MONTHS_IN_ROLE",
                                random.nextInt(36));
        };
    }

    private static List<Condition> randomParts(Random random, int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> randomCondition(random, depth - 1))
                .toList();
    }

    private static Map<String, Integer> randomFacts(Random random) {
        var facts = new HashMap<String, Integer>();
        for (int m = 1; m <= 4; m++) if (random.nextInt(4) > 0) facts.put("M" + m, 1 + random.nextInt(5));
        if (random.nextBoolean()) facts.put("EXPATRIATE", random.nextInt(2));
        if (random.nextBoolean()) facts.put("MONTHS_IN_ROLE", random.nextInt(40));
        return facts;
    }

    private static Condition leaf(String subject, Truth truth, Map<String, Integer> facts) {
        if (truth != Truth.UNKNOWN) facts.put(subject, truth == Truth.TRUE ? 1 : 5);
        return new Condition.Leaf(Kind.RATING_AT_MOST, subject, 2);
    }

    private List<String> paths(String ratings, String facts) {
        var roleFacts = new HashMap<String, Integer>();
        pairs(facts).forEach(pair -> roleFacts.put(pair[0], Integer.valueOf(pair[1])));
        return shipped.candidates(ratings(ratings), roleFacts, TEACHES).stream()
                .map(candidate -> candidate.path().value())
                .toList();
    }

    private static Map<CompetencyId, Integer> ratings(String text) {
        var ratings = new HashMap<CompetencyId, Integer>();
        pairs(text).forEach(pair -> ratings.put(new CompetencyId(pair[0]), Integer.valueOf(pair[1])));
        return ratings;
    }

    private static List<String[]> pairs(String text) {
        var pairs = new ArrayList<String[]>();
        if (text != null) for (var pair : text.split(" ")) pairs.add(pair.split("="));
        return pairs;
    }

    private static List<CompetencyId> competencies(String ids) {
        return Stream.of(ids.split(" ")).map(CompetencyId::new).toList();
    }
}
