package org.managementacademy.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.reading.Problem.Kind;

class CoursesReaderTests {

    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder);
    }

    @Test
    void aRightFolderGivesItsTracks() {
        var drafts = library().drafts();
        assertThat(drafts).extracting(draft -> draft.id().value()).containsExactly("small/china", "small/global");
        assertThat(drafts.getLast().units())
                .extracting(unit -> unit.id().key())
                .containsExactly("read", "quiz", "play", "watch");
        assertThat(drafts.getLast().files())
                .containsOnlyKeys(
                        "units/play/package/en/content.js",
                        "units/play/package/en/engine.css",
                        "units/play/package/en/engine.js",
                        "units/play/package/en/imsmanifest.xml",
                        "units/play/package/en/index.html",
                        "units/play/package/en/scorm.js",
                        "units/watch/media/captions-en.vtt",
                        "units/watch/media/film.webm");
    }

    @Test
    void whatTheMarketReplacesIsAlsoReplacedAsPrerequisite() {
        var china = library().drafts().getFirst();
        assertThat(china.units())
                .filteredOn(unit -> unit.id().key().equals("play"))
                .flatExtracting(Unit::prerequisites)
                .extracting(Object::toString)
                .containsExactly("small/local-quiz");
    }

    @Test
    void omittedUnitsAreNotPartOfTheTrackAndAdaptedOnesHaveTheirOwnText() {
        var china = library().drafts().getFirst();
        assertThat(china.units()).extracting(Unit::relation).doesNotContain(Relation.OMITTED);
        assertThat(china.texts().values())
                .singleElement()
                .satisfies(edition ->
                        assertThat(edition.get("play")).isNotNull().hasFieldOrPropertyWithValue("body", "开始。"));
        assertThat(china.files()).containsKey("units/play/china/package/zh/engine.js");
    }

    @Test
    void aPathWithoutOutcomesIsAnnouncedWithoutTrack() {
        course.write("small/path.yaml", """
                path: small
                title: {en: a, fr: b, zh: c, ru: d}
                summary: {en: a, fr: b, zh: c, ru: d}
                competencies: [D1]
                outcomes: []
                """);
        assertThat(library().paths()).hasSize(1);
        assertThat(library().drafts()).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {1} → {2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            competencies.yaml                 | kind:                 | colour: red\\n  kind:            | KEY_UNKNOWN          | competencies.yaml:2
            competencies.yaml                 | DIGITAL_CULTURE       | DIGITAL                        | WRONG_VALUE          | competencies.yaml:2
            competencies.yaml                 | ', ru: Data'          | ''                             | LANGUAGE_MISSING     | competencies.yaml:3
            markets.yaml                      | 'market: china'       | 'market: global'               | ID_TWICE             | markets.yaml:5
            markets.yaml                      | '[zh]'                | '[xx]'                         | WRONG_VALUE          | markets.yaml:8
            small/path.yaml                   | path: small           | path: large                    | NAME_DIFFERS         | small/path.yaml:1
            small/path.yaml                   | '[D1]'                | '[D9]'                         | COMPETENCY_UNKNOWN   | small/path.yaml:4
            small/path.yaml                   | required: true        | required: perhaps              | WRONG_VALUE          | small/path.yaml:8
            small/path.yaml                   | 'id: see'             | 'id: look'                     | OUTCOME_UNKNOWN      | small/units/read/unit.yaml:2
            small/path.yaml                   | 'competencies:'       | 'competencies: ['              | NOT_YAML             | small/path.yaml
            small/tracks/global.yaml          | 'week: 2'             | 'week: 14'                     | WRONG_VALUE          | small/tracks/global.yaml:5
            small/tracks/global.yaml          | 'market: global'      | 'market: mars'                 | MARKET_UNKNOWN       | small/tracks/global.yaml:1
            small/tracks/global.yaml          | 'unit: watch'         | 'unit: wait'                   | UNIT_UNKNOWN         | small/tracks/global.yaml:7
            small/tracks/global.yaml          | 'unit: quiz'          | 'unit: read'                   | ID_TWICE             | small/tracks/global.yaml:5
            small/tracks/global.yaml          | 'unit: quiz'          | 'unit: read'                   | PREREQUISITE_MISSING | small/units/play/unit.yaml:4
            small/tracks/china.yaml           | REPLACES              | EXCHANGES                      | WRONG_VALUE          | small/tracks/china.yaml:7
            small/tracks/china.yaml           | replaces: quiz        | replaces: exam                 | REPLACED_UNIT_MISSING| small/tracks/china.yaml:8
            small/tracks/china.yaml           | replaces: quiz        | replaces: exam                 | CORE_UNIT_FORGOTTEN  | small/tracks/china.yaml
            small/tracks/china.yaml           | '    owner: China team\\n' | ''                         | KEY_MISSING          | small/tracks/china.yaml:5
            small/tracks/china.yaml           | ', ru: Because'       | ''                             | LANGUAGE_MISSING     | small/tracks/china.yaml:9
            small/tracks/china.yaml           | 2027-11-30            | soon                           | WRONG_VALUE          | small/tracks/china.yaml:11
            small/units/read/unit.yaml        | ARTICLE               | NOVEL                          | WRONG_VALUE          | small/units/read/unit.yaml:1
            small/units/read/unit.yaml        | minutes: 6            | minutes: 0                     | WRONG_VALUE          | small/units/read/unit.yaml:3
            small/units/read/unit.yaml        | outcome: see          | outcome: fly                   | OUTCOME_UNKNOWN      | small/units/read/unit.yaml:2
            small/units/read/unit.yaml        | minutes: 6            | minutes: 6\\nequivalent: lost  | EQUIVALENT_MISSING   | small/units/read/unit.yaml:4
            small/units/read/unit.yaml        | minutes: 6            | minutes: 6\\nprerequisites: [play] | CYCLE            | small/units/read/unit.yaml:4
            small/units/read/unit.yaml        | minutes: 6            | minutes: 6\\nthreshold: 0.7    | KEY_UNKNOWN          | small/units/read/unit.yaml:4
            small/units/quiz/unit.yaml        | threshold: 0.7\\n      | ''                             | KEY_MISSING          | small/units/quiz/unit.yaml:1
            small/units/quiz/en.md            | 'why: It is'          | 'right: true, why: It is'      | ONE_RIGHT_CHOICE     | small/units/quiz/en.md:7
            small/units/quiz/en.md            | 'right: true, '       | ''                             | ONE_RIGHT_CHOICE     | small/units/quiz/en.md:7
            small/units/read/en.md            | 'summary: Short\\n'    | ''                             | KEY_MISSING          | small/units/read/en.md:2
            small/units/read/en.md            | 'purpose:'            | 'goal:'                        | KEY_UNKNOWN          | small/units/read/en.md:3
            small/units/read/en.md            | A body.               | A <b>body</b>.                 | MARKUP               | small/units/read/en.md:10
            small/units/read/en.md            | A body.               | ![x](http://x.example/y.png)   | MARKUP               | small/units/read/en.md:10
            small/units/read/en.md            | '## Heading'          | '# Heading'                    | HEADING_TOO_HIGH     | small/units/read/en.md:8
            small/units/read/en.md            | A body.               | A [body](http://x.example/).   | MARKUP               | small/units/read/en.md:10
            small/units/read/en.md            | A body.               | '|a|b|'                        | MARKUP               | small/units/read/en.md:10
            small/units/watch/en.md           | What is said.         | ''                             | BODY_MISSING         | small/units/watch/en.md
            small/units/play/en.md            | 'recall:'             | 'reminder:'                    | KEY_MISSING          | small/units/play/en.md:2
            small/units/play/en.md            | 'right: true, '       | ''                             | ONE_RIGHT_CHOICE     | small/units/play/en.md:7
            small/units/play/en.md            | Play.                 | ''                             | INTRODUCTION_MISSING | small/units/play/en.md:13
            small/units/play/en.md            | Words.                | ''                             | SCREEN_EMPTY         | small/units/play/en.md:13
            small/units/play/en.md            | Amina has *two* minutes. | ''                          | CASE_WITHOUT_SITUATION | small/units/play/en.md:17
            small/units/play/en.md            | '### What does she do?' | ''                           | CASE_WITHOUT_QUESTION | small/units/play/en.md:23
            small/units/play/en.md            | '### What does she do?' | ''                           | LESSON_WITHOUT_CASE  | small/units/play/en.md:11
            small/units/play/en.md            | '[x]'                 | '[~]'                          | ONE_RIGHT_CHOICE     | small/units/play/en.md:21
            small/units/play/en.md            | '[ ]'                 | '[x]'                          | ONE_RIGHT_CHOICE     | small/units/play/en.md:21
            small/units/play/en.md            | '[ ]'                 | '[y]'                          | CHOICE_WITHOUT_MARK  | small/units/play/en.md:31
            small/units/play/en.md            | '- [ ] She tells.\n\n  Nobody listens.\n' | ''         | WRONG_COUNT          | small/units/play/en.md:21
            small/units/play/en.md            | 'Asking opens.'       | '- [ ] She runs.\n\n  Far.\n\n- [ ] She sits.\n\n  Long.\n\nAsking.' | WRONG_COUNT | small/units/play/en.md:21
            small/units/play/en.md            | '\n  Nothing happens.\n' | ''                           | CHOICE_WITHOUT_CONSEQUENCE | small/units/play/en.md:23
            small/units/play/en.md            | 'Asking opens.'       | ''                             | CASE_WITHOUT_SKILL   | small/units/play/en.md:21
            small/units/play/en.md            | '---'                 | '***'                          | NO_FRONT_MATTER      | small/units/play/en.md:1
            small/units/read/unit.yaml        | minutes: 6            | minutes: 8                     | MINUTES_UNTRUE       | small/units/read/unit.yaml:3
            small/units/play/unit.yaml        | minutes: 2            | minutes: 3                     | MINUTES_UNTRUE       | small/units/play/unit.yaml:3
            small/units/quiz/unit.yaml        | minutes: 5            | minutes: 181                   | WEEK_TOO_FULL        | small/tracks/global.yaml:5
            small/units/local-quiz/unit.yaml  | minutes: 4            | minutes: 6                     | LOCAL_SHARE          | small/tracks/china.yaml
            small/units/local-quiz/unit.yaml  | minutes: 4            | minutes: 2                     | LOCAL_SHARE          | small/tracks/china.yaml
            small/path.yaml                   | 'fr: Small'           | 'fr: "Petit ?"'                | TYPOGRAPHY_FR        | small/path.yaml:2
            small/path.yaml                   | 'ru: Small'           | 'ru: "Мал “да”"'               | TYPOGRAPHY_RU        | small/path.yaml:2
            small/units/read/zh.md            | 正文。                 | '正文, 是的。'                  | TYPOGRAPHY_ZH        | small/units/read/zh.md:9
            small/units/read/en.md            | 'state: reviewed'     | 'state: unreviewed'            | UNREVIEWED           | small/tracks/global.yaml
            small/units/play/unit.yaml        | SCORM_12              | SCORM_13                       | WRONG_VALUE          | small/units/play/unit.yaml:5
            small/units/watch/media/captions-en.vtt | WEBVTT          | SUBTITLES                      | CAPTIONS_MALFORMED   | small/units/watch/media/captions-en.vtt:1
            small/units/watch/media/captions-en.vtt | ' --> '         | ' - '                          | CAPTIONS_MALFORMED   | small/units/watch/media/captions-en.vtt:4
            small/units/watch/media/captions-en.vtt | '\nWhat is said.' | ''                            | CAPTIONS_MALFORMED   | small/units/watch/media/captions-en.vtt:3
            small/units/watch/media/captions-en.vtt | '00:02.000'     | '00:01.000'                    | CAPTIONS_OUT_OF_ORDER | small/units/watch/media/captions-en.vtt:3
            small/units/watch/media/captions-en.vtt | said.           | 'said.\n\n00:01.900 --> 00:03.000\nMore.' | CAPTIONS_OUT_OF_ORDER | small/units/watch/media/captions-en.vtt:6
            small/tracks/china.yaml           | 2027-11-30            | 2026-11-25                     | REVIEW_OVERDUE       | small/tracks/china.yaml:11
            small/units/read/zh.md            | 'reviewers: [Li Na]\n' | ''                            | REVIEWER_MISSING     | small/units/read/zh.md:4
            markets.yaml                      | 'languages: [en]'     | 'languages: [en, fr]'          | EDITION_MISSING      | small/tracks/global.yaml:2
            small/units/read/en.md            | A body.               | 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty and one two three four five six seven eight nine ten.' | SENTENCE_TOO_LONG | small/units/read/en.md:10
            small/units/read/zh.md            | 正文。                 | 字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字。 | SENTENCE_TOO_LONG | small/units/read/zh.md:9
            policy.yaml                       | 'least: 0'            | 'least: 18'                    | PATH_LENGTH          | small/tracks/china.yaml
            policy.yaml                       | 'least: 0'            | 'least: 27'                    | WRONG_VALUE          | policy.yaml:1
            policy.yaml                       | 'hours:'              | 'colour: red\nhours:'          | KEY_UNKNOWN          | policy.yaml:1
            """)
    void oneFaultIsFoundWhereItIs(String file, String part, String by, Kind kind, String place) {
        course.replace(file, lines(part), lines(by == null ? "" : by));
        assertThat(problems())
                .filteredOn(problem -> problem.kind() == kind)
                .extracting(Problem::place)
                .anySatisfy(found -> assertThat(found).startsWith(place));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "competencies.yaml, FILE_MISSING",
        "small/units/quiz/unit.yaml, UNIT_UNKNOWN",
        "small/units/read/en.md, TEXT_MISSING",
        "small/units/play/china/zh.md, TEXT_MISSING",
        "small/units/watch/media/film.webm, MEDIA_MISSING",
        "small/units/watch/media/captions-en.vtt, CAPTIONS_MISSING"
    })
    void aMissingFileIsTold(String file, Kind kind) {
        course.delete(file);
        assertThat(problems()).extracting(Problem::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"180, ", "1.9, CAPTIONS_BEYOND_FILM", "60, MINUTES_UNTRUE"})
    void captionsAndMinutesAreComparedWithTheFilm(double seconds, @Nullable Kind kind) throws IOException {
        Files.write(folder.resolve("small/units/watch/media/film.webm"), webm(seconds));
        if (kind == null) assertThat(problems()).isEmpty();
        else assertThat(problems()).extracting(Problem::kind).contains(kind);
    }

    @Test
    void captionsOfAllLanguagesHaveTheSameTimes() {
        course.write("small/units/watch/media/captions-de.vtt", "WEBVTT\n\n00:01.000 --> 00:02.500\nWas man sagt.\n");
        assertThat(problems())
                .extracting(Problem::kind, Problem::place)
                .containsExactly(tuple(Kind.CAPTIONS_DIFFER, "small/units/watch/media/captions-en.vtt:3"));
    }

    /** The head of a WebM film: its mark, a segment, its information, the duration in milliseconds. */
    private static byte[] webm(double seconds) {
        return ByteBuffer.allocate(5 + 5 + 5 + 3 + 8)
                .put(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x80})
                .put(new byte[] {0x18, 0x53, (byte) 0x80, 0x67, (byte) 0x90})
                .put(new byte[] {0x15, 0x49, (byte) 0xA9, 0x66, (byte) 0x8B})
                .put(new byte[] {0x44, (byte) 0x89, (byte) 0x88})
                .putDouble(seconds * 1000)
                .array();
    }

    @Test
    void aMarketWithoutATrackLacksItsEditions() {
        course.delete("small/tracks/china.yaml");
        assertThat(problems())
                .extracting(Problem::kind, Problem::place, Problem::arguments)
                .containsExactly(tuple(Kind.EDITION_MISSING, "small/path.yaml", List.of("china", "zh")));
    }

    @Test
    void reviewDatesArePassedFromTheNextDayOn() {
        assertThat(problems(LocalDate.parse("2027-11-30"))).isEmpty();
        assertThat(problems(LocalDate.parse("2027-12-01")))
                .hasSize(3)
                .allMatch(Problem::isWarning)
                .extracting(Problem::kind)
                .containsOnly(Kind.REVIEW_OVERDUE);
    }

    @Test
    void aRequiredOutcomeNeedsARequiredUnit() {
        for (var unit : List.of("read", "quiz", "play", "watch"))
            course.replace("small/units/" + unit + "/unit.yaml", "outcome: see", "outcome: see\nrequired: false");
        assertThat(problems())
                .extracting(Problem::kind, Problem::place)
                .contains(tuple(Kind.OUTCOME_WITHOUT_UNIT, "small/tracks/global.yaml"));
    }

    @Test
    void anotherEncodingIsTold() throws Exception {
        Files.write(
                folder.resolve("small/units/play/en.md"), "---\ntitle: é\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).extracting(Problem::kind).contains(Kind.NOT_UTF8);
    }

    @Test
    void longSentencesAreToldAndKeepNothingFromBeingPublished() {
        course.replace("small/units/read/en.md", "A body.", "One word after another ".repeat(40) + "ends.");
        assertThat(library().drafts()).isNotEmpty();
        assertThat(problems())
                .extracting(Problem::kind, Problem::place)
                .containsExactly(
                        tuple(Kind.SENTENCES_TOO_LONG, "small/units/read/en.md"),
                        tuple(Kind.DRIFT_UNANSWERED, "small/units/read/en.md:8"),
                        tuple(Kind.SENTENCE_TOO_LONG, "small/units/read/en.md:10"));
    }

    @Test
    void aWeekWithAClassroomMayBeLongAndOfAUnitAndItsEquivalentOneIsDone() {
        course.replace("small/tracks/global.yaml", "week: 2", "week: 1");
        course.replace("small/units/quiz/unit.yaml", "minutes: 5", "minutes: 170\nequivalent: watch");
        course.replace("small/tracks/global.yaml", "week: 4", "week: 1");
        course.replace("small/units/watch/unit.yaml", "minutes: 3", "minutes: 30");
        assertThat(problems()).isEmpty();
        course.replace("small/units/quiz/unit.yaml", "\nequivalent: watch", "");
        assertThat(problems()).extracting(Problem::kind).containsExactly(Kind.WEEK_TOO_FULL);
        course.replace("small/units/watch/unit.yaml", "format: VIDEO", "format: CLASSROOM")
                .replace("small/units/watch/unit.yaml", "media: film.webm\n", "");
        assertThat(problems()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        course.replace("competencies.yaml", "DIGITAL_CULTURE", "DIGITAL");
        course.replace("small/tracks/china.yaml", "REPLACES", "EXCHANGES");
        course.delete("small/units/read/en.md");
        assertThat(problems())
                .extracting(Problem::file)
                .contains("competencies.yaml", "small/tracks/china.yaml", "small/units/read/en.md");
    }

    @Test
    void aFolderThatTheOperatorNamedMustExist() {
        assertThat(CoursesReader.read(folder.resolve("nowhere").toString(), LocalDate.EPOCH))
                .isInstanceOfSatisfying(
                        CoursesReader.Result.Unreadable.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::kind)
                                .containsExactly(Kind.FOLDER_MISSING));
    }

    private Library library() {
        return ((CoursesReader.Result.Read) course.read()).library();
    }

    private List<Problem> problems() {
        return problems(LocalDate.parse("2026-11-26"));
    }

    private List<Problem> problems(LocalDate today) {
        return switch (course.read(today)) {
            case CoursesReader.Result.Unreadable(var problems) -> problems;
            case CoursesReader.Result.Read(var library, var found) -> found;
        };
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
