package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.ActivityState;
import org.managementacademy.scorm.sequencing.ActivityState.ObjectiveRecord;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.ObjectiveState;
import org.managementacademy.scorm.sequencing.TrackingState;
import org.managementacademy.scorm.sequencing.Truth;

class TrackingDocumentTests {
    private static final ObjectiveState KNOWN = new ObjectiveState(Truth.FALSE, -0.25, 3.0, 0.0, 10.0, Truth.TRUE, 1.0);

    @Test
    void everythingIsReadAsItWasWritten() {
        var nothing = new ObjectiveRecord(ObjectiveState.UNKNOWN, Set.of(), Set.of());
        var much = new ObjectiveRecord(KNOWN, Set.of(Channel.SATISFIED, Channel.MEASURE), Set.of(Channel.PROGRESS));
        var state = new TrackingState(
                Long.MIN_VALUE,
                Map.of(
                        "活动 \"1\"", new ActivityState(true, false, 3, List.of(nothing, much), true, false, null),
                        "b", new ActivityState(false, true, 0, List.of(nothing), false, true, List.of()),
                        "c", new ActivityState(false, false, 1, List.of(), false, false, List.of("y", "x"))),
                "活动 \"1\"",
                "b",
                Map.of("global", KNOWN, "unknown", ObjectiveState.UNKNOWN),
                Map.of("store", ""));
        assertThat(TrackingDocument.read(TrackingDocument.write(state))).isEqualTo(state);
        assertThat(TrackingDocument.readObjectives(TrackingDocument.writeObjectives(state.objectives())))
                .isEqualTo(state.objectives());
    }

    @Test
    void whatIsNotKnownTakesNoRoom() {
        assertThat(TrackingDocument.write(TrackingState.fresh(42))).isEqualTo("{\"seed\":42}");
        assertThat(TrackingDocument.read("{\"seed\":42}")).isEqualTo(TrackingState.fresh(42));
    }
}
