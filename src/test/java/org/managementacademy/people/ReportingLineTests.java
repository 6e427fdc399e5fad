package org.managementacademy.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportingLineTests {

    @Test
    void theChainAboveStartsWithTheLineManager() {
        var line = new ReportingLine<>(Map.of("ada", "bo", "bo", "cy", "cy", "di"));
        assertThat(line.above("ada")).containsExactly("bo", "cy", "di");
        assertThat(line.above("di")).isEmpty();
    }

    @Test
    void everybodyInACycleIsNamedAndNobodyElse() {
        var line = new ReportingLine<>(Map.of("ada", "bo", "bo", "cy", "cy", "bo", "eve", "ada", "fay", "gus"));
        assertThat(line.inCycles()).isEqualTo(Set.of("bo", "cy"));
    }

    @Test
    void somebodyWhoReportsToThemselvesIsACycle() {
        assertThat(new ReportingLine<>(Map.of("ada", "ada")).inCycles()).containsExactly("ada");
    }

    @Test
    void aLineWithoutCyclesHasNone() {
        assertThat(new ReportingLine<>(Map.of("ada", "bo", "cy", "bo", "bo", "di")).inCycles())
                .isEmpty();
    }

    @Test
    void everybodyBelowIsFound() {
        var line = new ReportingLine<>(Map.of("ada", "bo", "bo", "cy", "dan", "bo", "eve", "zed"));
        assertThat(line.withAllBelow(Set.of("bo"))).containsExactlyInAnyOrder("bo", "ada", "dan");
    }
}
