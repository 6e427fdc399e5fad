package org.managementacademy.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.reading.Problem.Kind;

class PolicyTests {
    private static final TrackId GLOBAL = new TrackId("small/global");
    private static final TrackId CHINA = new TrackId("small/china");
    private static final String HOURS = "hours: {least: 0}\n";

    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder);
    }

    @Test
    void withoutAPolicyTheDefaultsHold() {
        course.delete("policy.yaml");
        assertThat(breaches(GLOBAL)).containsExactly("PATH_LENGTH [0.3, 18, 26]");
        assertThat(breaches(CHINA)).containsExactly("PATH_LENGTH [0.2, 18, 26]");
    }

    @ParameterizedTest(name = "{1} minutes with a limit of {0} hours")
    @CsvSource({"1, 60, true", "1, 61, false"})
    void ofAUnitAndItsEquivalentOneIsCounted(int most, int minutes, boolean kept) {
        course.write("policy.yaml", "hours: {least: 0, most: " + most + "}\n");
        course.replace("small/units/quiz/unit.yaml", "minutes: 5", "minutes: " + (minutes - 8) + "\nequivalent: watch");
        assertThat(breaches(GLOBAL).isEmpty()).isEqualTo(kept);
    }

    @Test
    void eachTrackAnswersForItselfAndTheGlobalOneHasNothingLocal() {
        course.write("policy.yaml", HOURS + "localShare: {least: 34, most: 40}\n");
        assertThat(breaches(CHINA)).containsExactly("LOCAL_SHARE [33.3, 34, 40]");
        assertThat(breaches(GLOBAL)).isEmpty();
        course.write("policy.yaml", HOURS + "localShare: {least: 33, most: 34}\n");
        assertThat(breaches(CHINA)).isEmpty();
    }

    @Test
    void aGapKeepsATrackUntilThePolicyAllowsIt() {
        course.replace(
                "small/path.yaml",
                "outcomes:\n",
                "outcomes:\n  - {id: pass-on, competency: D1, required: false, title: {en: a, fr: b, zh: c, ru: d}}\n");
        assertThat(breaches(GLOBAL)).containsExactly("TOO_MANY_UNCOVERED [1, 0]");
        course.write("policy.yaml", HOURS + "uncoveredOutcomes: 1\n");
        assertThat(breaches(GLOBAL)).isEmpty();
        assertThat(read().problems()).extracting(Problem::kind).contains(Kind.OUTCOME_UNCOVERED);
    }

    @Test
    void onlyLanguagesOfThePolicyArePublishedBeforeTheyAreSigned() {
        course.replace("small/units/read/zh.md", "state: reviewed", "state: unreviewed");
        course.replace("small/units/read/en.md", "state: reviewed", "state: unreviewed");
        assertThat(breaches(CHINA)).isEmpty();
        assertThat(breaches(GLOBAL)).containsExactly("UNREVIEWED_REFUSED [en]");
        course.write("policy.yaml", HOURS + "unreviewed: [en]\n");
        assertThat(breaches(CHINA)).containsExactly("UNREVIEWED_REFUSED [zh]");
        assertThat(breaches(GLOBAL)).isEmpty();
    }

    @Test
    void passedReviewDatesKeepATrackOnlyWhenThePolicySaysSo() {
        var late = LocalDate.parse("2027-12-01");
        assertThat(breaches(CHINA, late)).isEmpty();
        course.write("policy.yaml", HOURS + "overdueReviews: 2\n");
        assertThat(breaches(CHINA, late)).containsExactly("TOO_MANY_OVERDUE [3, 2]");
        course.write("policy.yaml", HOURS + "overdueReviews: 3\n");
        assertThat(breaches(CHINA, late)).isEmpty();
    }

    private List<String> breaches(TrackId track) {
        return breaches(track, LocalDate.parse("2026-11-26"));
    }

    private List<String> breaches(TrackId track, LocalDate today) {
        return read(today).breaches(track).stream()
                .map(breach -> breach.kind() + " " + breach.arguments())
                .toList();
    }

    private CoursesReader.Result.Read read() {
        return read(LocalDate.parse("2026-11-26"));
    }

    private CoursesReader.Result.Read read(LocalDate today) {
        return (CoursesReader.Result.Read) course.read(today);
    }
}
