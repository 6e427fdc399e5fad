package org.managementacademy.catalog.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Problem.Kind;

/** Reads one path: its own file, its units and its tracks. */
final class PathReader {
    private final CoursesFolder folder;
    private final String name;
    private final Problems problems;
    private final Set<CompetencyId> competencies;
    private final Yardstick yardstick;
    private Optional<Path> path = Optional.empty();
    private List<Fields> planned = List.of();

    PathReader(
            CoursesFolder folder, String name, Problems problems, Set<CompetencyId> competencies, Yardstick yardstick) {
        this.folder = folder;
        this.name = name;
        this.problems = problems;
        this.competencies = competencies;
        this.yardstick = yardstick;
    }

    Optional<Path> read() {
        var file = name + "/path.yaml";
        path = folder.text(file, problems)
                .flatMap(text -> Yaml.read(text, file, 0, problems))
                .map(node -> path(new Fields(problems, file, node)));
        return path;
    }

    /** The tracks of a path that has outcomes; a path without is announced but cannot be taken yet. */
    List<TrackDraft> tracks(List<MarketEntry> markets) {
        var outcomes = path.map(Path::outcomes).orElse(List.of());
        if (outcomes.isEmpty()) return List.of();
        var units = units(outcomes);
        var files = folder.children(name + "/tracks")
                .filter(file -> file.endsWith(".yaml"))
                .map(file -> name + "/tracks/" + file)
                .toList();
        var core = TrackReader.coreOf(folder, name + "/tracks/global.yaml");
        if (!files.isEmpty()) everyMarketHasItsTrack(markets);
        return files.stream()
                .flatMap(file -> new TrackReader(folder, path.orElseThrow(), units, core, yardstick, problems)
                        .read(file, markets).stream())
                .toList();
    }

    private void everyMarketHasItsTrack(List<MarketEntry> markets) {
        markets.stream()
                .filter(entry -> !folder.has(TrackReader.file(TrackId.of(new PathId(name), entry.market()))))
                .forEach(entry -> entry.languages().stream()
                        .sorted()
                        .forEach(language -> problems.add(
                                name + "/path.yaml", 0, Kind.EDITION_MISSING, entry.market(), language.code())));
    }

    /** What is planned for a path whose tracks nobody has written yet. */
    Optional<Outline> outline(List<MarketEntry> markets) {
        if (planned.isEmpty()) return Optional.empty();
        return path.map(known -> OutlineReader.read(known, planned, markets));
    }

    private Path path(Fields fields) {
        if (!fields.text("path").equals(name)) fields.problem("path", Kind.NAME_DIFFERS, fields.text("path"), name);
        var path = new Path(
                new PathId(name),
                fields.localized("title"),
                fields.localized("summary"),
                fields.texts("competencies").stream()
                        .map(id -> competency(fields, "competencies", id))
                        .toList(),
                outcomes(fields),
                List.of());
        if (fields.has("outline")) planned = fields.items("outline");
        if (!planned.isEmpty() && folder.children(name + "/tracks").findAny().isPresent())
            fields.problem("outline", Kind.OUTLINE_AND_TRACKS);
        fields.done();
        return path;
    }

    private List<Outcome> outcomes(Fields fields) {
        var ids = new HashSet<String>();
        return fields.items("outcomes").stream()
                .map(item -> {
                    var outcome = new Outcome(
                            item.text("id"),
                            competency(item, "competency", item.text("competency")),
                            item.flag("required", true),
                            item.localized("title"));
                    if (!ids.add(outcome.id())) item.problem("id", Kind.ID_TWICE, outcome.id());
                    item.done();
                    return outcome;
                })
                .toList();
    }

    private CompetencyId competency(Fields fields, String key, String value) {
        var id = new CompetencyId(value);
        if (!value.isEmpty() && !competencies.contains(id)) fields.problem(key, Kind.COMPETENCY_UNKNOWN, value);
        return id;
    }

    private Map<String, UnitSource> units(List<Outcome> outcomes) {
        var units = new TreeMap<String, UnitSource>();
        var ids = outcomes.stream().map(Outcome::id).toList();
        folder.children(name + "/units").forEach(key -> {
            var file = name + "/units/" + key + "/unit.yaml";
            folder.text(file, problems)
                    .flatMap(text -> Yaml.read(text, file, 0, problems))
                    .flatMap(node -> UnitSource.read(key, new Fields(problems, file, node), ids))
                    .ifPresent(unit -> units.put(key, unit));
        });
        return units;
    }
}
