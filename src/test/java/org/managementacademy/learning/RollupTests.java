package org.managementacademy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.catalog.Relation.LOCAL_ONLY;
import static org.managementacademy.catalog.Relation.REPLACES;
import static org.managementacademy.learning.LearningExamples.after;
import static org.managementacademy.learning.LearningExamples.completed;
import static org.managementacademy.learning.LearningExamples.id;
import static org.managementacademy.learning.LearningExamples.local;
import static org.managementacademy.learning.LearningExamples.optional;
import static org.managementacademy.learning.LearningExamples.recall;
import static org.managementacademy.learning.LearningExamples.standingIn;
import static org.managementacademy.learning.LearningExamples.track;
import static org.managementacademy.learning.LearningExamples.unit;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.Unit;

class RollupTests {
    private static final Track TRACK = track(
            unit("case", "why", 0),
            standingIn(unit("classroom", "why", 3), "remote"),
            optional(unit("remote", "why", 3)),
            unit("losses", "lead", 4),
            local(unit("mentor", "lead", 5), LOCAL_ONLY, ""),
            unit("circle", "share", 5));

    @ParameterizedTest(name = "{0} done: {1}, {2} of 4, complete {3}")
    @CsvSource({
        "'', '', 0, false",
        "case, '', 1, false",
        "case classroom, why, 2, false",
        "case remote, why, 2, false",
        "losses mentor, lead, 2, false",
        "circle, share, 0, false",
        "case remote losses mentor, why lead, 4, true",
        "case classroom remote losses mentor circle, why lead share, 4, true",
    })
    void aPathIsCompleteWhenAllRequiredOutcomesAreReached(String done, String reached, int count, boolean complete) {
        var total = Rollup.of(TRACK, completed(words(done)), Set.of());
        assertThat(total.outcomesReached()).containsExactlyInAnyOrder(words(reached));
        assertThat(total.done()).isEqualTo(count);
        assertThat(total.complete()).isEqualTo(complete);
    }

    @Test
    void coreLocalAndMinutesAreCountedApart() {
        var total = Rollup.of(TRACK, completed("case", "mentor", "circle"), Set.of());
        assertThat(total).isEqualTo(new TrackProgress(Set.of("share"), 1, 3, 1, 1, 60, 120, false));
        assertThat(total.minutesLeft()).isEqualTo(60);
    }

    @Test
    void anExemptedUnitCountsAsDone() {
        var total = Rollup.of(TRACK, completed("case", "losses", "mentor"), Set.of(id("classroom")));
        assertThat(total.complete()).isTrue();
    }

    @Test
    void anExemptionTakesNothingFromACompletedUnit() {
        var rollup = new Rollup(TRACK, completed("case"), Set.of(id("case")));
        assertThat(rollup.standing(id("case")).status()).isEqualTo(UnitProgress.Status.COMPLETED);
    }

    @Test
    void anOutcomeThatRequiresNothingIsNeverReached() {
        var total = Rollup.of(track(unit("case", "why", 0)), completed("case"), Set.of());
        assertThat(total.outcomesReached()).containsExactly("why");
        assertThat(total.complete()).isFalse();
    }

    @ParameterizedTest(name = "prerequisite {0}, done {1}: waits for {2}")
    @CsvSource({
        "case, '', case",
        "case, case,",
        "classroom, '', classroom",
        "classroom, remote,",
        "debate, '', questions",
        "debate, questions,",
        "omitted, '',",
    })
    void aUnitWaitsForItsPrerequisites(String prerequisite, String done, @Nullable String first) {
        var later = after(unit("later", "lead", 6), prerequisite);
        var track = track(
                unit("case", "why", 0),
                standingIn(unit("classroom", "why", 3), "remote"),
                optional(unit("remote", "why", 3)),
                local(unit("questions", "lead", 5), REPLACES, "debate"),
                later);
        var missing = new Rollup(track, completed(words(done)), Set.of()).missingBefore(later);
        assertThat(missing.map(Unit::id))
                .isEqualTo(java.util.Optional.ofNullable(first).map(LearningExamples::id));
    }

    @Test
    void theScoreIsTheMeanOfTheUnitsWithAThresholdThatHaveBeenTried() {
        var track = track(recall("midway", "why", 8), recall("final", "why", 12), unit("case", "why", 0));
        var midway = UnitProgress.notStarted(id("midway")).scored(java.util.OptionalDouble.of(0.6));
        var once = new Rollup(track, Map.of(midway.unit(), midway), Set.of());
        assertThat(once.meanScore()).hasValue(0.6);
        assertThat(new Rollup(track, Map.of(), Set.of()).meanScore()).isEmpty();
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.split(" ");
    }
}
