package org.managementacademy.learning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/** Tracks and progress for tests, in the words of the domain. */
public final class LearningExamples {
    public static final PathId PATH = new PathId("carrying-change");
    public static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    public static final LocalDate START = LocalDate.of(2026, 11, 23);

    private LearningExamples() {}

    public static UnitId id(String key) {
        return UnitId.of(PATH, key);
    }

    /** A required shared article of thirty minutes; the other methods change what matters. */
    public static Unit unit(String key, String outcome, int week) {
        return new Unit(
                id(key),
                Format.ARTICLE,
                week,
                Relation.SHARED,
                Optional.empty(),
                Optional.empty(),
                outcome,
                Duration.ofMinutes(30),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public static Unit after(Unit unit, String... prerequisites) {
        return new Unit(
                unit.id(),
                unit.format(),
                unit.week(),
                unit.relation(),
                unit.replaces(),
                unit.reason(),
                unit.outcome(),
                unit.duration(),
                unit.required(),
                Stream.of(prerequisites).map(LearningExamples::id).toList(),
                unit.equivalent(),
                unit.threshold(),
                unit.standard(),
                unit.sources());
    }

    public static Unit standingIn(Unit unit, String equivalent) {
        return new Unit(
                unit.id(),
                unit.format(),
                unit.week(),
                unit.relation(),
                unit.replaces(),
                unit.reason(),
                unit.outcome(),
                unit.duration(),
                unit.required(),
                unit.prerequisites(),
                Optional.of(id(equivalent)),
                unit.threshold(),
                unit.standard(),
                unit.sources());
    }

    public static Unit optional(Unit unit) {
        return new Unit(
                unit.id(),
                unit.format(),
                unit.week(),
                unit.relation(),
                unit.replaces(),
                unit.reason(),
                unit.outcome(),
                unit.duration(),
                false,
                unit.prerequisites(),
                unit.equivalent(),
                unit.threshold(),
                unit.standard(),
                unit.sources());
    }

    public static Unit recall(String key, String outcome, int week) {
        return new Unit(
                id(key),
                Format.RECALL,
                week,
                Relation.SHARED,
                Optional.empty(),
                Optional.empty(),
                outcome,
                Duration.ofMinutes(10),
                true,
                List.of(),
                Optional.empty(),
                Optional.of(0.7),
                Optional.empty(),
                List.of());
    }

    public static Unit local(Unit unit, Relation relation, String replaces) {
        return new Unit(
                unit.id(),
                unit.format(),
                unit.week(),
                relation,
                relation == Relation.REPLACES ? Optional.of(id(replaces)) : Optional.empty(),
                Optional.of(new Localized(Map.of(Language.EN, "It differs here."))),
                unit.outcome(),
                unit.duration(),
                unit.required(),
                unit.prerequisites(),
                unit.equivalent(),
                unit.threshold(),
                unit.standard(),
                unit.sources());
    }

    /** Outcomes {@code why}, {@code lead} are required, {@code share} is not. */
    public static Track track(Unit... units) {
        return new Track(
                new TrackId("carrying-change/global"),
                new TrackVersion("example"),
                "example",
                new Localized(Map.of(Language.EN, "Carrying change")),
                Set.of(Language.EN),
                List.of(outcome("why", true), outcome("lead", true), outcome("share", false)),
                List.of(units));
    }

    private static Outcome outcome(String id, boolean required) {
        return new Outcome(id, new CompetencyId("M3"), required, new Localized(Map.of(Language.EN, id)));
    }

    public static Map<UnitId, UnitProgress> completed(String... keys) {
        return Stream.of(keys)
                .map(key -> UnitProgress.notStarted(id(key)).completed(NOW))
                .collect(toMap(UnitProgress::unit, identity()));
    }
}
