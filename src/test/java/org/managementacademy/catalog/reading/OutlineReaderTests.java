package org.managementacademy.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;

class OutlineReaderTests {
    private static final String FILE = "planned/path.yaml";

    @TempDir
    Path folder;

    private SmallCourse course;

    @BeforeEach
    void planAPath() {
        course = SmallCourse.in(folder);
        course.write(FILE, """
                path: planned
                title: {en: a, fr: b, zh: c, ru: d}
                summary: {en: a, fr: b, zh: c, ru: d}
                competencies: [D1]
                outcomes:
                  - {id: see, competency: D1, title: {en: a, fr: b, zh: c, ru: d}}
                outline:
                  - {unit: debate, title: {en: a, fr: b, zh: c, ru: d}, format: LIVE, minutes: 90, week: 9, outcome: see}
                  - {unit: read, title: {en: a, fr: b, zh: c, ru: d}, format: ARTICLE, minutes: 10, week: 1, outcome: see}
                  - unit: forum
                    title: {en: a, fr: b, zh: c, ru: d}
                    format: LIVE
                    minutes: 90
                    week: 9
                    outcome: see
                    tracks:
                      - {market: china, relation: REPLACES, replaces: debate, reason: {en: a, fr: b, zh: c, ru: d}}
                  - unit: try
                    title: {en: a, fr: b, zh: c, ru: d}
                    format: ASSIGNMENT
                    minutes: 60
                    week: 4
                    outcome: see
                    tracks:
                      - {market: china, relation: OMITTED, reason: {en: a, fr: b, zh: c, ru: d}}
                """);
    }

    @Test
    void whatAMarketDoesNotMentionItShares() {
        assertThat(relations("global")).containsExactly("read SHARED", "try SHARED", "debate SHARED");
    }

    @Test
    void aMarketReplacesAndOmitsUnitsOfTheCore() {
        assertThat(relations("china")).containsExactly("read SHARED", "try OMITTED", "forum REPLACES");
        assertThat(units("china").getLast().replaces()).isEqualTo(Optional.of(new UnitId("planned/debate")));
    }

    @Test
    void nobodyCanBeEnrolledOnAnOutline() {
        var offered = library().drafts().stream().map(draft -> draft.id().path().value());
        assertThat(offered.toList()).containsOnly("small");
    }

    @Test
    void aPathWithTracksHasNoOutlineAnyMore() {
        course.write("planned/tracks/global.yaml", """
                market: global
                languages: [en]
                units: []
                """);
        assertThat(problems()).contains("OUTLINE_AND_TRACKS planned/path.yaml:7");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            'outcome: see}'            | 'outcome: hear}'                    | OUTCOME_UNKNOWN planned/path.yaml:8
            'week: 1,'                 | 'week: 14,'                         | WRONG_VALUE planned/path.yaml:9
            'format: ARTICLE'          | 'format: POEM'                      | WRONG_VALUE planned/path.yaml:9
            'unit: read'               | 'unit: debate'                      | ID_TWICE planned/path.yaml:9
            'market: china, relation: R' | 'market: mars, relation: R'       | MARKET_UNKNOWN planned/path.yaml:17
            'market: china, relation: R' | 'market: global, relation: R'     | MARKET_UNKNOWN planned/path.yaml:17
            'replaces: debate'         | 'replaces: quarrel'                 | REPLACED_UNIT_MISSING planned/path.yaml:17
            'replaces: debate'         | 'replaces: forum'                   | REPLACED_UNIT_MISSING planned/path.yaml:17
            'replaces: debate'         | 'replaces: try'                     | ID_TWICE planned/path.yaml:17
            'OMITTED, reason: {en: a, fr: b, zh: c, ru: d}' | 'OMITTED'      | KEY_MISSING planned/path.yaml:25
            'OMITTED'                  | 'FORGOTTEN'                         | WRONG_VALUE planned/path.yaml:25
            """)
    void eachFaultOfAnOutlineIsToldByFileAndLine(String part, String by, String problem) {
        course.replace(FILE, part, by);
        assertThat(problems()).contains(problem);
    }

    private List<String> relations(String market) {
        return units(market).stream()
                .map(unit -> unit.id().key() + " " + unit.relation())
                .toList();
    }

    private List<Unit> units(String market) {
        return Optional.ofNullable(library().outlines().getFirst().units().get(market))
                .orElseThrow();
    }

    private Library library() {
        return ((CoursesReader.Result.Read) course.read()).library();
    }

    private List<String> problems() {
        return ((CoursesReader.Result.Unreadable) course.read())
                .problems().stream()
                        .map(problem -> problem.kind() + " " + problem.place())
                        .toList();
    }
}
