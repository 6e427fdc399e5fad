package org.managementacademy.catalog;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Earlier versions of published tracks, for tests. */
@Component
public class CatalogExamples {
    private final Catalog catalog;
    private final TrackVersions versions;
    private final Clock clock;

    CatalogExamples(Catalog catalog, TrackVersions versions, Clock clock) {
        this.catalog = catalog;
        this.versions = versions;
        this.clock = clock;
    }

    /** @param core the unit that this version shares and the newest replaces by the local one */
    public record Shared(TrackVersion version, UnitId core, UnitId local) {}

    /** A track as it was when it shared a unit of the core that it replaces now. */
    public Shared beforeReplacing(TrackId track) {
        var newest = newest(track);
        var local = newest.units().stream()
                .filter(unit -> unit.replaces().isPresent())
                .findFirst()
                .orElseThrow();
        var core = local.replaces().orElseThrow();
        var units = newest.units().stream()
                .map(unit -> unit.equals(local) ? copy(unit, core, Relation.SHARED, Optional.empty(), true) : unit)
                .map(unit -> unit.with(Map.of(local.id(), core)))
                .toList();
        var renamed = new HashMap<>(Map.of(local.id().key(), core.key()));
        return new Shared(publishBefore(newest, units, key -> renamed.getOrDefault(key, key)), core, local.id());
    }

    /** A track as it was when it required a unit that is optional now. */
    public TrackVersion beforeMakingOptional(TrackId track, UnitId optional) {
        var newest = newest(track);
        var units = newest.units().stream()
                .map(unit -> unit.id().equals(optional)
                        ? copy(unit, unit.id(), unit.relation(), unit.replaces(), true)
                        : unit)
                .toList();
        return publishBefore(newest, units, key -> key);
    }

    private TrackDocument newest(TrackId track) {
        return versions.find(catalog.published(track).orElseThrow().version()).orElseThrow();
    }

    private TrackVersion publishBefore(TrackDocument newest, List<Unit> units, UnaryOperator<String> name) {
        var texts = new TreeMap<>(newest.texts());
        texts.replaceAll((language, edition) -> {
            var renamed = new TreeMap<String, UnitText>();
            edition.forEach((key, text) -> renamed.put(name.apply(key), text));
            return renamed;
        });
        var before = new TrackDocument(
                newest.id(), newest.title(), newest.languages(), newest.outcomes(), units, texts, newest.files());
        versions.publish(before, null, clock.instant());
        versions.publish(newest, null, clock.instant());
        return before.version();
    }

    private static Unit copy(Unit unit, UnitId id, Relation relation, Optional<UnitId> replaces, boolean required) {
        return new Unit(
                id,
                unit.format(),
                unit.week(),
                relation,
                replaces,
                unit.reason(),
                unit.outcome(),
                unit.duration(),
                required,
                unit.prerequisites(),
                unit.equivalent(),
                unit.threshold(),
                unit.standard(),
                unit.sources());
    }
}
