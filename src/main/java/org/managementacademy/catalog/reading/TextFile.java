package org.managementacademy.catalog.reading;

import java.util.Optional;
import org.commonmark.node.Node;
import org.managementacademy.catalog.reading.Problem.Kind;

/**
 * A Markdown file with YAML in front.
 *
 * @param bodyLine line on which the body begins, from 1
 */
record TextFile(String path, Fields front, String body, int bodyLine) {
    private static final String FENCE = "---\n";

    static Optional<TextFile> read(CoursesFolder folder, String path, Problems problems) {
        return folder.text(path, problems)
                .map(text -> text.replace("\r\n", "\n"))
                .flatMap(text -> split(text, path, problems));
    }

    private static Optional<TextFile> split(String text, String path, Problems problems) {
        var end = (text + "\n").indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            problems.add(path, 1, Kind.NO_FRONT_MATTER);
            return Optional.empty();
        }
        var front = text.substring(FENCE.length(), Math.max(end + 1, FENCE.length()));
        var body = text.substring(Math.min(end + 1 + FENCE.length(), text.length()));
        var bodyLine = 3 + (int) front.lines().count();
        return Yaml.read(front, path, 1, problems)
                .map(node ->
                        new TextFile(path, new Fields(problems, path, node), body.strip(), bodyLine + blank(body)));
    }

    /** The line on which a part of the body begins. */
    int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? bodyLine : bodyLine + spans.getFirst().getLineIndex();
    }

    private static int blank(String body) {
        return (int) body.lines().takeWhile(String::isBlank).count();
    }
}
