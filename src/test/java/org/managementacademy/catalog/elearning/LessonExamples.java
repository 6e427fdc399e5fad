package org.managementacademy.catalog.elearning;

import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.elearning.Lesson.Choice;
import org.managementacademy.catalog.elearning.Lesson.Decision;
import org.managementacademy.catalog.elearning.Lesson.Mark;
import org.managementacademy.catalog.elearning.Lesson.Objective;
import org.managementacademy.catalog.elearning.Lesson.Screen;
import org.managementacademy.shared.Language;

/** A lesson of three screens, the second and third of which are cases. */
final class LessonExamples {
    private LessonExamples() {}

    static Lesson theTeam(Language language) {
        return theTeam("The story", language);
    }

    static Lesson theTeam(String title, Language language) {
        return new Lesson(
                "carrying-change/story/" + language.code(),
                language,
                title,
                "You can tell it.",
                new Objective("tell-the-why", "Tell why"),
                List.of(
                        new Screen("Four sentences", "<p>A <strong>story</strong>.</p>", Optional.empty()),
                        new Screen("The team", "<p>Rafael has two minutes.</p>", Optional.of(decision("says"))),
                        new Screen("The board", "<p>Amina has one.</p>", Optional.of(decision("asks")))));
    }

    private static Decision decision(String verb) {
        return new Decision(
                "What happens when somebody " + verb + "?",
                List.of(
                        new Choice("A little", Mark.HALF, "<p>Half of it.</p>"),
                        new Choice("All", Mark.RIGHT, "<p>The " + verb + " helps.</p>"),
                        new Choice("None", Mark.NONE, "<p>Silence.</p>")),
                "<p>Words open doors.</p>");
    }
}
