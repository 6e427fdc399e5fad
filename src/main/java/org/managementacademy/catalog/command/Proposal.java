package org.managementacademy.catalog.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.DriftReader;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/**
 * A text of a market beside that of the core, block by block, so that the core's author can take over what is better.
 *
 * @param core empty when only this market has such a unit
 */
record Proposal(TrackId track, Unit unit, Optional<Text> core, Text local) {

    /** @param blocks what the author wrote, by name of the block */
    record Text(UnitId unit, String name, Map<String, String> blocks) {
        static Text of(CoursesFolder folder, UnitId unit, String name) {
            return new Text(unit, name, DriftReader.words(folder, unit, name));
        }

        private String title() {
            return blocks.getOrDefault("title", unit.key());
        }

        private String file() {
            return unit.path() + "/units/" + unit.key() + "/" + name + ".md";
        }

        /** The headings in their order; everything else is known by its name. */
        private List<String> headings() {
            return blocks.keySet().stream().filter(Text::isHeading).toList();
        }

        private static boolean isHeading(String block) {
            return block.startsWith("##");
        }
    }

    /**
     * @param language of the market's text; empty for the one in which the market writes
     * @return empty when the market has no such unit, or only the text of the core itself
     */
    static Optional<Proposal> of(
            CoursesFolder folder, Library library, TrackId track, String unit, Optional<Language> language) {
        var core = first(library, Market.GLOBAL);
        var spoken = language.or(() -> first(library, track.market()));
        return library.drafts().stream()
                .filter(draft -> draft.id().equals(track))
                .filter(draft -> spoken.filter(draft.languages()::contains).isPresent())
                .flatMap(draft -> draft.units().stream())
                .filter(found -> found.id().value().equals(unit))
                .filter(found -> found.relation() != Relation.SHARED || !spoken.equals(core))
                .findFirst()
                .flatMap(found -> core.flatMap(origin -> spoken.map(own -> of(folder, track, found, origin, own))));
    }

    private static Proposal of(CoursesFolder folder, TrackId track, Unit unit, Language core, Language own) {
        var origin = switch (unit.relation()) {
            case SHARED, ADAPTED, OMITTED -> Optional.of(unit.id());
            case REPLACES -> unit.replaces();
            case LOCAL_ONLY -> Optional.<UnitId>empty();
        };
        var place = unit.relation() == Relation.ADAPTED ? track.market() + "/" : "";
        return new Proposal(
                track,
                unit,
                origin.map(id -> Text.of(folder, id, core.code())),
                Text.of(folder, unit.id(), place + own.code()));
    }

    private static Optional<Language> first(Library library, Market market) {
        return library.markets().stream()
                .filter(entry -> entry.market().equals(market))
                .map(MarketEntry::languages)
                .flatMap(languages -> languages.stream().limit(1))
                .findFirst();
    }

    String markdown(LocalDate today) {
        return """
                # Proposal to the core: %s

                - Path: %s
                - Core text: %s
                - Text of the market %s: %s
                - Relation: %s
                - Why the market differs: %s
                - Written on: %s
                - Proposed by (name, role):
                - Reason, and what shows that it is better:
                - Decision of the core’s author (taken over, in part, not; why; date):

                Leave only the blocks that the core should take over.

                """.formatted(
                        core.orElse(local).title(),
                        unit.id().path(),
                        core.map(Text::file).orElse("none: only this market has such a unit"),
                        track.market(),
                        local.file(),
                        unit.relation(),
                        unit.reason().map(reason -> reason.in(Language.EN)).orElse("it does not, the unit is shared"),
                        today)
                + names().stream().map(this::block).collect(Collectors.joining());
    }

    /** The names of the local blocks, then those that only the core has. */
    private List<String> names() {
        var names = new LinkedHashSet<>(local.blocks.keySet());
        var headings = local.headings().size();
        core.ifPresent(text -> {
            text.blocks.keySet().stream().filter(name -> !Text.isHeading(name)).forEach(names::add);
            text.headings().stream().skip(headings).forEach(names::add);
        });
        return new ArrayList<>(names);
    }

    private String block(String name) {
        return "## Block: %s\n\n### Core\n\n%s\n### %s\n\n%s\n"
                .formatted(
                        name.replaceFirst("^#+ ", ""),
                        quoted(core.map(text -> text.blocks.get(beside(text, name)))),
                        track.market(),
                        quoted(Optional.ofNullable(local.blocks.get(name))));
    }

    /** Headings have other words in another language, so they are matched by their order. */
    private String beside(Text text, String name) {
        var at = local.headings().indexOf(name);
        return Text.isHeading(name) && at >= 0 && at < text.headings().size()
                ? text.headings().get(at)
                : name;
    }

    private static String quoted(Optional<String> text) {
        return text.map(words -> words.strip()
                        .lines()
                        .map(line -> ("> " + line).strip())
                        .collect(Collectors.joining("\n", "", "\n")))
                .orElse("Nothing.\n");
    }
}
