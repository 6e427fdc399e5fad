package org.managementacademy.catalog.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words of a text that stand together, without the marks of Markdown.
 *
 * @param line on which it begins
 */
record Passage(String words, int line) {
    /** Keys of the front matter whose values are no words. */
    private static final Set<String> NO_WORDS = Set.of("state", "right", "reviewers");

    private static final String MARKS = "^\\s*(?:#+ |- |\\d+\\. )?(?:\\[[x~ ]] )?|\\*";

    static List<Passage> of(TextFile file) {
        var lines = file.body().lines().toList();
        return Stream.concat(
                        of(file.front().mapping()),
                        IntStream.range(0, lines.size())
                                .mapToObj(n -> new Passage(lines.get(n).replaceAll(MARKS, ""), file.bodyLine() + n)))
                .filter(passage -> !passage.words.isBlank())
                .toList();
    }

    private static Stream<Passage> of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> Stream.of(new Passage(scalar.text(), scalar.line()));
            case Node.Items items -> items.items().stream().flatMap(Passage::of);
            case Node.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .filter(entry -> !NO_WORDS.contains(entry.getKey()))
                        .flatMap(entry -> of(entry.getValue()));
        };
    }
}
