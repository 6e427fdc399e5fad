package org.managementacademy.catalog.reading;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.catalog.reading.TrackReader.Row;
import org.managementacademy.shared.Language;

/** The units of a track together: what they name must be there, and nothing may wait for itself. */
final class TrackPlan {
    private static final Duration LONGEST_WEEK = Duration.ofHours(3);

    private final Path path;
    private final Set<String> core;
    private final Problems problems;
    private final String file;
    private final List<Row> rows;
    private final Map<String, Row> present = new LinkedHashMap<>();
    /** Core unit to the unit that stands in for it here. */
    private final Map<String, String> replacements = new HashMap<>();

    TrackPlan(Path path, List<Row> rows, Set<String> core, Problems problems, String file) {
        this.path = path;
        this.core = core;
        this.problems = problems;
        this.file = file;
        this.rows = rows;
        rows.stream()
                .filter(row -> row.relation() != Relation.OMITTED)
                .sorted(Comparator.comparingInt(Row::week))
                .forEach(row -> present.putIfAbsent(row.key(), row));
        rows.forEach(row -> row.replaces().ifPresent(unit -> replacements.put(unit, row.key())));
    }

    List<Row> present() {
        return List.copyOf(present.values());
    }

    void check() {
        once();
        replacedUnitsAreCore();
        coreIsAccountedFor();
        present.values().forEach(this::neighboursArePresent);
        nothingWaitsForItself();
        requiredOutcomesAreServed();
        uncovered().forEach(outcome -> problems.add(file, 0, Kind.OUTCOME_UNCOVERED, outcome));
        weeksAreShortEnough();
    }

    List<Unit> units() {
        return present.values().stream().map(this::unit).toList();
    }

    /** What the policy asks about, with what only the texts and the calendar know. */
    Policy.Figures figures(SortedSet<Language> unsigned, long overdue) {
        var equivalents = equivalents();
        var all = minutes(present.values().stream());
        var local =
                minutes(present.values().stream().filter(row -> row.relation().isLocal()));
        return new Policy.Figures(
                minutes(present.values().stream().filter(row -> !equivalents.contains(row.key()))),
                file.endsWith("/global.yaml") || all == 0 ? Optional.empty() : Optional.of(100 * local / (double) all),
                uncovered().size(),
                unsigned,
                overdue);
    }

    /** What the track leaves out of the core. */
    List<Unit> omitted() {
        return rows.stream()
                .filter(row -> row.relation() == Relation.OMITTED)
                .map(this::unit)
                .toList();
    }

    private Unit unit(Row row) {
        var source = row.source();
        return new Unit(
                id(row.key()),
                source.format(),
                row.week(),
                row.relation(),
                row.replaces().map(this::id),
                row.reason(),
                source.outcome(),
                source.duration(),
                source.required(),
                prerequisites(row).map(this::id).toList(),
                source.equivalent().map(this::here).map(this::id),
                source.threshold(),
                source.standard(),
                source.sources());
    }

    private Stream<String> prerequisites(Row row) {
        return row.source().prerequisites().stream().map(this::here);
    }

    /** The unit itself, or the one that replaces it in this track. */
    private String here(String key) {
        return replacements.getOrDefault(key, key);
    }

    private UnitId id(String key) {
        return UnitId.of(path.id(), key);
    }

    private void once() {
        var seen = new HashSet<String>();
        rows.stream()
                .filter(row -> !seen.add(row.key()))
                .forEach(row -> row.fields().problem("unit", Kind.ID_TWICE, row.key()));
    }

    private void replacedUnitsAreCore() {
        for (var row : rows)
            row.replaces()
                    .filter(unit -> !unit.isEmpty() && !core.contains(unit))
                    .ifPresent(unit -> row.fields().problem("replaces", Kind.REPLACED_UNIT_MISSING, unit));
    }

    private void coreIsAccountedFor() {
        var told = new HashSet<>(replacements.keySet());
        rows.forEach(row -> told.add(row.key()));
        core.stream()
                .filter(unit -> !told.contains(unit))
                .forEach(unit -> problems.add(file, 0, Kind.CORE_UNIT_FORGOTTEN, unit));
    }

    private void neighboursArePresent(Row row) {
        var source = row.source();
        prerequisites(row)
                .filter(unit -> !present.containsKey(unit))
                .forEach(unit -> source.fields().problem("prerequisites", Kind.PREREQUISITE_MISSING, unit, file));
        source.equivalent()
                .map(this::here)
                .filter(unit -> !present.containsKey(unit))
                .ifPresent(unit -> source.fields().problem("equivalent", Kind.EQUIVALENT_MISSING, unit, file));
    }

    private void nothingWaitsForItself() {
        var done = new HashSet<String>();
        for (var row : present.values()) follow(row.key(), new ArrayDeque<>(), done);
    }

    private void follow(String key, Deque<String> way, Set<String> done) {
        if (done.contains(key) || !present.containsKey(key)) return;
        if (way.contains(key)) {
            var circle = way.stream().dropWhile(unit -> !unit.equals(key)).toList();
            present(key)
                    .source()
                    .fields()
                    .problem("prerequisites", Kind.CYCLE, String.join(" → ", circle) + " → " + key);
            return;
        }
        way.addLast(key);
        prerequisites(present(key)).forEach(next -> follow(next, way, done));
        way.removeLast();
        done.add(key);
    }

    private Row present(String key) {
        return Optional.ofNullable(present.get(key)).orElseThrow();
    }

    private void requiredOutcomesAreServed() {
        path.outcomes().stream()
                .filter(Outcome::required)
                .map(Outcome::id)
                .filter(outcome -> serving(outcome).noneMatch(UnitSource::required))
                .forEach(outcome -> problems.add(file, 0, Kind.OUTCOME_WITHOUT_UNIT, outcome));
    }

    /** Other outcomes that no unit serves. */
    private List<String> uncovered() {
        return path.outcomes().stream()
                .filter(outcome -> !outcome.required())
                .map(Outcome::id)
                .filter(outcome -> serving(outcome).findAny().isEmpty())
                .toList();
    }

    private Stream<UnitSource> serving(String outcome) {
        return present.values().stream()
                .map(Row::source)
                .filter(unit -> unit.outcome().equals(outcome));
    }

    /** A week with a classroom may be longer. */
    private void weeksAreShortEnough() {
        var equivalents = equivalents();
        var weeks =
                present.values().stream().collect(Collectors.groupingBy(Row::week, TreeMap::new, Collectors.toList()));
        weeks.forEach((week, units) -> {
            var minutes = minutes(units.stream().filter(row -> !equivalents.contains(row.key())));
            var classroom = units.stream().anyMatch(row -> row.source().format() == Format.CLASSROOM);
            if (!classroom && minutes > LONGEST_WEEK.toMinutes())
                units.getFirst().fields().problem("week", Kind.WEEK_TOO_FULL, week, minutes, LONGEST_WEEK.toMinutes());
        });
    }

    /** Of a unit and its equivalent one is done: these are not counted. */
    private Set<String> equivalents() {
        return present.values().stream()
                .flatMap(row -> row.source().equivalent().stream().map(this::here))
                .collect(Collectors.toSet());
    }

    private static long minutes(Stream<Row> rows) {
        return rows.mapToLong(row -> row.source().duration().toMinutes()).sum();
    }
}
