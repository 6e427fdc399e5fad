package org.managementacademy.catalog.map;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.managementacademy.catalog.Outcome;

/**
 * The coverage map for a terminal, in English. A command that has read a courses folder prints it with
 * {@code CoverageText.of(CoverageMap.of(library), today)}.
 */
public final class CoverageText {
    private static final String LEGEND =
            "S shared  A adapted  R replaces  L local only  O omitted    ! review date passed  ~ within 60 days  ≠ behind its original    * required outcome";

    private CoverageText() {}

    /**
     * A table per path and, below it, what is missing.
     *
     * @param today the day from which review dates are counted
     */
    public static String of(List<CoverageMap> maps, LocalDate today) {
        return maps.stream().map(map -> of(map, today)).collect(joining("\n", LEGEND + "\n", ""));
    }

    private static String of(CoverageMap map, LocalDate today) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                map.path().id() + (map.planned() ? " (outline)" : ""),
                map,
                column -> column.market().value()));
        for (var outcome : map.path().outcomes())
            rows.add(row("  " + name(outcome), map, column -> letters(column, outcome, today)));
        rows.add(row(
                "  minutes in common",
                map,
                column -> Math.round(100 * column.inCommon()) + " % of " + column.minutes()));
        return table(rows)
                + map.gaps().stream()
                        .map(gap -> "  uncovered: " + gap.outcome().id() + " in "
                                + gap.column().market() + "\n")
                        .collect(joining())
                + map.columns().stream().map(CoverageText::unreviewed).collect(joining())
                + map.columns().stream().map(column -> behind(column, today)).collect(joining());
    }

    private static String name(Outcome outcome) {
        return outcome.competency().value() + " " + outcome.id() + (outcome.required() ? " *" : "");
    }

    private static String letters(MarketColumn column, Outcome outcome, LocalDate today) {
        var letters = column.serving(outcome).stream()
                .map(unit -> unit.letter() + unit.signs(today))
                .collect(joining(" "));
        return letters.isEmpty() ? "-" : letters;
    }

    private static String unreviewed(MarketColumn column) {
        return column.editions().stream()
                .filter(edition -> edition.unreviewed() > 0)
                .map(edition -> "  unreviewed: %d of %d texts in %s-%s\n"
                        .formatted(
                                edition.unreviewed(),
                                edition.units(),
                                column.market(),
                                edition.language().code()))
                .collect(joining());
    }

    private static String behind(MarketColumn column, LocalDate today) {
        return column.editions().stream()
                .filter(edition -> edition.drift().blocks() > 0)
                .map(edition -> "  behind its original: %d blocks in %s-%s, for %d days\n"
                        .formatted(
                                edition.drift().blocks(),
                                column.market(),
                                edition.language().code(),
                                edition.drift().days(today)))
                .collect(joining());
    }

    private static List<String> row(String head, CoverageMap map, Function<MarketColumn, String> cell) {
        var row = new ArrayList<String>();
        row.add(head);
        map.columns().forEach(column -> row.add(cell.apply(column)));
        return row;
    }

    private static String table(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int at = 0; at < row.size(); at++) {
                var index = at;
                var width = rows.stream()
                        .mapToInt(other -> other.get(index).length())
                        .max()
                        .orElse(0);
                line.append(row.get(at)).repeat(' ', width - row.get(at).length() + 3);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
