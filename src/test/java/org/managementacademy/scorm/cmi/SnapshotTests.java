package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;

class SnapshotTests {
    private static final AttemptId ATTEMPT = AttemptId.fresh();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @ParameterizedTest(name = "1.2: {0}, raw {1} → {2}, {3}, {4}")
    @CsvSource({
        "not attempted,    , UNKNOWN, UNKNOWN,",
        "             ,    , UNKNOWN, UNKNOWN,",
        "incomplete,     40, INCOMPLETE, UNKNOWN, 0.4",
        "browsed,          , INCOMPLETE, UNKNOWN,",
        "completed,        , COMPLETED, UNKNOWN,",
        "passed,         85, COMPLETED, PASSED, 0.85",
        "failed,          0, COMPLETED, FAILED, 0",
        "passed,        100, COMPLETED, PASSED, 1",
        "passed,        101, COMPLETED, PASSED,",
        "passed,        -1, COMPLETED, PASSED,",
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

    @ParameterizedTest(name = "{0} {1} → {2} s")
    @CsvSource({
        "SCORM_12, 0000:00:30.50, 30.5",
        "SCORM_12, 01:02:03, 3723",
        "SCORM_12, 1:2:3,",
        "SCORM_12, PT1S,",
        "SCORM_2004, PT0H0M30.50S, 30.5",
        "SCORM_2004, PT1H, 3600",
        "SCORM_2004, P1DT1S, 86401",
        "SCORM_2004, P,",
        "SCORM_2004, PT,",
        "SCORM_2004, 00:00:01,"
    })
    void sessionTimeIsRead(Standard standard, String written, @Nullable Double seconds) {
        var element = standard == Standard.SCORM_12 ? "cmi.core.session_time" : "cmi.session_time";
        var read = standard.sessionTime(Map.of(element, written)).map(Duration::toMillis);
        assertThat(read.map(millis -> millis / 1000.0).orElse(null)).isEqualTo(seconds);
    }

    @Test
    void durationsAreWrittenAsTheStandardsWant() {
        var time = Duration.ofSeconds(3723).plusMillis(450);
        assertThat(Standard.SCORM_12.write(time)).isEqualTo("0001:02:03.45");
        assertThat(Standard.SCORM_2004.write(time)).isEqualTo("PT1H2M3.45S");
    }

    private static void assertReport(
            Standard standard,
            Map<String, String> cmi,
            Completion completion,
            Success success,
            @Nullable Double score) {
        assertThat(standard.report(ATTEMPT, cmi, Duration.ofSeconds(90), NOW))
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
