package org.managementacademy.catalog.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.managementacademy.catalog.drift.Block;
import org.managementacademy.shared.Language;

/**
 * The blocks of a text, each with what the author wrote in it.
 *
 * @param words by name, in the order of the text
 * @param lines on which they begin, by name
 */
record TextBlocks(Map<String, String> words, Map<String, Integer> lines) {
    private static final Set<String> NO_WORDS = Set.of("state");
    private static final String HEADING = "## ";
    private static final String INTRODUCTION = "introduction";

    static TextBlocks of(TextFile file) {
        var blocks = new TextBlocks(new LinkedHashMap<>(), new LinkedHashMap<>());
        file.front().mapping().entries().forEach((key, node) -> {
            if (!NO_WORDS.contains(key)) blocks.front(key, node, file.front().line(key));
        });
        blocks.body(file.body().lines().toList(), file.bodyLine());
        return blocks;
    }

    List<Block> prints(Language language) {
        return words.entrySet().stream()
                .map(block -> Block.of(block.getKey(), block.getValue(), language))
                .toList();
    }

    private void front(String key, Node node, int line) {
        if (!(node instanceof Node.Items list) || list.items().stream().anyMatch(Node.Scalar.class::isInstance)) {
            add(key, words(node).collect(Collectors.joining("\n")), line);
            return;
        }
        var one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        for (var at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            add(one + " " + (at + 1), words(item).collect(Collectors.joining("\n")), item.line());
        }
    }

    private void body(List<String> text, int firstLine) {
        var from = 0;
        for (var at = 1; at <= text.size(); at++)
            if (at == text.size() || text.get(at).startsWith(HEADING)) {
                var first = text.get(from).strip();
                add(
                        first.startsWith(HEADING) ? first : INTRODUCTION,
                        String.join("\n", text.subList(from, at)),
                        firstLine + from);
                from = at;
            }
    }

    private void add(String name, String text, int line) {
        if (text.isBlank()) return;
        var unique = name;
        for (var again = 2; words.containsKey(unique); again++) unique = name + " (" + again + ")";
        words.put(unique, text);
        lines.put(unique, line);
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> Stream.of(scalar.text());
            case Node.Items items -> items.items().stream().flatMap(TextBlocks::words);
            case Node.Mapping mapping -> mapping.entries().values().stream().flatMap(TextBlocks::words);
        };
    }
}
