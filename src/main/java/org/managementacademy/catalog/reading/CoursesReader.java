package org.managementacademy.catalog.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.managementacademy.catalog.Competency;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/** Reads a whole courses folder: either everything is right, or every problem is told. */
public final class CoursesReader {

    /** The folder's contents, or its problems. */
    public sealed interface Result {
        /** @param problems warnings, and breaches of the policy, each of which keeps its track from being published */
        record Read(Library library, List<Problem> problems) implements Result {

            /** Why a track may not be published; empty when it may. */
            public List<Problem> breaches(TrackId track) {
                return problems.stream()
                        .filter(Problem::isBreach)
                        .filter(problem -> problem.file().equals(TrackReader.file(track)))
                        .toList();
            }
        }

        /** @param problems at least one error; breaches and warnings among them */
        record Unreadable(List<Problem> problems) implements Result {

            public List<Problem> errors() {
                return problems.stream().filter(Problem::isError).toList();
            }
        }
    }

    private static final String COMPETENCIES = "competencies.yaml";
    private static final String MARKETS = "markets.yaml";
    private static final Set<String> KINDS = Set.of("MANAGEMENT_SKILL", "DIGITAL_CULTURE");

    private final CoursesFolder folder;
    private final LocalDate today;
    private final Problems problems = new Problems();

    private CoursesReader(CoursesFolder folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    /** @param setting the folder that the operator named; blank for the usual places */
    public static Result read(String setting, LocalDate today) {
        return CoursesFolder.locate(setting)
                .map(folder -> read(folder, today))
                .orElseGet(() ->
                        new Result.Unreadable(List.of(new Problem(setting, 0, Kind.FOLDER_MISSING, List.of(setting)))));
    }

    /** @param today when review dates are compared with */
    public static Result read(CoursesFolder folder, LocalDate today) {
        return new CoursesReader(folder, today).readAll();
    }

    /** Competencies, markets and paths of a folder that is known to be right; without tracks and outlines, which take far longer. */
    public static Library heads(CoursesFolder folder) {
        return new CoursesReader(folder, LocalDate.EPOCH).library(false);
    }

    private Result readAll() {
        var library = library(true);
        var found = problems.all();
        return found.stream().anyMatch(Problem::isError)
                ? new Result.Unreadable(found)
                : new Result.Read(library, found);
    }

    private Library library(boolean whole) {
        var competencies = entries(COMPETENCIES, this::competency, Competency::id, "id");
        var markets = entries(MARKETS, this::market, MarketEntry::market, "market");
        var yardstick = new Yardstick(Policy.read(folder, problems), today);
        var known = new HashSet<>(competencies.stream().map(Competency::id).toList());
        var paths = new ArrayList<Path>();
        var drafts = new ArrayList<TrackDraft>();
        var outlines = new ArrayList<Outline>();
        folder.children("").filter(name -> folder.has(name + "/path.yaml")).forEach(name -> {
            var path = new PathReader(folder, name, problems, known, yardstick);
            path.read().ifPresent(paths::add);
            if (!whole) return;
            drafts.addAll(path.tracks(markets));
            path.outline(markets).ifPresent(outlines::add);
        });
        return new Library(
                competencies,
                markets,
                List.copyOf(paths),
                List.copyOf(drafts),
                List.copyOf(outlines),
                problems.hasErrors() ? List.of() : DriftReader.drift(folder, drafts, markets, problems));
    }

    private <T> List<T> entries(String file, Function<Fields, T> read, Function<T, Object> id, String key) {
        var text = folder.text(file, problems);
        var node = text.flatMap(content -> Yaml.read(content, file, 0, problems));
        if (!(node.orElse(null) instanceof Node.Items list)) {
            if (node.isPresent()) problems.add(file, 1, Kind.NOT_A_LIST, file);
            return List.of();
        }
        var entries = new ArrayList<T>();
        var ids = new HashSet<>();
        for (var item : list.items()) {
            var fields = new Fields(problems, file, item);
            var entry = read.apply(fields);
            fields.done();
            entries.add(entry);
            if (!ids.add(id.apply(entry))) fields.problem(key, Kind.ID_TWICE, id.apply(entry));
        }
        return List.copyOf(entries);
    }

    private Competency competency(Fields fields) {
        var id = new CompetencyId(fields.text("id"));
        var kind =
                fields.one("kind", fields.text("kind"), KINDS.stream().sorted().toList());
        var skill = kind.equals(Optional.of("MANAGEMENT_SKILL"));
        var title = fields.localized("title");
        if (skill) behaviours(fields);
        return new Competency(id, skill, title);
    }

    private void behaviours(Fields fields) {
        fields.inner("behaviours").ifPresent(behaviours -> {
            for (var language : Language.values()) behaviours.texts(language.code());
            behaviours.done();
        });
    }

    private MarketEntry market(Fields fields) {
        var languages = new LinkedHashSet<Language>();
        languages(fields, "languages").forEach(languages::add);
        return new MarketEntry(
                new Market(fields.text("market")),
                fields.localized("title"),
                Set.copyOf(fields.optionalTexts("countries")),
                languages,
                Set.copyOf(fields.optionalTexts("regions")));
    }

    /** The languages that a file lists under a key. */
    static List<Language> languages(Fields fields, String key) {
        return fields.texts(key).stream()
                .flatMap(code -> fields.one(key, code, codes()).flatMap(Language::parse).stream())
                .distinct()
                .toList();
    }

    private static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }
}
