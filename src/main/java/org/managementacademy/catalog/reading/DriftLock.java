package org.managementacademy.catalog.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.managementacademy.catalog.drift.Block;
import org.managementacademy.catalog.drift.Stamp;
import org.managementacademy.catalog.drift.Stamp.Behind;
import org.managementacademy.catalog.reading.Problem.Kind;
import tools.jackson.databind.json.JsonMapper;

/** The file beside the texts of a unit that keeps what they were made from: a line for each block, so that a difference shows what has changed. */
public final class DriftLock {
    public static final String NAME = "drift.lock";
    private static final String HEAD =
            "# What the texts of this unit were made from. “courses follow” keeps this file; nobody edits it by hand.\n";
    private static final JsonMapper QUOTES = JsonMapper.shared();

    private DriftLock() {}

    static Map<String, Stamp> read(CoursesFolder folder, String file, Problems problems) {
        if (!folder.has(file)) return Map.of();
        var stamps = new TreeMap<String, Stamp>();
        folder.text(file, problems)
                .flatMap(text -> Yaml.read(text, file, 0, problems))
                .filter(node -> {
                    if (!(node instanceof Node.Items)) problems.add(file, 1, Kind.NOT_A_LIST, file);
                    return node instanceof Node.Items;
                })
                .ifPresent(node -> ((Node.Items) node).items().forEach(item -> {
                    var stamp = stamp(new Fields(problems, file, item));
                    stamps.put(stamp.original(), stamp);
                }));
        return stamps;
    }

    /** The content of the file. */
    public static String text(List<Stamp> stamps) {
        return HEAD + stamps.stream().map(DriftLock::text).collect(Collectors.joining());
    }

    private static Stamp stamp(Fields fields) {
        var stamp = new Stamp(
                fields.text("original"),
                fields.items("blocks").stream()
                        .map(item -> {
                            var block = block(item, item.text("block"), item.text("print"));
                            item.done();
                            return block;
                        })
                        .toList(),
                texts(fields.items("texts")),
                fields.has("behind")
                        ? fields.items("behind").stream().map(DriftLock::behind).toList()
                        : List.of());
        fields.done();
        return stamp;
    }

    private static SortedMap<String, LocalDate> texts(List<Fields> items) {
        var texts = new TreeMap<String, LocalDate>();
        for (var item : items) {
            texts.put(item.text("text"), day(item, "made"));
            item.done();
        }
        return texts;
    }

    private static Behind behind(Fields item) {
        var name = item.text("block");
        var behind = new Behind(
                item.text("text"),
                name,
                item.optionalText("from").map(print -> block(item, name, print)),
                day(item, "since"));
        item.done();
        return behind;
    }

    private static Block block(Fields item, String name, String print) {
        return new Block(name, print, new TreeSet<>(item.optionalTexts("facts")));
    }

    private static LocalDate day(Fields item, String key) {
        var day = item.text(key);
        try {
            if (!day.isEmpty()) return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            item.problem(key, Kind.WRONG_VALUE, key, day, "2026-11-30");
        }
        return LocalDate.EPOCH;
    }

    private static String text(Stamp stamp) {
        var lines = new StringBuilder("- original: " + stamp.original() + "\n  blocks:\n");
        for (var block : stamp.blocks())
            lines.append("    - {block: %s, print: \"%s\"%s}\n"
                    .formatted(quoted(block.name()), block.print(), facts(block)));
        lines.append(stamp.texts().isEmpty() ? "  texts: []\n" : "  texts:\n");
        stamp.texts().forEach((text, day) -> lines.append("    - {text: %s, made: %s}\n".formatted(text, day)));
        if (!stamp.behind().isEmpty()) lines.append("  behind:\n");
        for (var behind : stamp.behind())
            lines.append("    - {text: %s, block: %s, since: %s%s}\n"
                    .formatted(
                            behind.text(),
                            quoted(behind.block()),
                            behind.since(),
                            behind.from()
                                    .map(block -> ", from: \"%s\"%s".formatted(block.print(), facts(block)))
                                    .orElse("")));
        return lines.toString();
    }

    private static String facts(Block block) {
        return block.facts().isEmpty() ? "" : ", facts: " + quoted(block.facts());
    }

    private static String quoted(Collection<String> texts) {
        return texts.stream().map(DriftLock::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return QUOTES.writeValueAsString(text);
    }
}
