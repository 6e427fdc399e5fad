package org.managementacademy.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.catalog.drift.Block;
import org.managementacademy.catalog.drift.BlockDrift;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.catalog.drift.Original;
import org.managementacademy.catalog.drift.Originals;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/**
 * Which text was made from which, and how far it is behind. A market writes in its first language; its other texts are translations of that one. What it
 * adapts was made from the text of the core.
 */
public final class DriftReader {
    private final CoursesFolder folder;
    private final Problems problems;
    private final Map<Market, Language> firstLanguages;
    private final List<Made> texts;

    private DriftReader(CoursesFolder folder, List<TrackDraft> drafts, List<MarketEntry> markets, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.firstLanguages = markets.stream()
                .filter(entry -> !entry.languages().isEmpty())
                .collect(Collectors.toMap(
                        MarketEntry::market,
                        entry -> entry.languages().iterator().next()));
        this.texts = drafts.stream().flatMap(this::texts).toList();
    }

    /** The texts from which others were made, unit by unit. */
    public static List<Originals> originals(CoursesFolder folder, Library library) {
        var reader = new DriftReader(folder, library.drafts(), library.markets(), new Problems());
        return List.copyOf(reader.originals().values());
    }

    /** The text of a block of a text, as the author wrote it, by name of the block. */
    public static Map<String, String> words(CoursesFolder folder, UnitId unit, String text) {
        return TextFile.read(folder, file(unit, text), new Problems())
                .map(file -> TextBlocks.of(file).words())
                .orElse(Map.of());
    }

    static List<Drift> drift(
            CoursesFolder folder, List<TrackDraft> drafts, List<MarketEntry> markets, Problems problems) {
        return new DriftReader(folder, drafts, markets, problems).drift();
    }

    private List<Drift> drift() {
        var units = originals();
        units.values().forEach(unit -> unit.all().forEach(original -> tell(unit.unit(), original)));
        var drift = new ArrayList<Drift>();
        for (var text : texts)
            Optional.ofNullable(units.get(text.unit.value())).stream()
                    .flatMap(unit -> unit.all().stream())
                    .filter(original -> original.text().equals(text.from))
                    .map(original -> original.drift(text.text))
                    .filter(Predicate.not(List::isEmpty))
                    .forEach(blocks ->
                            drift.add(new Drift(text.track, text.language, text.unit, text.original, blocks)));
        return List.copyOf(drift);
    }

    private Map<String, Originals> originals() {
        var units = new TreeMap<String, List<Made>>();
        texts.forEach(text -> units.computeIfAbsent(text.unit.value(), key -> new ArrayList<>())
                .add(text));
        var originals = new TreeMap<String, Originals>();
        units.forEach((key, made) -> originals.put(key, originals(made.getFirst().unit, made)));
        return originals;
    }

    private Originals originals(UnitId unit, List<Made> made) {
        var stamps = DriftLock.read(folder, file(unit, DriftLock.NAME), problems);
        var byOriginal = made.stream().collect(Collectors.groupingBy(Made::from, TreeMap::new, Collectors.toList()));
        return new Originals(
                unit,
                byOriginal.entrySet().stream()
                        .flatMap(entry -> blocks(unit, entry.getKey()).stream()
                                .map(blocks -> new Original(
                                        entry.getKey(),
                                        blocks.prints(entry.getValue().getFirst().original),
                                        blocks.lines(),
                                        entry.getValue().stream()
                                                .map(Made::text)
                                                .collect(Collectors.toCollection(TreeSet::new)),
                                        Optional.ofNullable(stamps.get(entry.getKey())))))
                        .toList());
    }

    private Optional<TextBlocks> blocks(UnitId unit, String text) {
        return TextFile.read(folder, file(unit, text), new Problems()).map(TextBlocks::of);
    }

    private Stream<Made> texts(TrackDraft draft) {
        var core = firstLanguages.get(Market.GLOBAL);
        var own = firstLanguages.get(draft.id().market());
        if (core == null || own == null) return Stream.of();
        return draft.units().stream()
                .flatMap(unit -> draft.languages().stream().flatMap(language -> {
                    var first = unit.relation() == Relation.SHARED ? core : own;
                    var place = unit.relation() == Relation.ADAPTED ? draft.id().market() + "/" : "";
                    var text = place + language.code();
                    if (language != first)
                        return Stream.of(new Made(draft.id(), language, unit.id(), text, place + first.code(), first));
                    return unit.relation() == Relation.ADAPTED
                            ? Stream.of(new Made(draft.id(), language, unit.id(), text, core.code(), core))
                            : Stream.of();
                }));
    }

    private void tell(UnitId unit, Original original) {
        var file = file(unit, original.text());
        for (var text : original.unstamped()) problems.add(file(unit, text), 0, Kind.DRIFT_UNSTAMPED, file);
        var made = original.texts().stream()
                .filter(text -> !original.unstamped().contains(text))
                .collect(Collectors.joining(", "));
        for (var change : original.unanswered())
            problems.add(
                    file,
                    original.lines().getOrDefault(change.block(), 0),
                    change.hasOtherFacts() ? Kind.DRIFT_FACTS : Kind.DRIFT_UNANSWERED,
                    change.block(),
                    made,
                    change.facts());
        for (var text : original.texts())
            for (var drift : original.drift(text))
                drift.since()
                        .ifPresent(since -> problems.add(
                                file(unit, text),
                                line(unit, original, text, drift),
                                Kind.DRIFT_BEHIND,
                                drift.block(),
                                file,
                                since,
                                drift.hasOtherFacts() ? " (" + drift.facts() + ")" : ""));
    }

    /** Where the block stands in the text; 0 when the text is built in another way than its original. */
    private int line(UnitId unit, Original original, String text, BlockDrift drift) {
        var lines = blocks(unit, text).map(TextBlocks::lines).orElse(Map.of());
        if (lines.containsKey(drift.block())) return lines.get(drift.block());
        var names = original.blocks().stream().map(Block::name).toList();
        var own = List.copyOf(lines.keySet());
        var at = names.indexOf(drift.block());
        return at >= 0 && names.size() == own.size() ? lines.getOrDefault(own.get(at), 0) : 0;
    }

    private static String file(UnitId unit, String text) {
        var path = unit.value().substring(0, unit.value().indexOf('/'));
        return path + "/units/" + unit.key() + "/" + text + (text.equals(DriftLock.NAME) ? "" : ".md");
    }

    /** @param from path of the text that it was made from, like {@code text} within the folder of the unit */
    private record Made(TrackId track, Language language, UnitId unit, String text, String from, Language original) {}
}
