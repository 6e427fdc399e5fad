package org.managementacademy.catalog.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Localized;
import org.managementacademy.shared.Market;

/** Reads the units that a path plans. A unit is one of the core unless some market takes it instead of another or for itself alone. */
final class OutlineReader {
    private static final int LAST_WEEK = 13;
    private static final int LONGEST_MINUTES = 24 * 60;

    private final Path path;
    private final List<String> outcomes;
    private final List<Market> markets;
    private final Map<String, Planned> planned = new TreeMap<>();
    private final List<Planned> inOrder = new ArrayList<>();

    private OutlineReader(Path path, List<MarketEntry> markets) {
        this.path = path;
        this.outcomes = path.outcomes().stream().map(Outcome::id).toList();
        this.markets = markets.stream().map(MarketEntry::market).toList();
    }

    static Outline read(Path path, List<Fields> items, List<MarketEntry> markets) {
        var reader = new OutlineReader(path, markets);
        items.forEach(reader::add);
        reader.inOrder.forEach(reader::replacedUnitIsCore);
        return new Outline(path.id(), reader.titles(), reader.units());
    }

    private void add(Fields fields) {
        var key = fields.text("unit");
        var format = fields.choice("format", Format.class);
        var outcome = fields.text("outcome");
        if (!outcome.isEmpty() && !outcomes.contains(outcome)) fields.problem("outcome", Kind.OUTCOME_UNKNOWN, outcome);
        var unit = new Planned(
                key,
                fields.localized("title"),
                format,
                fields.wholeNumber("week", 0, LAST_WEEK),
                Duration.ofMinutes(fields.wholeNumber("minutes", 1, LONGEST_MINUTES)),
                outcome,
                fields.has("tracks") ? departures(fields.items("tracks")) : Map.of());
        fields.done();
        if (planned.put(key, unit) != null) fields.problem("unit", Kind.ID_TWICE, key);
        inOrder.add(unit);
    }

    private Map<Market, Departure> departures(List<Fields> items) {
        var departures = new HashMap<Market, Departure>();
        for (var fields : items) {
            var market = new Market(fields.text("market"));
            if (market.equals(Market.GLOBAL) || !markets.contains(market))
                fields.problem("market", Kind.MARKET_UNKNOWN, market);
            var relation = fields.choice("relation", Relation.class);
            var replaces = relation.equals(Optional.of(Relation.REPLACES))
                    ? Optional.of(fields.text("replaces"))
                    : Optional.<String>empty();
            var reason = relation.filter(given -> given != Relation.SHARED).map(given -> fields.localized("reason"));
            fields.done();
            relation.ifPresent(given -> {
                if (departures.put(market, new Departure(fields, given, replaces, reason)) != null)
                    fields.problem("market", Kind.ID_TWICE, market);
            });
        }
        return departures;
    }

    private void replacedUnitIsCore(Planned unit) {
        unit.departures.forEach((market, departure) -> departure.replaces.ifPresent(replaced -> {
            var core = planned.get(replaced);
            if (core == null || !core.isCore())
                departure.fields.problem("replaces", Kind.REPLACED_UNIT_MISSING, replaced);
            else if (core.departures.containsKey(market)) departure.fields.problem("replaces", Kind.ID_TWICE, replaced);
        }));
    }

    private Map<String, Localized> titles() {
        var titles = new TreeMap<String, Localized>();
        planned.forEach((key, unit) -> titles.put(key, unit.title));
        return titles;
    }

    private SortedMap<String, List<Unit>> units() {
        var units = new TreeMap<String, List<Unit>>();
        for (var market : markets)
            units.put(
                    market.value(),
                    inOrder.stream()
                            .sorted(Comparator.comparingInt(Planned::week))
                            .flatMap(unit -> unit(unit, market).stream())
                            .toList());
        return units;
    }

    private Optional<Unit> unit(Planned unit, Market market) {
        var departure = unit.departures.get(market);
        if (departure != null) return unit(unit, departure.relation, departure.replaces, departure.reason);
        return unit.isCore() && !isReplaced(unit, market)
                ? unit(unit, Relation.SHARED, Optional.empty(), Optional.empty())
                : Optional.empty();
    }

    private Optional<Unit> unit(
            Planned unit, Relation relation, Optional<String> replaces, Optional<Localized> reason) {
        return unit.format.map(format -> new Unit(
                UnitId.of(path.id(), unit.key),
                format,
                unit.week,
                relation,
                replaces.map(replaced -> UnitId.of(path.id(), replaced)),
                reason,
                unit.outcome,
                unit.duration,
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private boolean isReplaced(Planned unit, Market market) {
        return inOrder.stream()
                .flatMap(other -> Stream.ofNullable(other.departures.get(market)))
                .anyMatch(departure -> departure.replaces.equals(Optional.of(unit.key)));
    }

    /** @param departures of the markets that do not simply share it */
    private record Planned(
            String key,
            Localized title,
            Optional<Format> format,
            int week,
            Duration duration,
            String outcome,
            Map<Market, Departure> departures) {
        boolean isCore() {
            return departures.values().stream().noneMatch(departure -> departure.relation.isLocal());
        }
    }

    private record Departure(Fields fields, Relation relation, Optional<String> replaces, Optional<Localized> reason) {}
}
