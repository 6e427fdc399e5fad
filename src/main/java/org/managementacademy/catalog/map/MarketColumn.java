package org.managementacademy.catalog.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;
import org.managementacademy.shared.Market;

/**
 * A path in one market.
 *
 * @param units    by week, those that the market leaves out at the end
 * @param editions none when the texts are not written yet
 */
public record MarketColumn(Market market, Localized title, List<MappedUnit> units, List<Edition> editions) {

    /**
     * @param unreviewed units of whose text no named native reader has signed
     * @param drift      how much its texts are behind those that they were made from
     */
    public record Edition(Language language, int units, int unreviewed, Drift.Extent drift) {}

    /** The units that serve an outcome, and those that are left out. */
    public List<MappedUnit> serving(Outcome outcome) {
        return units.stream()
                .filter(unit -> unit.unit().outcome().equals(outcome.id()))
                .toList();
    }

    /** Whether somebody can reach the outcome here: by a required unit when the path requires it. */
    public boolean covers(Outcome outcome) {
        return serving(outcome).stream()
                .anyMatch(unit -> unit.isTaught() && (unit.unit().required() || !outcome.required()));
    }

    /** Planned minutes of all units. */
    public int minutes() {
        return minutes(taught());
    }

    /** The part of the minutes that is shared or adapted, 0 to 1. */
    public double inCommon() {
        var all = minutes();
        var core = minutes(taught().filter(unit -> !unit.unit().relation().isLocal()));
        return all == 0 ? 0 : (double) core / all;
    }

    public Optional<MappedUnit> unit(String key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /** The same with what has been placed in the track since it was written. */
    MarketColumn with(List<Unit> taught, Function<Unit, Localized> titles) {
        return new MarketColumn(
                market,
                title,
                Stream.concat(
                                taught.stream()
                                        .map(unit -> unit(unit.id().key())
                                                .filter(MappedUnit::isTaught)
                                                .orElseGet(() -> new MappedUnit(
                                                        unit, titles.apply(unit), Optional.empty(), List.of()))),
                                units.stream().filter(unit -> !unit.isTaught()))
                        .toList(),
                editions);
    }

    private Stream<MappedUnit> taught() {
        return units.stream().filter(MappedUnit::isTaught);
    }

    private static int minutes(Stream<MappedUnit> units) {
        return units.mapToInt(MappedUnit::minutes).sum();
    }
}
