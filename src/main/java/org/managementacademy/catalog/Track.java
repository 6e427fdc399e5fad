package org.managementacademy.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/**
 * A path for one market, in one version.
 *
 * @param structureHash hash of the structure alone: equal hashes mean equal duties
 * @param languages     its editions
 * @param units         in the order of the page: by week, then as written
 */
public record Track(
        TrackId id,
        TrackVersion version,
        String structureHash,
        Localized title,
        Set<Language> languages,
        List<Outcome> outcomes,
        List<Unit> units) {

    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public Outcome outcome(String id) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Units that count for completion: required ones of required outcomes. */
    public List<Unit> requiredUnits() {
        return units.stream()
                .filter(unit -> unit.required() && outcome(unit.outcome()).required())
                .toList();
    }
}
