package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;
import org.managementacademy.scorm.cmi.Snapshot;
import org.managementacademy.scorm.cmi.Standard;

class UnitReportsTests {
    private static final AttemptId ATTEMPT = AttemptId.fresh();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @ParameterizedTest(name = "{0} {1} after {2} {3}, told {4} → {5}")
    @CsvSource({
        "UNKNOWN,    , UNKNOWN,       ,    , false",
        "INCOMPLETE, , UNKNOWN,       ,    , true",
        "COMPLETED,  , INCOMPLETE,    ,    , true",
        "INCOMPLETE, 0.5, INCOMPLETE, ,    , true",
        "INCOMPLETE, 0.5, INCOMPLETE, 0.4, 0.4, true",
        "INCOMPLETE, 0.4, INCOMPLETE, 0.5, 0.5, false",
        "INCOMPLETE, 0.5, INCOMPLETE, 0.4, 0.6, false",
        "INCOMPLETE, , INCOMPLETE, 0.5, 0.5, false",
        "COMPLETED, 0.4, COMPLETED, 0.5, 0.5, true",
        "COMPLETED, 0.5, COMPLETED, 0.5, 0.5, false"
    })
    void thePathHearsOfWhatItCannotKnow(
            Completion completion,
            @Nullable Double score,
            Completion before,
            @Nullable Double scoreBefore,
            @Nullable Double told,
            boolean news) {
        assertThat(UnitReports.isNews(report(before, scoreBefore), report(completion, score), told))
                .isEqualTo(news);
    }

    private static UnitReport report(Completion completion, @Nullable Double score) {
        var scaled = score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
        return new UnitReport(ATTEMPT, completion, Success.UNKNOWN, scaled, Duration.ZERO, NOW);
    }

    @ParameterizedTest(name = "1.2: {0}, raw {1} → {2}, {3}, {4}")
    @CsvSource({
        "not attempted,    , INCOMPLETE, UNKNOWN,",
        "             ,    , UNKNOWN, UNKNOWN,",
        "incomplete,     40, INCOMPLETE, UNKNOWN, 0.4",
        "browsed,          , INCOMPLETE, UNKNOWN,",
        "completed,        , COMPLETED, UNKNOWN,",
        "passed,         85, COMPLETED, PASSED, 0.85",
        "failed,          0, COMPLETED, FAILED, 0",
        "passed,        100, COMPLETED, PASSED, 1",
        "passed,        101, COMPLETED, PASSED,",
        "passed,         -1, COMPLETED, PASSED,",
        "passed,      eight, COMPLETED, PASSED,",
        "PASSED,         85, UNKNOWN, UNKNOWN, 0.85"
    })
    void scorm12StatusCarriesBoth(
            @Nullable String status,
            @Nullable String raw,
            Completion completion,
            Success success,
            @Nullable Double score) {
        var cmi = values("cmi.core.lesson_status", status, "cmi.core.score.raw", raw);
        assertReport(Standard.SCORM_12, cmi, completion, success, score);
    }

    @ParameterizedTest(name = "2004: {0}, {1}, scaled {2} → {3}, {4}, {5}")
    @CsvSource({
        "             ,        ,     , UNKNOWN, UNKNOWN,",
        "unknown,       unknown,     , UNKNOWN, UNKNOWN,",
        "not attempted,        ,     , INCOMPLETE, UNKNOWN,",
        "incomplete,           , 0.25, INCOMPLETE, UNKNOWN, 0.25",
        "completed,            ,     , COMPLETED, UNKNOWN,",
        "completed,      passed,    1, COMPLETED, PASSED, 1",
        "completed,      failed, -0.5, COMPLETED, FAILED, -0.5",
        "incomplete,     passed,  0.9, INCOMPLETE, PASSED, 0.9",
        "completed,            ,  1.1, COMPLETED, UNKNOWN,",
        "completed,            ,  NaN, COMPLETED, UNKNOWN,"
    })
    void scorm2004StatusesAreApart(
            @Nullable String completed,
            @Nullable String passed,
            @Nullable String scaled,
            Completion completion,
            Success success,
            @Nullable Double score) {
        var cmi = values("cmi.completion_status", completed, "cmi.success_status", passed);
        cmi.putAll(values("cmi.score.scaled", scaled));
        assertReport(Standard.SCORM_2004, cmi, completion, success, score);
    }

    private static void assertReport(
            Standard standard,
            Map<String, String> cmi,
            Completion completion,
            Success success,
            @Nullable Double score) {
        var standing = new Snapshot(standard, Map.of(), cmi).standing();
        assertThat(UnitReports.of(ATTEMPT, standing, Duration.ofSeconds(90), NOW))
                .isEqualTo(new UnitReport(
                        ATTEMPT,
                        completion,
                        success,
                        score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
                        Duration.ofSeconds(90),
                        NOW));
    }

    private static Map<String, String> values(@Nullable String... pairs) {
        var values = new HashMap<String, String>();
        for (var index = 0; index < pairs.length; index += 2) {
            var value = pairs[index + 1];
            if (value != null) values.put(String.valueOf(pairs[index]), value);
        }
        return values;
    }
}
