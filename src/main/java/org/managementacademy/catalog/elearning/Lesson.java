package org.managementacademy.catalog.elearning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.managementacademy.shared.Language;

/**
 * An e-learning lesson in one language.
 *
 * @param id        path, unit, market of an adapted text, and language, with {@code /} between them
 * @param purpose   what the learner is able to do afterwards
 * @param objective what its score counts for
 * @param screens   in the order in which they are shown; at least one is a case
 */
public record Lesson(
        String id, Language language, String title, String purpose, Objective objective, List<Screen> screens) {

    /** The outcome that the unit serves. */
    public record Objective(String id, String title) {}

    /**
     * @param text     safe HTML; of a case, the situation
     * @param decision what makes the screen a case
     */
    public record Screen(String heading, String text, Optional<Decision> decision) {
        private Stream<String> words() {
            return Stream.concat(Stream.of(heading, text), decision.stream().flatMap(Decision::words));
        }
    }

    /**
     * @param choices three or four, exactly one of them right
     * @param skill   safe HTML, shown after the answer: what the skill does here
     */
    public record Decision(String question, List<Choice> choices, String skill) {
        private Stream<String> words() {
            return Stream.concat(
                    Stream.of(question, skill),
                    choices.stream().flatMap(choice -> Stream.of(choice.text(), choice.consequence())));
        }
    }

    /** @param consequence safe HTML: what happens next */
    public record Choice(String text, Mark mark, String consequence) {}

    /** What a choice is worth. */
    public enum Mark {
        RIGHT('x', 1),
        HALF('~', 0.5),
        NONE(' ', 0);

        private final char sign;
        private final double points;

        Mark(char sign, double points) {
            this.sign = sign;
            this.points = points;
        }

        /** Of 1. */
        public double points() {
            return points;
        }

        /** The mark that authors write between square brackets. */
        public static Optional<Mark> of(char sign) {
            return List.of(values()).stream().filter(mark -> mark.sign == sign).findFirst();
        }
    }

    public List<Decision> decisions() {
        return screens.stream().flatMap(screen -> screen.decision().stream()).toList();
    }

    /** All that it shows, without tags. */
    public String words() {
        return screens.stream()
                .flatMap(Screen::words)
                .collect(Collectors.joining(" "))
                .replaceAll("<[^>]+>", " ");
    }
}
