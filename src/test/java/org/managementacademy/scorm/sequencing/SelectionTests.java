package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;

/** The processes SR.1 and SR.2. */
class SelectionTests {
    private static Outline[] lessons(int count) {
        return IntStream.range(0, count).mapToObj(i -> leaf("l" + i)).toArray(Outline[]::new);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "l" + i).toList();
    }

    private static Walk launched(Outline root, long seed) {
        var walk = Walk.through(root).knowing(TrackingState.fresh(seed));
        walk.launches();
        return walk;
    }

    private static List<String> order(Walk walk, String cluster) {
        return walk.order(cluster);
    }

    @Test
    void withoutControlsEveryChildIsThereInItsOrder() {
        assertThat(launched(course(lessons(3)), 1).of("course").childOrder()).isNull();
        assertThat(launched(course(lessons(3)).draws(Timing.NEVER, 1).shuffles(Timing.NEVER), 1)
                        .of("course")
                        .childOrder())
                .isNull();
    }

    @Test
    void drawnChildrenStayInTheOrderOfThePackage() {
        Set<List<String>> seen = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            var drawn = order(launched(course(lessons(4)).draws(Timing.ONCE, 2), seed), "course");
            assertThat(drawn).hasSize(2).isSorted().isSubsetOf(ids(4));
            seen.add(drawn);
        }
        assertThat(seen).as("every pair is drawn by some seed").hasSize(6);
    }

    @Test
    void shuffledChildrenAreAllThere() {
        Set<List<String>> seen = new HashSet<>();
        for (int seed = 0; seed < 300; seed++) {
            var shuffled = order(launched(course(lessons(3)).shuffles(Timing.ONCE), seed), "course");
            assertThat(shuffled).containsExactlyInAnyOrderElementsOf(ids(3));
            seen.add(shuffled);
        }
        assertThat(seen).as("every order comes up with some seed").hasSize(6);
    }

    @Test
    void drawnChildrenMayBeShuffledToo() {
        var walk = launched(course(lessons(8)).draws(Timing.ONCE, 4).shuffles(Timing.ONCE), 7);
        var order = order(walk, "course");
        assertThat(order).hasSize(4).doesNotHaveDuplicates().isSubsetOf(ids(8));
        List<String> walked = new ArrayList<>(List.of(walk.seed().activity()));
        for (int i = 1; i < 4; i++) walked.add(walk.continues());
        assertThat(walked).isEqualTo(order);
        assertThat(walk.continues()).isEqualTo("(over)");
    }

    @Test
    void sameSeedDrawsTheSame() {
        var root = course(lessons(20)).draws(Timing.ONCE, 10).shuffles(Timing.ONCE);
        assertThat(order(launched(root, 5), "course")).isEqualTo(order(launched(root, 5), "course"));
        assertThat(order(launched(root, 5), "course")).isNotEqualTo(order(launched(root, 6), "course"));
    }

    @Test
    void contentsShownBeforeTheSessionAreThoseThatWillBeDelivered() {
        var walk = Walk.through(course(lessons(9)).draws(Timing.ONCE, 5).shuffles(Timing.ONCE));
        var shown = walk.controls().contents().stream()
                .map(Controls.Entry::activity)
                .toList();
        walk.launches();
        assertThat(shown.subList(1, 6)).isEqualTo(order(walk, "course"));
        assertThat(shown).hasSize(6);
    }

    @Test
    void clustersOfOneTreeAreShuffledApart() {
        var one = cluster(
                "one",
                IntStream.range(0, 12).mapToObj(i -> leaf("a%02d".formatted(i))).toArray(Outline[]::new));
        var two = cluster(
                "two",
                IntStream.range(0, 12).mapToObj(i -> leaf("b%02d".formatted(i))).toArray(Outline[]::new));
        var walk = launched(course(one.shuffles(Timing.ONCE), two.shuffles(Timing.ONCE)), 3);
        var ofOne = order(walk, "one").stream().map(id -> id.substring(1)).toList();
        var ofTwo = order(walk, "two").stream().map(id -> id.substring(1)).toList();
        assertThat(ofOne).isNotEqualTo(ofTwo);
    }

    @Test
    void asManyAsThereAreOrMoreMeansAll() {
        assertThat(launched(course(lessons(3)).draws(Timing.ONCE, 3), 1)
                        .of("course")
                        .childOrder())
                .isNull();
        assertThat(launched(course(lessons(3)).draws(Timing.ONCE, 4), 1)
                        .of("course")
                        .childOrder())
                .isNull();
    }

    @Test
    void noneMayBeDrawn() {
        var walk = Walk.through(course(cluster("c", lessons(2)).draws(Timing.ONCE, 0), leaf("d")));
        assertThat(walk.launches()).isEqualTo("SB.2.1-2");
    }

    @Test
    void whatWasDrawnOnceStays() {
        var walk = launched(course(lessons(9)).draws(Timing.ONCE, 6).shuffles(Timing.ONCE), 11);
        var order = order(walk, "course");
        walk.exitsAll();
        assertThat(order(walk, "course")).isEqualTo(order);
        walk.launches();
        assertThat(walk.of("course").attempts()).isEqualTo(2);
        assertThat(order(walk, "course")).isEqualTo(order);
    }

    @Test
    void eachNewAttemptIsDrawnAnew() {
        var walk = launched(
                course(lessons(30)).draws(Timing.ON_EACH_NEW_ATTEMPT, 20).shuffles(Timing.ON_EACH_NEW_ATTEMPT), 13);
        var first = order(walk, "course");
        walk.continues();
        assertThat(order(walk, "course")).as("within the attempt").isEqualTo(first);
        walk.exitsAll();
        var second = order(walk, "course");
        assertThat(second).hasSize(20).isSubsetOf(ids(30)).isNotEqualTo(first);
        assertThat(new HashSet<>(second)).isNotEqualTo(new HashSet<>(first));
        assertThat(walk.launches()).isEqualTo(second.getFirst());
    }

    @Test
    void orderIsKeptWhileTheAttemptIsSuspended() {
        var walk = launched(course(lessons(12)).shuffles(Timing.ON_EACH_NEW_ATTEMPT), 17);
        var order = order(walk, "course");
        walk.continues();
        walk.suspendsAll();
        assertThat(order(walk, "course")).isEqualTo(order);
        assertThat(walk.launches()).isEqualTo(order.get(1));
        assertThat(walk.continues()).isEqualTo(order.get(2));
        walk.pauses();
        walk.exitsAll();
        assertThat(walk.of("course").suspended()).isTrue();
        assertThat(order(walk, "course")).isEqualTo(order);
    }

    @Test
    void innerClusterIsDrawnAnewWhenItHasEnded() {
        var inner = cluster("inner", lessons(12)).shuffles(Timing.ON_EACH_NEW_ATTEMPT);
        var walk = launched(course(inner, leaf("z")), 19);
        var order = order(walk, "inner");
        walk.chooses("z");
        assertThat(order(walk, "inner"))
                .containsExactlyInAnyOrderElementsOf(ids(12))
                .isNotEqualTo(order);
    }

    @Test
    void drawingIsPartOfTheTrace() {
        var walk = launched(course(lessons(3)).shuffles(Timing.ONCE), 23);
        assertThat(walk.last().trace()).contains(new TraceStep("SR", "course", "children: " + order(walk, "course")));
    }
}
