package org.managementacademy.catalog.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.catalog.map.SideBySide.Side;
import org.managementacademy.catalog.map.SideBySide.Told;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;
import org.managementacademy.shared.Market;
import org.springframework.stereotype.Service;

/** The maps of what is published and planned now, packages that were placed in tracks among it. */
@Service
class Coverage {
    private final Catalog catalog;

    Coverage(Catalog catalog) {
        this.catalog = catalog;
    }

    List<CoverageMap> maps() {
        return CoverageMap.of(catalog.library()).stream().map(this::withPlaced).toList();
    }

    /** Empty when the market has no such unit. A language in which there is no text is passed over. */
    Optional<SideBySide> sideBySide(
            PathId path, Market market, String unit, Language reader, List<Language> core, List<Language> local) {
        var library = catalog.library();
        return library.paths().stream()
                .filter(known -> known.id().equals(path))
                .flatMap(known -> CoverageMap.of(known, library).stream())
                .map(this::withPlaced)
                .flatMap(map -> map.column(market).stream()
                        .flatMap(column -> column.unit(unit).stream()
                                .map(found -> beside(map, column, found, wished(core, reader), wished(local, reader)))))
                .findFirst();
    }

    private SideBySide beside(
            CoverageMap map, MarketColumn column, MappedUnit unit, List<Language> core, List<Language> local) {
        var origin = origin(unit.unit())
                .flatMap(key -> map.column(Market.GLOBAL)
                        .flatMap(global -> global.unit(key).map(found -> side(map, global, found, core))));
        var own = Optional.of(unit).filter(MappedUnit::isTaught).map(found -> side(map, column, found, local));
        if (!column.market().equals(Market.GLOBAL)) return new SideBySide(map, column, unit, origin, own);
        return new SideBySide(map, column, unit, origin, origin.flatMap(first -> other(map, first, local)));
    }

    /** Of the core, another edition stands beside the one that is read. */
    private Optional<Side> other(CoverageMap map, Side first, List<Language> wished) {
        var shown = first.text().map(Told::language);
        var others = Stream.concat(wished.stream(), first.languages().stream())
                .filter(language -> first.languages().contains(language) && !shown.equals(Optional.of(language)))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(side(map, first.column(), first.unit(), others));
    }

    private static Optional<String> origin(Unit unit) {
        return switch (unit.relation()) {
            case SHARED, ADAPTED, OMITTED -> Optional.of(unit.id().key());
            case REPLACES -> unit.replaces().map(UnitId::key);
            case LOCAL_ONLY -> Optional.empty();
        };
    }

    private Side side(CoverageMap map, MarketColumn column, MappedUnit unit, List<Language> wished) {
        var track = track(map.path().id(), column.market());
        var languages = track.stream()
                .flatMap(found -> found.languages().stream().sorted())
                .toList();
        var language = wished.stream()
                .filter(languages::contains)
                .findFirst()
                .or(() -> languages.stream().findFirst());
        var told = track.flatMap(
                found -> language.map(chosen -> told(found, unit.unit().id(), chosen)));
        return new Side(column, unit, languages, told);
    }

    private Told told(Track track, UnitId unit, Language language) {
        var text = catalog.text(track.version(), unit, language);
        return new Told(
                language,
                text,
                text.packageFolder().stream()
                        .flatMap(folder -> screens(track.id(), folder))
                        .toList());
    }

    private Stream<Lesson.Screen> screens(TrackId track, String folder) {
        return catalog.library().drafts().stream()
                .filter(draft -> draft.id().equals(track))
                .flatMap(draft -> Stream.ofNullable(draft.lessons().get(folder)))
                .flatMap(lesson -> lesson.screens().stream());
    }

    private CoverageMap withPlaced(CoverageMap map) {
        return new CoverageMap(
                map.path(),
                map.planned(),
                map.columns().stream()
                        .map(column -> withPlaced(column, map.path().id()))
                        .toList());
    }

    private MarketColumn withPlaced(MarketColumn column, PathId path) {
        return track(path, column.market())
                .map(track -> column.with(track.units(), unit -> titles(track, unit)))
                .orElse(column);
    }

    private Localized titles(Track track, Unit unit) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : track.languages())
            titles.put(
                    language, catalog.text(track.version(), unit.id(), language).title());
        return new Localized(titles);
    }

    private Optional<Track> track(PathId path, Market market) {
        return catalog.published(TrackId.of(path, market));
    }

    private static List<Language> wished(List<Language> chosen, Language reader) {
        return Stream.concat(chosen.stream(), Stream.of(reader)).toList();
    }
}
