package org.managementacademy.catalog.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.UnitText.Kept;
import org.managementacademy.catalog.UnitText.RecallQuestion;
import org.managementacademy.shared.Language;

/** When a quiz asks what a lesson has kept. */
class KeptQuestionsTests {
    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder).replace("small/units/play/unit.yaml", "prerequisites: [quiz]", "");
    }

    @Test
    void aQuizOfALaterWeekAsksItAfterItsOwn() {
        weeks(Map.of("play", 1, "quiz", 2));
        assertThat(text("quiz").recall())
                .extracting(RecallQuestion::ask, RecallQuestion::kept)
                .containsExactly(
                        tuple("Is it?", Optional.empty()), tuple("Still?", Optional.of(new Kept("play", 1, "Title"))));
        assertThat(text("play").recall()).isEmpty();
    }

    @Test
    void aQuizOfTheSameWeekLeavesItToALaterOne() {
        weeks(Map.of("play", 2, "quiz", 2));
        assertThat(text("quiz").recall()).extracting(RecallQuestion::ask).containsExactly("Is it?");
        assertThat(text("play").recall()).extracting(RecallQuestion::ask).containsExactly("Still?");
    }

    @Test
    void whatEveryLessonOfOursHasKeptIsAskedOnceAndTwoInAQuizAreEnough() {
        for (var edition : RealEdition.all()) {
            var texts = requireNonNull(edition.draft().texts().get(edition.language()));
            var lessons = edition.draft().units().stream()
                    .filter(unit -> unit.format() == Format.E_LEARNING)
                    .collect(Collectors.toMap(unit -> unit.id().key(), Unit::week));
            var asked = edition.draft().units().stream()
                    .flatMap(unit -> requireNonNull(texts.get(unit.id().key())).recall().stream()
                            .flatMap(question -> question.kept().stream())
                            .peek(kept -> assertThat(kept.week()).isLessThan(unit.week())))
                    .collect(Collectors.toMap(Kept::unit, Kept::week));
            assertThat(asked).as("%s", edition).isEqualTo(lessons).hasSizeGreaterThan(5);
            assertThat(texts.values())
                    .allSatisfy(text -> assertThat(text.recall())
                            .filteredOn(question -> question.kept().isPresent())
                            .hasSizeLessThanOrEqualTo(2));
        }
    }

    private void weeks(Map<String, Integer> weeks) {
        course.write("small/tracks/global.yaml", """
                market: global
                languages: [en]
                units:
                  - {unit: read, week: 1, relation: SHARED}
                  - {unit: play, week: %d, relation: SHARED}
                  - {unit: quiz, week: %d, relation: SHARED}
                  - {unit: watch, week: 4, relation: SHARED}
                """.formatted(weeks.get("play"), weeks.get("quiz")));
    }

    private UnitText text(String unit) {
        var library = ((CoursesReader.Result.Read) course.read()).library();
        return requireNonNull(requireNonNull(library.drafts().getLast().texts().get(Language.EN))
                .get(unit));
    }
}
