package org.managementacademy.catalog.elearning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the engine shows, in the names that it reads. */
record Content(
        String lang,
        String title,
        String purpose,
        Lesson.Objective objective,
        Map<String, String> words,
        List<Screen> screens) {

    static Content of(Lesson lesson, Map<String, String> words) {
        var screens = new ArrayList<Screen>();
        var cases = 0;
        for (var screen : lesson.screens()) {
            if (screen.decision().isPresent()) cases++;
            screens.add(Screen.of(screen, cases));
        }
        return new Content(
                lesson.language().tag(), lesson.title(), lesson.purpose(), lesson.objective(), words, screens);
    }

    /** @param id of the case in reports */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Screen(
            String heading,
            String text,
            @Nullable String id,
            @Nullable String question,
            @Nullable List<Choice> choices,
            @Nullable String skill) {

        static Screen of(Lesson.Screen screen, int number) {
            return screen.decision()
                    .map(decision -> new Screen(
                            screen.heading(),
                            screen.text(),
                            CaseId.of(number, screen.heading()),
                            decision.question(),
                            decision.choices().stream()
                                    .map(choice -> new Choice(
                                            choice.text(), choice.mark().points(), choice.consequence()))
                                    .toList(),
                            decision.skill()))
                    .orElseGet(() -> new Screen(screen.heading(), screen.text(), null, null, null, null));
        }
    }

    record Choice(String text, double points, String consequence) {}
}
