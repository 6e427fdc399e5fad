package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTests {

    @ParameterizedTest(name = "{0}, {1}: {2} → {3}")
    @CsvSource({
        "SCORM_12, cmi.core.lesson_status, passed, true",
        "SCORM_12, cmi.core.lesson_status, unknown, false",
        "SCORM_12, cmi.core.score.raw, '', true",
        "SCORM_12, cmi.core.score.raw, 1e9, false",
        "SCORM_12, cmi.interactions.12.objectives.0.id, a, true",
        "SCORM_12, cmi.interactions.999.id, a, true",
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
        "SCORM_2004, cmi.objectives._count, 3, false",
        "SCORM_2004, cmi.interactions.3.correct_responses.1.pattern, 'a[,]b', true",
        "SCORM_2004, adl.nav.request, exit, true"
    })
    void aValueIsAcceptedThatSomeScoCouldSet(Standard standard, String element, String value, boolean accepted) {
        assertThat(standard.accepts(element, value)).isEqualTo(accepted);
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
        "SCORM_2004, P1Y,",
        "SCORM_2004, P,",
        "SCORM_2004, PT,",
        "SCORM_2004, 00:00:01,"
    })
    void sessionTimeIsRead(Standard standard, String written, @Nullable Double seconds) {
        var read = standard.sessionTime(Map.of(standard.sessionTimeElement(), written))
                .map(Duration::toMillis);
        assertThat(read.map(millis -> millis / 1000.0).orElse(null)).isEqualTo(seconds);
        assertThat(standard.sessionTime(Map.of())).isEmpty();
    }

    @Test
    void durationsAreWrittenAsTheStandardsWant() {
        var time = Duration.ofSeconds(3723).plusMillis(450);
        assertThat(Standard.SCORM_12.write(time)).isEqualTo("0001:02:03.45");
        assertThat(Standard.SCORM_2004.write(time)).isEqualTo("PT1H2M3.45S");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "SCORM_12, cmi.core.session_time, true",
        "SCORM_12, cmi.core.exit, true",
        "SCORM_12, cmi.core.lesson_status, false",
        "SCORM_2004, cmi.session_time, true",
        "SCORM_2004, cmi.exit, true",
        "SCORM_2004, adl.nav.request, true",
        "SCORM_2004, adl.data.0.store, true",
        "SCORM_2004, cmi.location, false"
    })
    void someElementsAreOfOneSession(Standard standard, String element, boolean own) {
        assertThat(standard.isOfSession(element)).isEqualTo(own);
    }

    /** So that it can be published by itself. */
    @Test
    void theModelNeedsNothingButJavaAndTheSequencing() throws URISyntaxException {
        var home = Path.of(Standard.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var classes = new ClassFileImporter().importPath(home.resolve("org/managementacademy/scorm/cmi"));
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "org.managementacademy.scorm.cmi",
                        "org.managementacademy.scorm.sequencing")
                .check(classes);
    }
}
