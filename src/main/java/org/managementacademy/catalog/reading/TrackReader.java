package org.managementacademy.catalog.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;
import org.managementacademy.shared.Market;

/** Reads one track of a path: which units it has, when, and how they relate to the core. */
final class TrackReader {
    private static final int LAST_WEEK = 13;

    private final CoursesFolder folder;
    private final Path path;
    private final Map<String, UnitSource> units;
    private final Set<String> core;
    private final Yardstick yardstick;
    private final Problems problems;

    TrackReader(
            CoursesFolder folder,
            Path path,
            Map<String, UnitSource> units,
            Set<String> core,
            Yardstick yardstick,
            Problems problems) {
        this.folder = folder;
        this.path = path;
        this.units = units;
        this.core = core;
        this.yardstick = yardstick;
        this.problems = problems;
    }

    /** Where a track is written. */
    static String file(TrackId track) {
        return track.path() + "/tracks/" + track.market() + ".yaml";
    }

    /** The keys of the units of the core, which each track must account for. */
    static Set<String> coreOf(CoursesFolder folder, String file) {
        var unheard = new Problems();
        var keys = new LinkedHashSet<String>();
        if (folder.has(file))
            folder.text(file, unheard)
                    .flatMap(text -> Yaml.read(text, file, 0, unheard))
                    .map(node -> new Fields(unheard, file, node).items("units"))
                    .ifPresent(items -> items.forEach(item -> keys.add(item.text("unit"))));
        return keys;
    }

    Optional<TrackDraft> read(String file, List<MarketEntry> markets) {
        return folder.text(file, problems)
                .flatMap(text -> Yaml.read(text, file, 0, problems))
                .map(node -> track(new Fields(problems, file, node), file, markets));
    }

    private TrackDraft track(Fields fields, String file, List<MarketEntry> markets) {
        var market = market(fields, file, markets);
        var languages =
                CoursesReader.languages(fields, "languages").stream().sorted().toList();
        everyLanguageIsThere(fields, market, languages, markets);
        var rows = fields.items("units").stream()
                .flatMap(item -> row(item).stream())
                .toList();
        fields.done();
        var plan = new TrackPlan(path, rows, core, problems, file);
        plan.check();
        var taken = plan.units();
        var texts = new TreeMap<Language, SortedMap<String, UnitText>>();
        var reader = new UnitTextReader(folder, path, market, problems);
        var unsigned = new TreeSet<Language>();
        for (var language : languages) {
            var edition = new TreeMap<String, UnitText>();
            for (var row : plan.present())
                reader.read(row.source(), row.relation(), language).ifPresent(text -> edition.put(row.key(), text));
            KeptQuestions.handOver(taken, edition);
            texts.put(language, edition);
            var unreviewed =
                    edition.values().stream().filter(text -> !text.reviewed()).count();
            if (unreviewed > 0) {
                problems.add(file, 0, Kind.UNREVIEWED, language.code(), unreviewed, edition.size());
                unsigned.add(language);
            }
        }
        yardstick.policy().judge(plan.figures(unsigned, overdue(rows)), file, problems);
        return new TrackDraft(
                TrackId.of(path.id(), market),
                path.title(),
                languages,
                path.outcomes(),
                taken,
                plan.omitted(),
                upkeep(rows),
                texts,
                reader.lessons(),
                reader.files());
    }

    private static void everyLanguageIsThere(
            Fields fields, Market market, List<Language> languages, List<MarketEntry> markets) {
        markets.stream()
                .filter(entry -> entry.market().equals(market))
                .flatMap(entry -> entry.languages().stream())
                .filter(language -> !languages.contains(language))
                .sorted()
                .forEach(language -> fields.problem("languages", Kind.EDITION_MISSING, market, language.code()));
    }

    private long overdue(List<Row> rows) {
        var overdue = rows.stream()
                .filter(row -> row.upkeep()
                        .filter(upkeep -> upkeep.isOverdue(yardstick.today()))
                        .isPresent())
                .toList();
        for (var row : overdue)
            row.upkeep()
                    .ifPresent(upkeep -> row.fields()
                            .problem("reviewBy", Kind.REVIEW_OVERDUE, row.key(), upkeep.reviewBy(), upkeep.owner()));
        return overdue.size();
    }

    private static Market market(Fields fields, String file, List<MarketEntry> markets) {
        var market = new Market(fields.text("market"));
        if (!file.endsWith("/" + market.value() + ".yaml"))
            fields.problem("market", Kind.NAME_DIFFERS, market, file.substring(file.lastIndexOf('/') + 1));
        if (markets.stream().noneMatch(entry -> entry.market().equals(market)))
            fields.problem("market", Kind.MARKET_UNKNOWN, market);
        return market;
    }

    private Optional<Row> row(Fields fields) {
        var key = fields.text("unit");
        var relation = fields.choice("relation", Relation.class);
        var week = relation.equals(Optional.of(Relation.OMITTED)) && !fields.has("week")
                ? 0
                : fields.wholeNumber("week", 0, LAST_WEEK);
        var differs = relation.filter(given -> given != Relation.SHARED).isPresent();
        var reason = differs ? Optional.of(fields.localized("reason")) : Optional.<Localized>empty();
        var upkeep = differs ? upkeep(fields) : Optional.<Upkeep>empty();
        var replaces = relation.equals(Optional.of(Relation.REPLACES))
                ? Optional.of(fields.text("replaces"))
                : Optional.<String>empty();
        fields.done();
        var source = Optional.ofNullable(units.get(key));
        if (source.isEmpty() && !key.isEmpty()) fields.problem("unit", Kind.UNIT_UNKNOWN, key);
        return relation.flatMap(
                given -> source.map(unit -> new Row(fields, unit, week, given, replaces, reason, upkeep)));
    }

    private static Optional<Upkeep> upkeep(Fields fields) {
        var owner = fields.text("owner");
        var day = fields.text("reviewBy");
        try {
            if (!day.isEmpty()) return Optional.of(new Upkeep(owner, LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            fields.problem("reviewBy", Kind.WRONG_VALUE, "reviewBy", day, "2027-11-30");
        }
        return Optional.empty();
    }

    private static Map<String, Upkeep> upkeep(List<Row> rows) {
        var upkeep = new TreeMap<String, Upkeep>();
        rows.forEach(row -> row.upkeep().ifPresent(given -> upkeep.put(row.key(), given)));
        return upkeep;
    }

    /** A line of the track's list. */
    record Row(
            Fields fields,
            UnitSource source,
            int week,
            Relation relation,
            Optional<String> replaces,
            Optional<Localized> reason,
            Optional<Upkeep> upkeep) {
        String key() {
            return source.key();
        }
    }
}
