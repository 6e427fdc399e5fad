package org.managementacademy.learning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.learning.PlanChoice.Kind;
import org.managementacademy.learning.UnitProgress.Status;

/** A path as its learner sees it on one day. */
public final class LearnerPath {
    private final EnrolmentView enrolment;
    private final Rollup rollup;
    private final List<PlanChoice> choices;
    private final WeeklyPlan plan;
    private final LocalDate today;
    private final @Nullable Instant lastActivity;

    LearnerPath(
            EnrolmentView enrolment,
            Rollup rollup,
            List<PlanChoice> choices,
            LocalDate today,
            @Nullable Instant lastActivity) {
        this.enrolment = enrolment;
        this.rollup = rollup;
        this.choices = choices;
        this.plan = WeeklyPlan.of(rollup.track(), startOn(enrolment), choices);
        this.today = today;
        this.lastActivity = lastActivity;
    }

    public EnrolmentView enrolment() {
        return enrolment;
    }

    public Track track() {
        return rollup.track();
    }

    public WeeklyPlan plan() {
        return plan;
    }

    /** The day in the person's zone. */
    public LocalDate today() {
        return today;
    }

    public Optional<Instant> lastActivity() {
        return Optional.ofNullable(lastActivity);
    }

    public TrackProgress total() {
        return rollup.total();
    }

    public UnitProgress progressOf(Unit unit) {
        return rollup.standing(unit.id());
    }

    /** Completed or exempted, or its equivalent is. */
    public boolean isDone(Unit unit) {
        return rollup.isDone(unit);
    }

    public Optional<Unit> missingBefore(Unit unit) {
        return rollup.missingBefore(unit);
    }

    public boolean isOpen(Unit unit) {
        return !today.isBefore(opensOn(unit)) && missingBefore(unit).isEmpty();
    }

    public LocalDate opensOn(Unit unit) {
        return WeeklyPlan.opensOn(unit, startOn(enrolment));
    }

    /** The last day that HR agreed to. */
    public LocalDate endOn() {
        return requireNonNull(enrolment.endOn());
    }

    public boolean isComplete() {
        return enrolment.status() == EnrolmentStatus.COMPLETED;
    }

    public boolean isLate() {
        return !isComplete() && today.isAfter(endOn());
    }

    public boolean isReached(Outcome outcome) {
        return rollup.isReached(outcome);
    }

    /** What is still to do for an outcome. */
    public List<Unit> missingFor(Outcome outcome) {
        return rollup.requiredBy(outcome).stream().filter(unit -> !isDone(unit)).toList();
    }

    /**
     * What to do now, in the order of the plan: what was begun, else what can be begun. A classroom that is waiting for its day comes last; an optional
     * unit never comes.
     */
    public Optional<Unit> next() {
        var open = plan.weeks().stream()
                .flatMap(week -> week.units().stream())
                .filter(unit -> unit.required() && !isDone(unit) && isOpen(unit))
                .toList();
        return Stream.<java.util.function.Predicate<Unit>>of(
                        unit -> begun(unit) && unit.format() != Format.CLASSROOM, unit -> !begun(unit), unit -> true)
                .flatMap(kind -> open.stream().filter(kind))
                .findFirst();
    }

    private boolean begun(Unit unit) {
        return progressOf(unit).status() == Status.IN_PROGRESS;
    }

    public Optional<WeeklyPlan.Week> thisWeek() {
        return plan.weekOf(today);
    }

    public int minutesDone(WeeklyPlan.Week week) {
        return WeeklyPlan.minutes(week.units().stream().filter(this::isDone).toList());
    }

    /** The plan as it would be with one more choice; empty when the week lies behind, was moved before, or the plan would pass the agreed end. */
    public Optional<WeeklyPlan> planWith(PlanChoice choice) {
        var monday = choice.monday();
        var known = plan.weeks().stream().anyMatch(week -> week.monday().equals(monday));
        var again = choices.stream().anyMatch(made -> made.monday().equals(monday));
        if (!known || again || monday.plusDays(6).isBefore(today)) return Optional.empty();
        var made = Stream.concat(choices.stream(), Stream.of(choice)).toList();
        return Optional.of(WeeklyPlan.of(track(), startOn(enrolment), made))
                .filter(moved -> !moved.endOn().isAfter(endOn()));
    }

    public Optional<LocalDate> endAfter(Kind kind, LocalDate monday) {
        return planWith(new PlanChoice(kind, monday)).map(WeeklyPlan::endOn);
    }

    public Optional<Unit> unit(String key) {
        return track().unit(UnitId.of(enrolment.path(), key));
    }

    private static LocalDate startOn(EnrolmentView enrolment) {
        return requireNonNull(enrolment.startOn());
    }
}
