package org.managementacademy.catalog.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.map.MarketColumn.Edition;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Outline;
import org.managementacademy.catalog.reading.TrackDraft;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/** Makes the columns of a map out of what has been read. */
final class Columns {
    private final List<TrackDraft> drafts;
    /** By key of the unit, what any market calls it in each language. */
    private final Map<String, Map<Language, String>> titles = new HashMap<>();

    private Columns(List<TrackDraft> drafts) {
        this.drafts = drafts;
        for (var draft : drafts)
            draft.texts()
                    .forEach((language, edition) -> edition.forEach(
                            (unit, text) -> titles.computeIfAbsent(unit, key -> new EnumMap<>(Language.class))
                                    .putIfAbsent(language, text.title())));
    }

    static List<MarketColumn> of(PathId path, Library library) {
        var columns = new Columns(library.drafts().stream()
                .filter(draft -> draft.id().path().equals(path))
                .toList());
        var outline = library.outlines().stream()
                .filter(planned -> planned.path().equals(path))
                .findFirst();
        return library.markets().stream()
                .flatMap(market ->
                        columns.written(market).or(() -> outline.map(planned -> planned(market, planned))).stream())
                .toList();
    }

    private static MarketColumn planned(MarketEntry market, Outline outline) {
        var units = outline.units().getOrDefault(market.market().value(), List.of());
        return new MarketColumn(
                market.market(),
                market.title(),
                units.stream()
                        .map(unit -> new MappedUnit(
                                unit,
                                outline.titles().getOrDefault(unit.id().key(), new Localized(Map.of())),
                                Optional.empty()))
                        .toList(),
                List.of());
    }

    private Optional<MarketColumn> written(MarketEntry market) {
        return drafts.stream()
                .filter(draft -> draft.id().market().equals(market.market()))
                .findFirst()
                .map(draft -> new MarketColumn(
                        market.market(),
                        market.title(),
                        Stream.concat(draft.units().stream(), draft.omitted().stream())
                                .map(unit -> mapped(unit, draft))
                                .toList(),
                        draft.texts().entrySet().stream()
                                .map(edition -> edition(
                                        edition.getKey(),
                                        List.copyOf(edition.getValue().values())))
                                .toList()));
    }

    private MappedUnit mapped(Unit unit, TrackDraft draft) {
        var key = unit.id().key();
        var title = new EnumMap<Language, String>(Language.class);
        title.putAll(titles.getOrDefault(key, Map.of()));
        draft.texts().forEach((language, edition) -> {
            var text = edition.get(key);
            if (text != null) title.put(language, text.title());
        });
        return new MappedUnit(
                unit, new Localized(title), Optional.ofNullable(draft.upkeep().get(key)));
    }

    private static Edition edition(Language language, List<UnitText> texts) {
        var unreviewed = texts.stream().filter(text -> !text.reviewed()).count();
        return new Edition(language, texts.size(), (int) unreviewed);
    }
}
