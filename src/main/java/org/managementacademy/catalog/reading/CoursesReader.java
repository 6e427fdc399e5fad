package org.managementacademy.catalog.reading;

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
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/** Reads a whole courses folder: either everything is right, or every problem is told. */
public final class CoursesReader {

    /** The folder's contents, or its problems. */
    public sealed interface Result {
        /** @param warnings what is to be known and does not keep the courses from being published */
        record Read(Library library, List<Problem> warnings) implements Result {}

        /** @param problems at least one error; warnings among them */
        record Unreadable(List<Problem> problems) implements Result {}
    }

    private static final String COMPETENCIES = "competencies.yaml";
    private static final String MARKETS = "markets.yaml";
    private static final Set<String> KINDS = Set.of("MANAGEMENT_SKILL", "DIGITAL_CULTURE");

    private final CoursesFolder folder;
    private final Problems problems = new Problems();

    private CoursesReader(CoursesFolder folder) {
        this.folder = folder;
    }

    /** @param setting the folder that the operator named; blank for the usual places */
    public static Result read(String setting) {
        return CoursesFolder.locate(setting)
                .map(CoursesReader::read)
                .orElseGet(() ->
                        new Result.Unreadable(List.of(new Problem(setting, 0, Kind.FOLDER_MISSING, List.of(setting)))));
    }

    public static Result read(CoursesFolder folder) {
        return new CoursesReader(folder).readAll();
    }

    /** Competencies, markets and paths of a folder that is known to be right; without tracks and outlines, which take far longer. */
    public static Library heads(CoursesFolder folder) {
        return new CoursesReader(folder).library(false);
    }

    private Result readAll() {
        var library = library(true);
        var found = problems.all();
        return found.stream().allMatch(Problem::isWarning)
                ? new Result.Read(library, found)
                : new Result.Unreadable(found);
    }

    private Library library(boolean whole) {
        var competencies = entries(COMPETENCIES, this::competency, Competency::id, "id");
        var markets = entries(MARKETS, this::market, MarketEntry::market, "market");
        var known = new HashSet<>(competencies.stream().map(Competency::id).toList());
        var paths = new ArrayList<Path>();
        var drafts = new ArrayList<TrackDraft>();
        var outlines = new ArrayList<Outline>();
        folder.children("").filter(name -> folder.has(name + "/path.yaml")).forEach(name -> {
            var path = new PathReader(folder, name, problems, known);
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
        languages(fields).forEach(languages::add);
        return new MarketEntry(
                new Market(fields.text("market")),
                fields.localized("title"),
                Set.copyOf(fields.optionalTexts("countries")),
                languages,
                Set.copyOf(fields.optionalTexts("regions")));
    }

    /** The languages that a file lists under {@code languages}. */
    static List<Language> languages(Fields fields) {
        return fields.texts("languages").stream()
                .flatMap(code -> fields.one("languages", code, codes()).flatMap(Language::parse).stream())
                .distinct()
                .toList();
    }

    private static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }
}
