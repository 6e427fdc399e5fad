package org.managementacademy.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.shared.Localized;

/**
 * One course module of a track, in one week.
 *
 * @param week          0 (onboarding) to 13 (buffer)
 * @param relation      OMITTED only among what a track leaves out, never in the track
 * @param replaces      the core unit that this one replaces
 * @param reason        what differs from the core and why; empty for SHARED
 * @param duration      planned effort
 * @param required      counts for its outcome; an optional unit can still be an equivalent
 * @param prerequisites units of this track that must be completed first
 * @param equivalent    a unit of this track whose completion counts instead
 * @param threshold     least scaled score, 0 to 1, for formats that need success
 * @param standard      {@code SCORM_12} or {@code SCORM_2004} for e-learning
 */
public record Unit(
        UnitId id,
        Format format,
        int week,
        Relation relation,
        Optional<UnitId> replaces,
        Optional<Localized> reason,
        String outcome,
        Duration duration,
        boolean required,
        List<UnitId> prerequisites,
        Optional<UnitId> equivalent,
        Optional<Double> threshold,
        Optional<String> standard,
        List<Source> sources) {

    /** This unit where others have taken the place of those that it refers to. */
    Unit with(Map<UnitId, UnitId> replaced) {
        return new Unit(
                id,
                format,
                week,
                relation,
                replaces,
                reason,
                outcome,
                duration,
                required,
                prerequisites.stream()
                        .map(unit -> replaced.getOrDefault(unit, unit))
                        .toList(),
                equivalent.map(unit -> replaced.getOrDefault(unit, unit)),
                threshold,
                standard,
                sources);
    }

    /** Whether one takes the place of the other: both stand for the same unit of the core. */
    public boolean standsFor(Unit other) {
        return replaces.orElse(id).equals(other.replaces.orElse(other.id));
    }

    /** A dated source of facts. */
    public record Source(String title, String publication, String date) {}
}
