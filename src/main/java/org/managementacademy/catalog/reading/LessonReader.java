package org.managementacademy.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.elearning.Lesson.Choice;
import org.managementacademy.catalog.elearning.Lesson.Decision;
import org.managementacademy.catalog.elearning.Lesson.Mark;
import org.managementacademy.catalog.elearning.Lesson.Screen;
import org.managementacademy.catalog.reading.Problem.Kind;

/**
 * Reads the body of an e-learning text. Each {@code ##} begins a screen; a screen with a {@code ###} is a case: situation, question, a list of marked
 * choices with their consequences, and what the skill does here.
 */
final class LessonReader {
    private static final int SCREEN = 2;
    private static final int QUESTION = 3;
    private static final int FEWEST_CHOICES = 3;
    private static final int MOST_CHOICES = 4;

    private final TextFile file;
    private final Problems problems;

    private LessonReader(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @param introduction Markdown that stands before the first screen */
    record Body(String introduction, List<Screen> screens) {}

    static Body read(TextFile file, Problems problems) {
        return new LessonReader(file, problems).body();
    }

    private Body body() {
        var screens = new ArrayList<Screen>();
        var blocks = children(Markdown.parse(file.body()));
        var first = next(blocks, SCREEN, 0);
        for (var from = first; from < blocks.size(); ) {
            var end = next(blocks, SCREEN, from + 1);
            screens.add(screen(blocks.get(from), blocks.subList(from + 1, end)));
            from = end;
        }
        if (first == 0) problems.add(file.path(), file.bodyLine(), Kind.INTRODUCTION_MISSING);
        if (screens.stream().allMatch(screen -> screen.decision().isEmpty()))
            problems.add(file.path(), file.bodyLine(), Kind.LESSON_WITHOUT_CASE);
        return new Body(introduction(first == blocks.size() ? null : blocks.get(first)), List.copyOf(screens));
    }

    private String introduction(@Nullable Node firstScreen) {
        return firstScreen == null
                ? file.body()
                : file.body()
                        .lines()
                        .limit(file.line(firstScreen) - file.bodyLine())
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    private Screen screen(Node heading, List<Node> blocks) {
        var question = next(blocks, QUESTION, 0);
        var shown = blocks.subList(0, question);
        var isCase = question < blocks.size();
        if (shown.isEmpty()) tell(heading, isCase ? Kind.CASE_WITHOUT_SITUATION : Kind.SCREEN_EMPTY);
        if (!isCase) marked(shown).ifPresent(list -> tell(list, Kind.CASE_WITHOUT_QUESTION));
        return new Screen(
                Markdown.text(heading),
                html(shown),
                isCase
                        ? Optional.of(decision(blocks.get(question), blocks.subList(question + 1, blocks.size())))
                        : Optional.empty());
    }

    /** A list that begins with a mark. */
    private static Optional<Node> marked(List<Node> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof BulletList
                        && MarkedText.of(firstLine(block.getFirstChild())).isPresent())
                .findFirst();
    }

    private Decision decision(Node question, List<Node> blocks) {
        var lists = blocks.stream().filter(BulletList.class::isInstance).toList();
        var choices = lists.stream()
                .limit(1)
                .flatMap(list -> children(list).stream())
                .map(this::choice)
                .toList();
        if (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES)
            tell(
                    question,
                    Kind.WRONG_COUNT,
                    Markdown.text(question),
                    choices.size(),
                    FEWEST_CHOICES + "–" + MOST_CHOICES);
        var right =
                choices.stream().filter(choice -> choice.mark() == Mark.RIGHT).count();
        if (right != 1) tell(question, Kind.ONE_RIGHT_CHOICE, right);
        var skill = blocks.stream()
                .dropWhile(block -> !(block instanceof BulletList))
                .skip(1)
                .toList();
        if (skill.isEmpty()) tell(question, Kind.CASE_WITHOUT_SKILL);
        return new Decision(Markdown.text(question), choices, html(skill));
    }

    private Choice choice(Node item) {
        var parts = children(item);
        var marked = MarkedText.of(firstLine(item));
        if (marked.isEmpty()) tell(item, Kind.CHOICE_WITHOUT_MARK);
        if (parts.size() < 2) tell(item, Kind.CHOICE_WITHOUT_CONSEQUENCE);
        return new Choice(
                marked.map(MarkedText::text).orElse(""),
                marked.map(MarkedText::mark).orElse(Mark.NONE),
                html(parts.subList(Math.min(1, parts.size()), parts.size())));
    }

    private static String firstLine(Node item) {
        var first = item.getFirstChild();
        return first == null ? "" : Markdown.text(first);
    }

    private void tell(Node node, Kind kind, Object... arguments) {
        problems.add(file.path(), file.line(node), kind, arguments);
    }

    private static String html(List<Node> blocks) {
        return blocks.stream().map(Markdown::html).collect(Collectors.joining());
    }

    private static List<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext)
                .toList();
    }

    /** The place of the next heading of this level; the end when there is none. */
    private static int next(List<Node> blocks, int level, int from) {
        for (var place = from; place < blocks.size(); place++)
            if (blocks.get(place) instanceof Heading heading && heading.getLevel() == level) return place;
        return blocks.size();
    }
}
