package org.managementacademy.learning;

import static java.time.temporal.ChronoUnit.WEEKS;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;

/**
 * When somebody takes each unit: a pure function of track, start Monday and the person's choices. Weeks begin on Monday everywhere.
 *
 * @param weeks without gaps from week 0, the seven days before the start, to the last one that has a unit
 */
public record WeeklyPlan(List<Week> weeks) {
    private static final int WORKING_DAYS = 5;

    public static WeeklyPlan of(Track track, LocalDate startOn, List<PlanChoice> choices) {
        var placed = new Placement(track);
        choices.forEach(choice -> placed.apply(choice, weekNumber(startOn, choice.monday())));
        return new WeeklyPlan(IntStream.rangeClosed(0, placed.lastWeek())
                .mapToObj(number -> week(number, startOn, placed.unitsIn(number)))
                .toList());
    }

    private static Week week(int number, LocalDate startOn, List<Unit> units) {
        var monday = startOn.plusWeeks(number - 1L);
        var days = new LinkedHashMap<UnitId, LocalDate>();
        for (int i = 0; i < units.size(); i++) {
            days.put(units.get(i).id(), monday.plusDays((long) i * WORKING_DAYS / units.size()));
        }
        return new Week(number, monday, units, days);
    }

    private static int weekNumber(LocalDate startOn, LocalDate monday) {
        return (int) WEEKS.between(startOn, monday) + 1;
    }

    /** The first day on which a unit may be opened: the seven days before the start are for week 0, all else waits for the start Monday. */
    static LocalDate opensOn(Unit unit, LocalDate startOn) {
        return unit.week() == 0 ? startOn.minusWeeks(1) : startOn;
    }

    /** The week of a day in the person's zone; empty before week 0 and after the last. */
    public Optional<Week> weekOf(LocalDate day) {
        return weeks.stream().filter(week -> week.contains(day)).findFirst();
    }

    public Week weekOf(UnitId unit) {
        return weeks.stream()
                .filter(week -> week.days().containsKey(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The working day suggested for a unit. */
    public LocalDate dayOf(UnitId unit) {
        return requireNonNull(weekOf(unit).days().get(unit));
    }

    /** The Sunday of the last week. */
    public LocalDate endOn() {
        return weeks.getLast().sunday();
    }

    /**
     * @param number counted from the start; a unit that was moved stands in a later week than its track says
     * @param days   a working day suggested for each unit
     */
    public record Week(int number, LocalDate monday, List<Unit> units, Map<UnitId, LocalDate> days) {

        public LocalDate sunday() {
            return monday.plusDays(6);
        }

        /** Planned minutes; an optional unit stands in for another and is not added. */
        public int minutes() {
            return WeeklyPlan.minutes(units);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(monday) && !day.isAfter(sunday());
        }
    }

    /** The week number of each unit while choices are applied, in the order in which they were made. */
    private static final class Placement {
        private final Map<Unit, Integer> weeks = new LinkedHashMap<>();

        Placement(Track track) {
            track.units().forEach(unit -> weeks.put(unit, unit.week()));
        }

        private int weekOf(Unit unit) {
            return weeks.getOrDefault(unit, unit.week());
        }

        int lastWeek() {
            return weeks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        List<Unit> unitsIn(int week) {
            return weeks.keySet().stream().filter(unit -> weekOf(unit) == week).toList();
        }

        void apply(PlanChoice choice, int week) {
            switch (choice.kind()) {
                case SHIFT -> weeks.replaceAll((unit, planned) -> planned >= week ? planned + 1 : planned);
                case SPREAD -> spread(week);
            }
        }

        /** Each unit goes to the lightest later week, the earliest of equals, not before its prerequisites nor after what waits for it. */
        private void spread(int week) {
            var last = Math.max(lastWeek(), week + 1);
            for (var unit : unitsIn(week)) {
                var first = earliest(unit, week);
                weeks.put(
                        unit,
                        IntStream.rangeClosed(first, Math.max(first, latest(unit, week, last)))
                                .boxed()
                                .min(comparingInt(later -> minutes(unitsIn(later))))
                                .orElseThrow());
            }
        }

        private int earliest(Unit unit, int week) {
            return weeks.keySet().stream()
                    .filter(other -> Rollup.asksFor(unit, other))
                    .mapToInt(this::weekOf)
                    .reduce(week + 1, Math::max);
        }

        private int latest(Unit unit, int week, int last) {
            return weeks.keySet().stream()
                    .filter(other -> Rollup.asksFor(other, unit))
                    .mapToInt(other -> weekOf(other) == week ? latest(other, week, last) : weekOf(other))
                    .reduce(last, Math::min);
        }
    }

    static int minutes(List<Unit> units) {
        return (int) units.stream()
                .filter(Unit::required)
                .mapToLong(unit -> unit.duration().toMinutes())
                .sum();
    }
}
