package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataModelTests {

    @ParameterizedTest(name = "{0}: {1} = {2} → {3}")
    @CsvSource({
        "SCORM_12, cmi.core.lesson_status, passed, true",
        "SCORM_12, cmi.core.lesson_status, unknown, false",
        "SCORM_12, cmi.core.score.raw, '', true",
        "SCORM_12, cmi.core.score.raw, 1e9, false",
        "SCORM_12, cmi.interactions.12.objectives.0.id, a, true",
        "SCORM_12, cmi.interactions.1000.id, a, false",
        "SCORM_12, cmi.interactions.01.id, a, false",
        "SCORM_12, cmi.core.student_id, somebody, false",
        "SCORM_12, cmi.core.total_time, 0000:00:01, false",
        "SCORM_12, cmi.core, x, false",
        "SCORM_12, cmi, x, false",
        "SCORM_12, __proto__, x, false",
        "SCORM_12, cmi.location, 3, false",
        "SCORM_2004, cmi.location, 3, true",
        "SCORM_2004, cmi.exit, normal, true",
        "SCORM_2004, cmi.exit, explode, false",
        "SCORM_2004, cmi.session_time, PT3.2S, true",
        "SCORM_2004, cmi.total_time, PT3.2S, false",
        "SCORM_2004, cmi.learner_name, x, false",
        "SCORM_2004, cmi.interactions.3.correct_responses.1.pattern, 'a[,]b', true",
        "SCORM_2004, adl.nav.request, exit, true"
    })
    void onlyKnownElementsAreAccepted(Standard standard, String element, String value, boolean accepted) {
        assertThat(standard.accepts(element, value)).isEqualTo(accepted);
    }

    @Test
    void suspendDataHoldsSixtyFourThousandCharactersInBoth() {
        for (var standard : Standard.values()) {
            assertThat(standard.accepts("cmi.suspend_data", "字".repeat(64_000))).isTrue();
            assertThat(standard.accepts("cmi.suspend_data", "x".repeat(64_001))).isFalse();
            assertThat(standard.accepts("cmi.suspend_data", "a\0b")).isFalse();
        }
    }
}
