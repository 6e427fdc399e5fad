package org.managementacademy.learning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.catalog.Relation.REPLACES;
import static org.managementacademy.learning.LearningExamples.START;
import static org.managementacademy.learning.LearningExamples.after;
import static org.managementacademy.learning.LearningExamples.id;
import static org.managementacademy.learning.LearningExamples.local;
import static org.managementacademy.learning.LearningExamples.optional;
import static org.managementacademy.learning.LearningExamples.track;
import static org.managementacademy.learning.LearningExamples.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Track;
import org.managementacademy.learning.PlanChoice.Kind;

class WeeklyPlanTests {
    private static final Track TRACK = track(
            unit("case", "why", 0),
            unit("a", "why", 1),
            unit("b", "why", 2),
            unit("c", "why", 2),
            unit("d", "lead", 3),
            unit("e", "lead", 4),
            unit("f", "lead", 4),
            unit("g", "lead", 5));

    @Test
    void weekZeroIsTheSevenDaysBeforeTheStart() {
        var plan = plan(TRACK);
        assertThat(plan.weeks().getFirst().monday()).isEqualTo(START.minusDays(7));
        assertThat(plan.weeks().get(1).monday()).isEqualTo(START);
        assertThat(plan.endOn()).isEqualTo(START.plusDays(5 * 7 - 1));
        assertThat(layout(plan)).isEqualTo("case | a | b c | d | e f | g");
    }

    @Test
    void aShiftMovesTheWeekAndAllAfterItByOneWeek() {
        var plan = plan(TRACK, shift(2));
        assertThat(layout(plan)).isEqualTo("case | a |  | b c | d | e f | g");
        assertThat(plan.endOn()).isEqualTo(plan(TRACK).endOn().plusWeeks(1));
    }

    @Test
    void spreadingKeepsTheEndAndFillsTheLightestWeeksFirst() {
        var plan = plan(TRACK, spread(2));
        assertThat(layout(plan)).isEqualTo("case | a |  | b d | e f | c g");
        assertThat(plan.endOn()).isEqualTo(plan(TRACK).endOn());
    }

    @Test
    void spreadingPutsNothingAfterWhatWaitsForIt() {
        var track = track(
                unit("a", "why", 1),
                after(unit("b", "why", 1), "a"),
                unit("c", "why", 2),
                unit("d", "why", 2),
                after(unit("e", "lead", 3), "b"),
                unit("f", "lead", 5));
        assertThat(layout(plan(track, spread(1)))).isEqualTo(" |  | c d | a b e |  | f");
    }

    @Test
    void theUnitThatReplacesAPrerequisiteStaysBeforeWhatWaitsForIt() {
        var track = track(
                local(unit("questions", "why", 1), REPLACES, "debate"),
                unit("c", "why", 2),
                after(unit("e", "lead", 2), "debate"),
                unit("f", "lead", 5));
        assertThat(layout(plan(track, spread(1)))).isEqualTo(" |  | questions c e |  |  | f");
    }

    @Test
    void theLastWeekSpreadsIntoTheNext() {
        assertThat(layout(plan(TRACK, spread(5)))).isEqualTo("case | a | b c | d | e f |  | g");
    }

    @Test
    void choicesApplyInTheOrderInWhichTheyWereMade() {
        assertThat(layout(plan(TRACK, shift(2), spread(3)))).isEqualTo("case | a |  |  | b d | e f | c g");
    }

    @Test
    void unitsAreSpreadOverWorkingDays() {
        var week = plan(TRACK).weeks().get(2);
        assertThat(week.days().values())
                .containsExactly(week.monday(), week.monday().plusDays(2));
    }

    @Test
    void anOptionalUnitIsNotAddedToTheMinutes() {
        var week = plan(track(unit("a", "why", 1), optional(unit("b", "why", 1))))
                .weeks()
                .get(1);
        assertThat(week.minutes()).isEqualTo(30);
        assertThat(week.units()).hasSize(2);
    }

    @Test
    void aDayBelongsToTheWeekThatBeganOnItsMonday() {
        var plan = plan(TRACK);
        assertThat(plan.weekOf(START.plusDays(6)).orElseThrow().number()).isEqualTo(1);
        assertThat(plan.weekOf(START.minusDays(8))).isEmpty();
        assertThat(plan.weekOf(id("d")).number()).isEqualTo(3);
    }

    private static WeeklyPlan plan(Track track, PlanChoice... choices) {
        return WeeklyPlan.of(track, START, List.of(choices));
    }

    private static PlanChoice shift(int week) {
        return new PlanChoice(Kind.SHIFT, monday(week));
    }

    private static PlanChoice spread(int week) {
        return new PlanChoice(Kind.SPREAD, monday(week));
    }

    private static LocalDate monday(int week) {
        return START.plusWeeks(week - 1L);
    }

    private static String layout(WeeklyPlan plan) {
        return plan.weeks().stream()
                .map(week -> week.units().stream().map(unit -> unit.id().key()).collect(joining(" ")))
                .collect(joining(" | "));
    }
}
