package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.scorm.sequencing.NavigationRequest.Kind;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import org.managementacademy.scorm.sequencing.RollupRule.ChildActivitySet;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;
import org.managementacademy.testing.Proof;
import tools.jackson.databind.json.JsonMapper;

/** Learners who do anything in packages that hold anything: what must hold whatever happens. */
class RandomWalksTests {
    private static final Action[] PRE = {
        Action.SKIP, Action.DISABLED, Action.HIDDEN_FROM_CHOICE, Action.STOP_FORWARD_TRAVERSAL
    };
    private static final Action[] POST = {
        Action.EXIT_PARENT, Action.EXIT_ALL, Action.RETRY, Action.RETRY_ALL, Action.CONTINUE, Action.PREVIOUS
    };

    private Random random = new Random();
    private int made;

    static LongStream seeds() {
        return Proof.seeds(RandomWalksTests.class, 300, 20_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensTheStateStaysSound(long seed) {
        random = new Random(seed);
        made = 0;
        var tree = anyCluster(0).tree(any(Edition.values()));
        var walk = Walk.through(tree);
        List<String> log = new ArrayList<>(List.of("-Dacademy.seed=" + seed));
        for (int step = 0; step < 25; step++) {
            var before = walk.state();
            var request = anyRequest(tree, before);
            var offered = walk.controls().allow(request);
            var where = walk.asks(request);
            log.add(request.kind() + " " + request.target() + " -> " + where);
            assertThat(walk.sequencer().navigate(before, request)).as("%s", log).isEqualTo(walk.last());
            if (request.kind() != Kind.START && request.kind() != Kind.RESUME_ALL)
                assertThat(!(walk.last() instanceof Outcome.Refused))
                        .as("%s", log)
                        .isEqualTo(offered);
            checkSound(walk, tree, log);
            if (random.nextBoolean()) walk.says(anyReport());
        }
    }

    private static void checkSound(Walk walk, ActivityTree tree, List<String> log) {
        var current = walk.state().current();
        var here = current == null ? tree.root() : tree.activity(current).orElseThrow();
        var delivered = current != null && walk.of(current).active();
        for (var activity : tree.activities()) {
            var state = walk.of(activity.id());
            var parent = activity.parent();
            if (state.active() && parent != null)
                assertThat(walk.of(parent.id()).active())
                        .as("parent of active %s %s", activity, log)
                        .isTrue();
            if (delivered && state.active())
                assertThat(here.isWithin(activity))
                        .as("active %s is on the way to %s %s", activity, current, log)
                        .isTrue();
            if (current == null)
                assertThat(state.active())
                        .as("%s after the session %s", activity, log)
                        .isFalse();
        }
        if (walk.last() instanceof Outcome.Delivered) {
            assertThat(delivered).as("%s", log).isTrue();
            assertThat(walk.seed().activity()).isEqualTo(current);
            assertThat(here.isLeaf()).isTrue();
        }
        var json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(walk.state()), TrackingState.class))
                .as("%s", log)
                .isEqualTo(walk.state());
    }

    private NavigationRequest anyRequest(ActivityTree tree, TrackingState state) {
        var kind = state.inSession() && random.nextInt(4) > 0
                ? any(new Kind[] {Kind.CONTINUE, Kind.PREVIOUS, Kind.CHOICE, Kind.JUMP, Kind.EXIT})
                : any(Kind.values());
        var targets = tree.activities().stream()
                .filter(activity -> kind == Kind.CHOICE || activity.isLeaf())
                .toList();
        var target = targets.get(random.nextInt(targets.size())).id();
        return kind == Kind.CHOICE || kind == Kind.JUMP
                ? new NavigationRequest(kind, target)
                : new NavigationRequest(kind, null);
    }

    private RuntimeReport anyReport() {
        var standing = Standing.NONE;
        if (random.nextBoolean()) standing = standing.with(any(Success.values()));
        if (random.nextBoolean()) standing = standing.with(any(Completion.values()));
        if (random.nextBoolean()) standing = standing.with(Score.scaled(random.nextInt(21) / 10.0 - 1));
        if (random.nextBoolean()) standing = standing.withProgressMeasure(random.nextInt(11) / 10.0);
        var report = RuntimeReport.of(standing);
        return random.nextInt(4) == 0 ? report.with(RuntimeReport.Exit.SUSPEND) : report;
    }

    private Outline anyCluster(int depth) {
        var children = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i ->
                        depth < 3 && random.nextInt(3) == 0 ? anyCluster(depth + 1) : decorated(leaf("a" + made++)))
                .toArray(Outline[]::new);
        var cluster = cluster("c" + made++, children);
        if (random.nextInt(3) == 0)
            cluster.modes(random.nextInt(4) > 0, random.nextInt(4) > 0, random.nextInt(5) > 0, random.nextInt(4) == 0);
        if (random.nextInt(8) == 0) cluster.preventActivation();
        if (random.nextInt(8) == 0) cluster.constrainChoice();
        if (random.nextInt(8) == 0) cluster.draws(any(Timing.values()), random.nextInt(4));
        if (random.nextInt(8) == 0) cluster.shuffles(any(Timing.values()));
        if (random.nextInt(5) == 0) cluster.exitIf(anyCondition());
        if (random.nextInt(6) == 0) cluster.rememberingEarlierAttempts();
        if (random.nextInt(4) == 0)
            cluster.rollupRules(new RollupRule(
                    any(ChildActivitySet.values()),
                    1,
                    0.5,
                    Combination.ANY,
                    List.of(anyCondition()),
                    any(RollupRule.Action.values())));
        return decorated(cluster);
    }

    private Outline decorated(Outline outline) {
        if (random.nextInt(6) == 0) outline.pre(any(PRE), anyCondition());
        if (random.nextInt(6) == 0) outline.post(any(POST), anyCondition());
        if (random.nextInt(8) == 0) outline.attempts(1 + random.nextInt(2));
        if (random.nextInt(6) == 0) outline.satisfiedFrom(0.5);
        if (random.nextInt(5) == 0) outline.primary("p", writes("g" + random.nextInt(2), Channel.values()));
        if (random.nextInt(5) == 0) outline.primary("p", reads("g" + random.nextInt(2), Channel.values()));
        if (random.nextInt(8) == 0) outline.completedFrom(0.5);
        if (random.nextInt(8) == 0) outline.untracked();
        if (random.nextInt(8) == 0) outline.setByContent();
        return outline;
    }

    private Condition anyCondition() {
        var condition = Condition.of(any(Condition.Kind.values()));
        return random.nextInt(3) == 0 ? condition.negate() : condition;
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
