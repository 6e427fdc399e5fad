package org.managementacademy.catalog.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.SmallCourse;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

class CoverageMapTests {
    private static final Market CHINA = new Market("china");
    private static final Drift.Extent NOTHING = new Drift.Extent(0, Optional.empty());

    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder);
    }

    @Test
    void aCellHasTheUnitsThatServeTheOutcomeAndThoseThatAreLeftOut() {
        assertThat(letters(Market.GLOBAL)).isEqualTo("S S S S");
        assertThat(letters(CHINA)).isEqualTo("S R A O");
    }

    @Test
    void sharedAndAdaptedMinutesAreInCommon() {
        assertThat(column(Market.GLOBAL).inCommon()).isEqualTo(1);
        // an article of 6, a lesson of 2 and a local quiz of 4; the film that is left out is nobody's minute
        assertThat(column(CHINA).minutes()).isEqualTo(12);
        assertThat(column(CHINA).inCommon()).isEqualTo(8.0 / 12);
    }

    @Test
    void anOutcomeThatNothingServesIsAGapOfThatMarket() {
        assertThat(map().gaps()).isEmpty();
        course.replace("small/path.yaml", "outcomes:\n", """
                outcomes:
                  - {id: pass-on, competency: D1, required: false, title: {en: a, fr: b, zh: c, ru: d}}
                """);
        assertThat(gaps()).containsExactly("pass-on global", "pass-on china");
    }

    @Test
    void aUnitThatIsLeftOutServesNoOutcome() {
        course.replace("small/path.yaml", "outcomes:\n", """
                outcomes:
                  - {id: watch-well, competency: D1, required: false, title: {en: a, fr: b, zh: c, ru: d}}
                """);
        course.replace("small/units/watch/unit.yaml", "outcome: see", "outcome: watch-well");
        assertThat(gaps()).containsExactly("watch-well china");
    }

    @Test
    void textsWithoutANativeReadersSignatureAreCountedByEdition() {
        course.replace("small/units/read/zh.md", "state: reviewed", "state: unreviewed");
        assertThat(column(CHINA).editions()).containsExactly(new MarketColumn.Edition(Language.ZH, 3, 1, NOTHING));
        assertThat(column(Market.GLOBAL).editions())
                .containsExactly(new MarketColumn.Edition(Language.EN, 4, 0, NOTHING));
    }

    @ParameterizedTest(name = "to be reviewed by 2027-11-30, seen on {0}: {1}")
    @CsvSource({
        "2027-09-30, FRESH",
        "2027-10-01, DUE_SOON",
        "2027-11-30, DUE_SOON",
        "2027-12-01, OVERDUE",
    })
    void aDifferenceMustBeLookedAtAgainByItsDay(LocalDate today, Freshness freshness) {
        assertThat(freshness("local-quiz", today)).isEqualTo(freshness);
        assertThat(freshness("read", today)).as("what is shared has no date").isEqualTo(Freshness.FRESH);
    }

    @Test
    void aUnitIsCalledWhatTheMarketCallsItInTheReadersLanguageElseInEnglish() {
        course.replace("small/units/play/china/zh.md", "title: Title", "title: 试一试");
        var play = column(CHINA).unit("play").orElseThrow();
        assertThat(play.title(Language.ZH)).isEqualTo(new Wording("试一试", Language.ZH));
        assertThat(column(CHINA).unit("read").orElseThrow().title(Language.FR))
                .isEqualTo(new Wording("Title", Language.EN));
    }

    @Test
    void aUnitIsNotCalledWhatAnotherMarketCallsIt() {
        course.replace("small/units/play/en.md", "title: Title", "title: Try it");
        course.replace("small/units/read/zh.md", "title: Title", "title: 读一读");
        assertThat(column(CHINA).unit("play").orElseThrow().title(Language.EN))
                .isEqualTo(new Wording("Title", Language.ZH));
        assertThat(column(CHINA).unit("read").orElseThrow().title(Language.EN))
                .as("what is shared is the same unit")
                .isEqualTo(new Wording("Title", Language.EN));
        assertThat(column(Market.GLOBAL).unit("read").orElseThrow().title(Language.ZH))
                .isEqualTo(new Wording("读一读", Language.ZH));
        assertThat(map().rows().stream().filter(row -> row.unit().key().equals("play")))
                .singleElement()
                .satisfies(row -> assertThat(row.title(Language.ZH)).isEqualTo(new Wording("Title", Language.ZH)));
    }

    @Test
    void whatIsBehindIsCountedByEditionAndMarkedOnItsLetter() {
        course.replace("small/units/play/en.md", "She hears something new.", "She hears 2 new things.");
        course.write("small/units/read/drift.lock", course.content("small/units/read/drift.lock") + """
                  behind:
                    - {text: zh, block: summary, since: 2026-11-12}
                """);
        var behind = column(CHINA).editions().getFirst().drift();
        assertThat(behind.blocks()).isEqualTo(2);
        assertThat(behind.days(LocalDate.parse("2026-11-26"))).isEqualTo(14);
        assertThat(column(CHINA).unit("read").orElseThrow().signs(LocalDate.parse("2026-11-26")))
                .isEqualTo("≠");
        assertThat(column(CHINA).unit("play").orElseThrow().signs(LocalDate.parse("2027-12-01")))
                .isEqualTo("!≠");
        assertThat(column(CHINA).unit("local-quiz").orElseThrow().isBehind()).isFalse();
        assertThat(CoverageText.of(maps(), LocalDate.parse("2026-11-26")))
                .contains("S≠ R A≠ O", "  behind its original: 2 blocks in china-zh, for 14 days\n");
    }

    @Test
    void theSameMapCanBePrinted() {
        course.replace("small/units/read/zh.md", "state: reviewed", "state: unreviewed");
        course.replace("small/path.yaml", "outcomes:\n", """
                outcomes:
                  - {id: pass-on, competency: D1, required: false, title: {en: a, fr: b, zh: c, ru: d}}
                """);
        assertThat(CoverageText.of(maps(), LocalDate.parse("2027-12-01"))).isEqualTo("""
                S shared  A adapted  R replaces  L local only  O omitted    ! review date passed  ~ within 60 days  ≠ behind its original    * required outcome
                small                 global        china
                  D1 pass-on          -             -
                  D1 see *            S S S S       S R! A! O!
                  minutes in common   100 % of 16   67 % of 12
                  uncovered: pass-on in global
                  uncovered: pass-on in china
                  unreviewed: 1 of 3 texts in china-zh
                """);
    }

    @Test
    void theSampleShowsItsGaps() {
        var sample = (CoursesReader.Result.Read) CoursesReader.read(
                CoursesFolder.at(Path.of("src/test/resources/sample-courses")), LocalDate.parse("2026-11-26"));
        assertThat(CoverageText.of(CoverageMap.of(sample.library()), LocalDate.parse("2026-11-26")))
                .isEqualTo("""
                S shared  A adapted  R replaces  L local only  O omitted    ! review date passed  ~ within 60 days  ≠ behind its original    * required outcome
                meetings-that-decide (outline)   global         china
                  D1 ask-one-question *          S S            S R
                  D1 write-it-down *             S              O
                  D1 close-early                 -              -
                  minutes in common              100 % of 102   17 % of 72
                  uncovered: write-it-down in china
                  uncovered: close-early in global
                  uncovered: close-early in china

                notes-that-last         global
                  D1 write-one-page *   S≠
                  D1 read-it-again      -
                  minutes in common     100 % of 30
                  uncovered: read-it-again in global
                  behind its original: 1 blocks in global-fr, for 14 days
                """);
    }

    private Freshness freshness(String unit, LocalDate today) {
        return column(CHINA).unit(unit).orElseThrow().freshness(today);
    }

    private List<String> gaps() {
        return map().gaps().stream()
                .map(gap -> gap.outcome().id() + " " + gap.column().market())
                .toList();
    }

    private String letters(Market market) {
        var map = map();
        return column(market).serving(map.path().outcomes().getFirst()).stream()
                .map(unit -> String.valueOf(unit.letter()))
                .collect(Collectors.joining(" "));
    }

    private MarketColumn column(Market market) {
        return map().column(market).orElseThrow();
    }

    private CoverageMap map() {
        return maps().getFirst();
    }

    private List<CoverageMap> maps() {
        return CoverageMap.of(((CoursesReader.Result.Read) course.read()).library());
    }
}
