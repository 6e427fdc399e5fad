package org.managementacademy.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.catalog.reading.CoursesReader.Result;
import org.managementacademy.catalog.reading.Problem.Kind;

class DriftReaderTests {
    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder);
    }

    @Test
    void aTranslationFollowsItsUnitAndAnAdaptedTextTheCore() {
        course.replace("small/units/read/en.md", "A body.", "Another body.");
        course.replace("small/units/play/en.md", "She hears something new.", "She hears 3 new things.");
        var read = read();
        assertThat(read.library().drift())
                .extracting(
                        drift -> drift.track().value(),
                        drift -> drift.language().code(),
                        drift -> drift.unit().key(),
                        drift -> drift.blocks().size(),
                        Drift::isOfMeaning)
                .containsExactly(
                        tuple("small/china", "zh", "read", 1, false), tuple("small/china", "zh", "play", 1, true));
        assertThat(read.problems())
                .extracting(Problem::place, Problem::kind)
                .containsExactly(
                        tuple("small/units/play/en.md:17", Kind.DRIFT_FACTS),
                        tuple("small/units/read/en.md:8", Kind.DRIFT_UNANSWERED));
    }

    @Test
    void whatAMarketReplacesFollowsNothing() {
        course.replace("small/units/quiz/en.md", "Is it?", "Is it so?");
        assertThat(read().library().drift()).isEmpty();
    }

    @Test
    void theSecondLanguageOfAMarketFollowsTheFirst() {
        course.replace("markets.yaml", "languages: [zh]", "languages: [zh, en]");
        course.replace("small/tracks/china.yaml", "languages: [zh]", "languages: [zh, en]");
        course.write("small/units/play/china/en.md", course.content("small/units/play/en.md"));
        course.write("small/units/local-quiz/en.md", course.content("small/units/quiz/en.md"));
        assertThat(read().problems())
                .extracting(
                        Problem::place,
                        Problem::kind,
                        problem -> problem.arguments().getFirst())
                .containsExactly(
                        tuple("small/units/local-quiz/en.md", Kind.DRIFT_UNSTAMPED, "small/units/local-quiz/zh.md"),
                        tuple("small/units/play/china/en.md", Kind.DRIFT_UNSTAMPED, "small/units/play/china/zh.md"));
    }

    @Test
    void whoSignsATextDoesNotChangeIt() {
        course.replace("small/units/read/en.md", "state: reviewed", "state: unreviewed");
        assertThat(read().library().drift()).isEmpty();
    }

    @Test
    void aTextIsBehindFromTheRecordedDayOn() {
        course.write("small/units/read/drift.lock", course.content("small/units/read/drift.lock") + """
                  behind:
                    - {text: zh, block: summary, since: 2026-11-12, from: "000000000000", facts: ["9"]}
                """);
        assertThat(read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("small/units/read/zh.md:6");
            assertThat(problem.kind()).isEqualTo(Kind.DRIFT_BEHIND);
            assertThat(problem.arguments())
                    .containsExactly("summary", "small/units/read/en.md", "2026-11-12", " (9 → )");
        });
    }

    @Test
    void anUnreadableRecordIsAnError() {
        course.replace("small/units/read/drift.lock", "print: ", "<<<<<<< ");
        assertThat(((Result.Unreadable) course.read()).problems())
                .extracting(Problem::kind)
                .contains(Kind.KEY_MISSING);
    }

    private Result.Read read() {
        return (Result.Read) course.read();
    }
}
