package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import tools.jackson.databind.json.JsonMapper;

class TrackingStateTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static Walk busyWalk() {
        var walk = Walk.launched(course(
                leaf("a").primary("a", writes("goal", Channel.values())),
                cluster("c", leaf("c1"), leaf("c2"), leaf("c3")).shuffles(Timing.ONCE),
                leaf("z")));
        walk.says(Standing.NONE
                .with(Success.PASSED)
                .with(new Score(0.5, 5.0, 0.0, 10.0))
                .withProgressMeasure(0.5));
        walk.continues();
        walk.leavesIncomplete().pauses();
        walk.continues();
        walk.knowing(walk.state().withShared(walk.state().objectives(), Map.of("note", "text")));
        return walk;
    }

    @Test
    void survivesBeingStored() {
        var state = busyWalk().state();
        var stored = JSON.writeValueAsString(state);
        assertThat(JSON.readValue(stored, TrackingState.class)).isEqualTo(state);
    }

    @Test
    void looksTheSameEveryTimeItIsStored() {
        assertThat(JSON.writeValueAsString(busyWalk().state()))
                .isEqualTo(JSON.writeValueAsString(busyWalk().state()));
    }

    @Test
    void storesOnlyWhatHasBeenTouched() {
        var walk = Walk.through(course(leaf("a"), leaf("b"), leaf("c")));
        assertThat(walk.state().activities()).isEmpty();
        walk.launches();
        assertThat(walk.state().activities()).containsOnlyKeys("course", "a");
        assertThat(walk.of("b").attempts()).isZero();
    }

    @Test
    void requestsLeaveTheOldStateAlone() {
        var walk = busyWalk();
        var before = walk.state();
        var stored = JSON.writeValueAsString(before);
        walk.continues();
        walk.exitsAll();
        assertThat(JSON.writeValueAsString(before)).isEqualTo(stored);
    }

    @Test
    void sameRequestOnTheSameStateComesToTheSame() {
        var walk = busyWalk();
        var sequencer = walk.sequencer();
        var once = sequencer.navigate(walk.state(), NavigationRequest.CONTINUE);
        var again = sequencer.navigate(walk.state(), NavigationRequest.CONTINUE);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void activityThatTheTreeDoesNotHaveIsNoPlaceToStand() {
        var walk = Walk.through(course(leaf("a")))
                .knowing(new TrackingState(1, Map.of(), "elsewhere", null, Map.of(), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(walk::continues).withMessageContaining("elsewhere");
    }

    @Test
    void traceNamesTheProcesses() {
        var walk = Walk.launched(course(leaf("a"), leaf("b")));
        walk.continues();
        assertThat(walk.last().trace())
                .contains(
                        new TraceStep("NB.2.1", "a", "CONTINUE: valid"),
                        new TraceStep("UP.4", "a", "attempt ended"),
                        new TraceStep("DB.2", "b", "attempt 1"),
                        new TraceStep("DB.2", "b", "delivered"));
        walk.goesBack();
        walk.goesBack();
        assertThat(walk.last().trace()).contains(new TraceStep("NB.2.1", "a", "PREVIOUS: valid"));
        walk.asks(NavigationRequest.START);
        assertThat(walk.last().trace()).containsExactly(new TraceStep("NB.2.1", "a", "START: NB.2.1-1"));
    }
}
