package org.managementacademy.learning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.learning.UnitProgress.Status;

/** The arithmetic of progress: what the units of a track add up to. */
record Rollup(Track track, Map<UnitId, UnitProgress> progress, Set<UnitId> exempted) {

    static TrackProgress of(Track track, Map<UnitId, UnitProgress> progress, Set<UnitId> exempted) {
        return new Rollup(track, progress, exempted).total();
    }

    TrackProgress total() {
        var required = track.requiredUnits();
        var done = required.stream().filter(this::isDone).toList();
        var reached = track.outcomes().stream().filter(this::isReached).toList();
        return new TrackProgress(
                reached.stream().map(Outcome::id).collect(toUnmodifiableSet()),
                count(done, false),
                count(required, false),
                count(done, true),
                count(required, true),
                minutes(done),
                minutes(required),
                track.outcomes().stream().filter(Outcome::required).allMatch(reached::contains));
    }

    /** Completed or exempted, or its named equivalent is. */
    boolean isDone(Unit unit) {
        return Stream.concat(Stream.of(unit.id()), unit.equivalent().stream())
                .anyMatch(id -> standing(id).isDone());
    }

    /** An exemption takes nothing from a unit that was completed. */
    UnitProgress standing(UnitId id) {
        var known = progress.getOrDefault(id, UnitProgress.notStarted(id));
        return known.isDone() || !exempted.contains(id)
                ? known
                : new UnitProgress(id, Status.EXEMPTED, known.bestScore(), null);
    }

    /** Each of the outcome's required units is done. One that requires none is never reached. */
    boolean isReached(Outcome outcome) {
        var units = requiredBy(outcome);
        return !units.isEmpty() && units.stream().allMatch(this::isDone);
    }

    List<Unit> requiredBy(Outcome outcome) {
        return track.units().stream()
                .filter(unit -> unit.required() && unit.outcome().equals(outcome.id()))
                .toList();
    }

    /** The first prerequisite, in the order of the track, that is not done; what the track leaves out is not asked for. */
    Optional<Unit> missingBefore(Unit unit) {
        return track.units().stream()
                .filter(other -> asksFor(unit, other) && !isDone(other))
                .findFirst();
    }

    /** A prerequisite that the track replaces is satisfied by the unit that replaces it. */
    static boolean asksFor(Unit unit, Unit other) {
        return unit.prerequisites().contains(other.id())
                || other.replaces().filter(unit.prerequisites()::contains).isPresent();
    }

    /** Mean of the best scores of the units with a threshold that have been tried. */
    OptionalDouble meanScore() {
        return track.units().stream()
                .filter(unit -> unit.threshold().isPresent())
                .flatMapToDouble(unit -> standing(unit.id()).bestScore().stream())
                .average();
    }

    private static int count(List<Unit> units, boolean local) {
        return (int) units.stream()
                .filter(unit -> unit.relation().isLocal() == local)
                .count();
    }

    private static int minutes(List<Unit> units) {
        return (int)
                units.stream().mapToLong(unit -> unit.duration().toMinutes()).sum();
    }
}
