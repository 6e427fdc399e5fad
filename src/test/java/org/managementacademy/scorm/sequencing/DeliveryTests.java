package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.ALWAYS;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.when;

import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** The processes DB.1.1, DB.2 and DB.2.1. */
class DeliveryTests {

    @Test
    void onlyALeafCanBeDelivered() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b"))));
        assertThat(walk.jumps("c")).isEqualTo("DB.1.1-1");
    }

    @Test
    void nothingOnTheWayMayBeDisabled() {
        var walk = Walk.launched(course(leaf("a"), cluster("c", leaf("b")).pre(Action.DISABLED, ALWAYS)));
        assertThat(walk.jumps("b")).isEqualTo("DB.1.1-3");
        assertThat(walk.of("a").active()).isFalse();
    }

    @Test
    void attemptLimitOfAClusterCountsOnlyForNewAttempts() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")).attempts(1), leaf("d")));
        assertThat(walk.chooses("b")).isEqualTo("b");
        assertThat(walk.chooses("d")).isEqualTo("d");
        assertThat(walk.chooses("b")).isEqualTo("DB.1.1-3");
    }

    @Test
    void whatIsDeliveredIsNotDeliveredTwiceAtOnce() {
        var tree = course(leaf("a"), leaf("b")).tree();
        var walk = Walk.through(tree);
        walk.launches();
        var tracking = Tracking.open(tree, walk.state());
        assertThat(Delivery.begin(tracking, tree.activity("b").orElseThrow())).isEqualTo(ExceptionCode.DB_2_1);
        assertThat(tracking.close()).isEqualTo(walk.state());
    }

    @Test
    void deliveryActivatesTheWholeWay() {
        var walk = Walk.launched(course(leaf("z"), cluster("c", cluster("d", leaf("a")))));
        walk.continues();
        for (var active : new String[] {"course", "c", "d", "a"}) {
            assertThat(walk.of(active).active()).as(active).isTrue();
            assertThat(walk.of(active).attempts()).as(active).isOne();
        }
        assertThat(walk.of("z").active()).isFalse();
        assertThat(walk.state().current()).isEqualTo("a");
    }

    @Test
    void leavingAClusterEndsIt() {
        var walk = Walk.launched(course(cluster("c", cluster("d", leaf("a")), leaf("b")), leaf("e")));
        walk.continues();
        assertThat(walk.of("d").active()).isFalse();
        assertThat(walk.of("c").active()).isTrue();
        walk.continues();
        assertThat(walk.of("c").active()).isFalse();
        assertThat(walk.of("course").active()).isTrue();
    }

    @Test
    void attemptsOfWhatIsNotTrackedAreNotCounted() {
        var walk = Walk.launched(course(leaf("a").untracked(), leaf("b")));
        assertThat(walk.of("a").active()).isTrue();
        assertThat(walk.of("a").attempts()).isZero();
        assertThat(walk.seed().attempt()).isZero();
    }

    @Test
    void whatIsNotTrackedCanBePausedToo() {
        var walk = Walk.launched(course(leaf("a").untracked(), leaf("b")));
        walk.pauses();
        walk.continues();
        assertThat(walk.of("a").suspended()).isTrue();
        walk.goesBack();
        assertThat(walk.seed().entry()).isEqualTo(LaunchSeed.Entry.RESUME);
        assertThat(walk.of("a").suspended()).isFalse();
    }

    @Test
    void newAttemptKnowsNothing() {
        var walk = Walk.launched(course(leaf("a").objective("o"), leaf("b")));
        walk.says(RuntimeReport.of(Standing.NONE
                        .with(Success.PASSED)
                        .with(Completion.COMPLETED)
                        .with(new Score(0.5, 5.0, 0.0, 10.0))
                        .withProgressMeasure(0.5))
                .with(new RuntimeReport.ObjectiveReport("o", Standing.NONE.with(Success.PASSED))));
        walk.continues();
        assertThat(walk.primary("a").raw()).isEqualTo(5.0);
        walk.goesBack();
        assertThat(walk.of("a").attempts()).isEqualTo(2);
        assertThat(walk.primary("a")).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.of("a").objective(1)).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(walk.seed().entry()).isEqualTo(LaunchSeed.Entry.AB_INITIO);
        assertThat(walk.seed().attempt()).isEqualTo(2);
    }

    @Test
    void unlessTheClusterRemembersEarlierAttempts() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")).rememberingEarlierAttempts());
        walk.fails().scores(0.2);
        walk.continues();
        walk.goesBack();
        assertThat(walk.primary("a").satisfied()).isEqualTo(Truth.FALSE);
        assertThat(walk.primary("a").measure()).isEqualTo(0.2);
    }

    @Test
    void packageWithoutSequencingForgetsNothing() {
        var free = SequencingDefinition.DEFAULT.with(ControlModes.FREE);
        var walk = Walk.through(ActivityTree.of(
                Edition.SCORM_12,
                ActivityDefinition.of(
                        "course",
                        free,
                        ActivityDefinition.of("a", SequencingDefinition.DEFAULT),
                        ActivityDefinition.of("b", SequencingDefinition.DEFAULT))));
        walk.launches();
        walk.passes().scores(0.9);
        walk.continues();
        walk.passes();
        walk.exitsAll();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        walk.launches();
        assertThat(walk.primary("course").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").measure()).isEqualTo(0.9);
        walk.saysNothingIsKnown();
        walk.continues();
        assertThat(walk.primary("b").satisfied()).isEqualTo(Truth.TRUE);
        assertThat(walk.primary("a").measure()).isEqualTo(0.9);
    }

    @Test
    void suspendedAttemptGoesOn() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.scores(0.3).pauses();
        walk.continues();
        assertThat(walk.of("a").suspended()).isTrue();
        walk.goesBack();
        assertThat(walk.of("a").suspended()).isFalse();
        assertThat(walk.of("a").attempts()).isOne();
        assertThat(walk.primary("a").measure()).isEqualTo(0.3);
        assertThat(walk.seed().entry()).isEqualTo(LaunchSeed.Entry.RESUME);
    }

    @Test
    void clusterWithASuspendedChildIsSuspendedAndGoesOn() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("d")));
        walk.pauses();
        walk.continues();
        walk.continues();
        assertThat(walk.of("c").suspended()).isTrue();
        assertThat(walk.chooses("a")).isEqualTo("a");
        assertThat(walk.of("c").attempts()).isOne();
        assertThat(walk.of("c").suspended()).isFalse();
        walk.continues();
        walk.continues();
        assertThat(walk.of("c").suspended()).isFalse();
    }

    @Test
    void anotherActivityThanTheSuspendedOneForgetsThatItWas() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), cluster("d", leaf("e"))));
        walk.suspendsAll();
        assertThat(walk.chooses("e")).isEqualTo("e");
        assertThat(walk.state().suspended()).isNull();
        assertThat(walk.of("a").suspended()).isFalse();
        assertThat(walk.of("c").suspended()).isFalse();
        assertThat(walk.of("a").attempts()).isOne();
    }

    @Test
    void clusterKeepsWaitingForItsOtherSuspendedChild() {
        var walk = Walk.launched(course(cluster("c", leaf("a"), leaf("b")), leaf("d")));
        walk.pauses();
        walk.continues();
        walk.suspendsAll();
        assertThat(walk.state().suspended()).isEqualTo("b");
        assertThat(walk.chooses("d")).isEqualTo("d");
        assertThat(walk.of("b").suspended()).isFalse();
        assertThat(walk.of("a").suspended()).isTrue();
        assertThat(walk.of("c").suspended()).isTrue();
    }

    @Test
    void conditionsAreAskedWhenTheActivityIsAboutToBeDelivered() {
        var walk = Walk.launched(course(leaf("a").pre(Action.DISABLED, when(Kind.SATISFIED)), leaf("b"))
                .choiceOnly());
        walk.chooses("a");
        walk.passes();
        assertThat(walk.chooses("a")).isEqualTo("DB.1.1-3");
        assertThat(walk.chooses("b")).isEqualTo("b");
    }
}
