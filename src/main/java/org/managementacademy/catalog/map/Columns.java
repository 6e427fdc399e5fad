package org.managementacademy.catalog.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.drift.Drift;
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
    private final List<Drift> drift;
    /** By key of the unit, what it is called where it is shared, in each language. */
    private final Map<String, Map<Language, String>> shared = new HashMap<>();

    private Columns(List<TrackDraft> drafts, List<Drift> drift) {
        this.drafts = drafts;
        this.drift = drift;
        for (var draft : drafts)
            for (var unit : draft.units())
                if (unit.relation() == Relation.SHARED)
                    shared.computeIfAbsent(unit.id().key(), key -> new EnumMap<>(Language.class))
                            .putAll(titles(unit, draft));
    }

    static List<MarketColumn> of(PathId path, Library library) {
        var columns = new Columns(
                library.drafts().stream()
                        .filter(draft -> draft.id().path().equals(path))
                        .toList(),
                library.drift());
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
                                Optional.empty(),
                                List.of()))
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
                                        draft,
                                        edition.getKey(),
                                        List.copyOf(edition.getValue().values())))
                                .toList()));
    }

    /** A unit that is adapted or local is called what its own market calls it; one that is left out, what those call it that share it. */
    private MappedUnit mapped(Unit unit, TrackDraft draft) {
        var key = unit.id().key();
        var own = unit.relation() == Relation.SHARED || unit.relation() == Relation.OMITTED
                ? shared.getOrDefault(key, Map.of())
                : titles(unit, draft);
        return new MappedUnit(
                unit,
                new Localized(own),
                Optional.ofNullable(draft.upkeep().get(key)),
                drift.stream()
                        .filter(one ->
                                one.track().equals(draft.id()) && one.unit().equals(unit.id()))
                        .toList());
    }

    private static Map<Language, String> titles(Unit unit, TrackDraft draft) {
        var titles = new EnumMap<Language, String>(Language.class);
        draft.texts().forEach((language, edition) -> {
            var text = edition.get(unit.id().key());
            if (text != null) titles.put(language, text.title());
        });
        return titles;
    }

    private Edition edition(TrackDraft draft, Language language, List<UnitText> texts) {
        var unreviewed = texts.stream().filter(text -> !text.reviewed()).count();
        return new Edition(language, texts.size(), (int) unreviewed, Drift.Extent.of(drift, draft.id(), language));
    }
}
