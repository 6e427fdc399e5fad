package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;
import static org.managementacademy.scorm.sequencing.Outline.when;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Controls.Entry;
import org.managementacademy.scorm.sequencing.Controls.Entry.State;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** What is offered to learners. */
class ControlsTests {

    @Test
    void outsideOfASessionOnlyChoiceIsOffered() {
        var controls = Walk.through(course(leaf("a"), leaf("b"))).controls();
        assertThat(controls.choices()).containsExactlyInAnyOrder("course", "a", "b");
        assertThat(controls.continues()).isFalse();
        assertThat(controls.previous()).isFalse();
        assertThat(controls.exit()).isFalse();
        assertThat(controls.exitAll()).isFalse();
        assertThat(controls.suspendAll()).isFalse();
        assertThat(controls.abandon()).isFalse();
        assertThat(controls.abandonAll()).isFalse();
        assertThat(controls.jumps()).isEmpty();
        assertThat(controls.hidden()).isEmpty();
    }

    @Test
    void everyControlIsOfferedWhereItWouldBeGranted() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        var first = walk.controls();
        assertThat(first.continues()).isTrue();
        assertThat(first.previous()).isFalse();
        assertThat(first.exit()).isTrue();
        assertThat(first.exitAll()).isTrue();
        assertThat(first.suspendAll()).isTrue();
        assertThat(first.abandon()).isTrue();
        assertThat(first.abandonAll()).isTrue();
        assertThat(first.jumps()).containsExactlyInAnyOrder("a", "b");
        walk.continues();
        assertThat(walk.controls().previous()).isTrue();
        walk.exits();
        assertThat(walk.controls().exit()).isFalse();
        assertThat(walk.controls().abandon()).isFalse();
        assertThat(walk.controls().exitAll()).isTrue();
        assertThat(walk.controls().abandonAll()).isTrue();
    }

    @Test
    void requestsAreLookedUpByTheirKind() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).choiceOnly());
        walk.chooses("a");
        var controls = walk.controls();
        assertThat(controls.allow(NavigationRequest.CONTINUE)).isFalse();
        assertThat(controls.allow(NavigationRequest.PREVIOUS)).isFalse();
        assertThat(controls.allow(NavigationRequest.choice("b"))).isTrue();
        assertThat(controls.allow(NavigationRequest.choice("z"))).isFalse();
        assertThat(controls.allow(NavigationRequest.jump("b"))).isTrue();
        assertThat(controls.allow(NavigationRequest.jump("course"))).isFalse();
        assertThat(controls.allow(NavigationRequest.EXIT)).isTrue();
        assertThat(controls.allow(NavigationRequest.EXIT_ALL)).isTrue();
        assertThat(controls.allow(NavigationRequest.SUSPEND_ALL)).isTrue();
        assertThat(controls.allow(NavigationRequest.ABANDON)).isTrue();
        assertThat(controls.allow(NavigationRequest.ABANDON_ALL)).isTrue();
        assertThat(controls.allow(NavigationRequest.START)).isFalse();
        assertThat(controls.allow(NavigationRequest.RESUME_ALL)).isFalse();
        var outside = Walk.through(course(leaf("a"))).controls();
        for (var request : new NavigationRequest[] {
            NavigationRequest.EXIT,
            NavigationRequest.EXIT_ALL,
            NavigationRequest.SUSPEND_ALL,
            NavigationRequest.ABANDON,
            NavigationRequest.ABANDON_ALL
        }) assertThat(outside.allow(request)).as(request.kind().name()).isFalse();
        assertThat(Walk.launched(course(leaf("a"), leaf("b"))).controls().allow(NavigationRequest.CONTINUE))
                .isTrue();
        var second = Walk.launched(course(leaf("a"), leaf("b")));
        second.continues();
        assertThat(second.controls().allow(NavigationRequest.PREVIOUS)).isTrue();
    }

    @Test
    void whatEndingTheActivityWouldChangeIsForeseen() {
        var locked =
                leaf("b").pre(Action.DISABLED, when(Kind.ATTEMPTED).negate()).pre(Action.DISABLED, when(Kind.NEVER));
        var walk = Walk.launched(course(
                leaf("a"),
                cluster("gate", leaf("g")).pre(Action.SKIP, ALWAYS),
                leaf("c").attempts(1),
                locked));
        walk.continues();
        assertThat(walk.controls().choices()).as("its only attempt is running").doesNotContain("c");
        assertThat(walk.controls().choices()).contains("a");
        assertThat(walk.controls().continues()).isFalse();
    }

    @Test
    void foreseeingKnowsWhatTheContentHasSaid() {
        var second = leaf("b").pre(Action.DISABLED, when(Kind.NEVER));
        var walk = Walk.launched(course(cluster("c", leaf("a")).post(Action.EXIT_ALL, when(Kind.SATISFIED)), second)
                .exitIf(when(Kind.NEVER)));
        assertThat(walk.controls().continues()).isTrue();
        var gated = Walk.launched(course(
                leaf("a").post(Action.RETRY, when(Kind.SATISFIED).negate()).attempts(1), leaf("b")));
        gated.fails();
        assertThat(gated.controls().continues())
                .as("a retry that is not possible")
                .isFalse();
        gated.passes();
        assertThat(gated.controls().continues()).isTrue();
    }

    @Test
    void contentsAreListedInTheLearnersOrder() {
        var drawn = cluster("c", leaf("c1"), leaf("c2"), leaf("c3"))
                .draws(Timing.ONCE, 2)
                .shuffles(Timing.ONCE);
        var walk = Walk.launched(course(leaf("a"), drawn, leaf("z")));
        var order = walk.order("c");
        assertThat(walk.controls().contents())
                .extracting(Entry::activity)
                .containsExactly("course", "a", "c", order.get(0), order.get(1), "z");
        assertThat(walk.controls().contents().get(3))
                .isEqualTo(new Entry(order.get(0), "Title of " + order.get(0), 2, State.NOT_STARTED, true, false));
        assertThat(walk.controls().contents())
                .filteredOn(Entry::current)
                .extracting(Entry::activity)
                .containsExactly("a");
    }

    @Test
    void contentsLeaveOutWhatIsNotToBeSeen() {
        var walk = Walk.launched(course(
                leaf("a"),
                leaf("secret").invisible(),
                cluster("folder", leaf("inside")).invisible(),
                cluster("hidden", leaf("within")).pre(Action.HIDDEN_FROM_CHOICE, ALWAYS),
                leaf("b").pre(Action.DISABLED, ALWAYS)));
        assertThat(walk.controls().contents())
                .extracting(Entry::activity)
                .containsExactly("course", "a", "inside", "b");
        assertThat(walk.controls().contents())
                .filteredOn(Entry::selectable)
                .extracting(Entry::activity)
                .containsExactly("course", "a", "inside");
        assertThat(walk.controls().choices()).contains("secret").doesNotContain("within");
    }

    @Test
    void contentsSayHowFarTheLearnerHasComeAsSoonAsTheContentSaysSo() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("z")));
        assertThat(states(walk))
                .isEqualTo("course IN_PROGRESS, c IN_PROGRESS, a IN_PROGRESS, b NOT_STARTED, z NOT_STARTED");
        walk.passes();
        assertThat(states(walk)).startsWith("course IN_PROGRESS, c IN_PROGRESS, a PASSED");
        walk.continues();
        walk.passes();
        assertThat(states(walk)).startsWith("course IN_PROGRESS, c PASSED, a PASSED, b PASSED");
        walk.continues();
        walk.fails();
        assertThat(states(walk)).isEqualTo("course FAILED, c PASSED, a PASSED, b PASSED, z FAILED");
    }

    @Test
    void contentThatSaysNothingIsCompletedNotPassed() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("z")));
        walk.continues();
        walk.continues();
        assertThat(states(walk)).isEqualTo("course IN_PROGRESS, c COMPLETED, a COMPLETED, b COMPLETED, z IN_PROGRESS");
    }

    @Test
    void whatFollowsFromAMeasureOrFromAnotherActivityIsPassed() {
        var walk = Walk.launched(course(
                leaf("a").satisfiedFrom(0.5, writes("goal", Channel.SATISFIED)),
                leaf("b").primary("p", reads("goal", Channel.SATISFIED)),
                leaf("z")));
        walk.scores(0.6);
        walk.continues();
        assertThat(states(walk)).isEqualTo("course IN_PROGRESS, a PASSED, b PASSED, z NOT_STARTED");
    }

    @Test
    void nothingIsSaidOfAnActivityThatIsNotTracked() {
        var walk = Walk.launched(course(leaf("a").untracked(), leaf("b")));
        assertThat(states(walk)).isEqualTo("course IN_PROGRESS, a null, b NOT_STARTED");
    }

    private static String states(Walk walk) {
        return walk.controls().contents().stream()
                .map(entry -> entry.activity() + " " + entry.state())
                .collect(Collectors.joining(", "));
    }

    @Test
    void packageWithOneActivityNeedsNoContents() {
        assertThat(Walk.launched(course(cluster("c", leaf("a")))).controls().contents())
                .isEmpty();
        assertThat(Walk.launched(course(leaf("a"), leaf("b"))).controls().contents())
                .hasSize(3);
    }

    @Test
    void activityMayHideControls() {
        var walk = Walk.launched(course(leaf("a").hides(LmsControl.CONTINUE).hides(LmsControl.EXIT_ALL), leaf("b")));
        assertThat(walk.controls().hidden()).containsExactlyInAnyOrder(LmsControl.CONTINUE, LmsControl.EXIT_ALL);
        assertThat(walk.controls().continues()).as("hidden, but still granted").isTrue();
        walk.continues();
        assertThat(walk.controls().hidden()).isEmpty();
    }

    @Test
    void choiceThatARuleWouldTurnIntoSomethingElseIsStillOffered() {
        var walk = Walk.launched(course(leaf("a").post(Action.CONTINUE, ALWAYS), leaf("b"), leaf("c")));
        assertThat(walk.controls().choices()).contains("c");
        assertThat(walk.chooses("c")).isEqualTo("b");
    }

    @Test
    void requestThatWouldExitTheRootsParentIsNotOffered() {
        var walk = Walk.launched(
                course(leaf("a").post(Action.EXIT_PARENT, ALWAYS), leaf("b")).post(Action.EXIT_PARENT, ALWAYS));
        assertThat(walk.controls().continues()).isFalse();
        assertThat(walk.controls().choices()).isEmpty();
        assertThat(walk.controls().exitAll()).isTrue();
    }
}
