package org.managementacademy.catalog.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/**
 * Which outcomes of a path which units serve in which market, and how they relate to the core.
 *
 * @param planned whether it is an outline: the texts are not written yet and nobody can be enrolled
 * @param columns in the order of the markets, the core first
 */
public record CoverageMap(Path path, boolean planned, List<MarketColumn> columns) {

    /** An outcome that nothing serves in a market. */
    public record Gap(MarketColumn column, Outcome outcome) {}

    /** A line of all units: what each market makes of it. */
    public record Row(MappedUnit unit, List<Optional<MappedUnit>> cells) {

        /** What the first market calls it that has a text in the reader's language, else what the first one calls it. */
        public Wording title(Language reader) {
            return cells.stream()
                    .flatMap(Optional::stream)
                    .map(cell -> cell.title(reader))
                    .filter(title -> title.language() == reader && !title.text().isEmpty())
                    .findFirst()
                    .orElseGet(() -> unit.title(reader));
        }
    }

    /** The maps of all paths that have tracks or an outline. */
    public static List<CoverageMap> of(Library library) {
        return library.paths().stream()
                .flatMap(path -> of(path, library).stream())
                .toList();
    }

    /** The map of one path; empty when it has neither tracks nor an outline. */
    static Optional<CoverageMap> of(Path path, Library library) {
        var planned =
                library.drafts().stream().noneMatch(draft -> draft.id().path().equals(path.id()));
        return Optional.of(new CoverageMap(path, planned, Columns.of(path.id(), library)))
                .filter(map -> !map.columns.isEmpty());
    }

    public Optional<MarketColumn> column(Market market) {
        return columns.stream().filter(column -> column.market().equals(market)).findFirst();
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var outcome : path.outcomes())
            for (var column : columns) if (!column.covers(outcome)) gaps.add(new Gap(column, outcome));
        return List.copyOf(gaps);
    }

    /** All units by week, each once. */
    public List<Row> rows() {
        return columns.stream()
                .flatMap(column -> column.units().stream())
                .map(MappedUnit::key)
                .distinct()
                .map(this::row)
                .sorted(Comparator.comparingInt(row -> row.unit.unit().week()))
                .toList();
    }

    private Row row(String key) {
        var cells = columns.stream().map(column -> column.unit(key)).toList();
        return new Row(cells.stream().flatMap(Optional::stream).findFirst().orElseThrow(), cells);
    }
}
