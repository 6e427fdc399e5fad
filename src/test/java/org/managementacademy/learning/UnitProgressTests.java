package org.managementacademy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.learning.LearningExamples.NOW;
import static org.managementacademy.learning.LearningExamples.recall;
import static org.managementacademy.learning.LearningExamples.unit;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;
import org.managementacademy.testing.Proof;

class UnitProgressTests {

    @ParameterizedTest(name = "{0}, {1}, score {2}: article {3}, recall {4}")
    @CsvSource({
        "COMPLETED, UNKNOWN, , COMPLETED, IN_PROGRESS",
        "COMPLETED, FAILED, 0.6, COMPLETED, IN_PROGRESS",
        "COMPLETED, UNKNOWN, 0.69, COMPLETED, IN_PROGRESS",
        "COMPLETED, UNKNOWN, 0.7, COMPLETED, COMPLETED",
        "COMPLETED, PASSED, , COMPLETED, COMPLETED",
        "INCOMPLETE, PASSED, 1, IN_PROGRESS, IN_PROGRESS",
        "UNKNOWN, UNKNOWN, , IN_PROGRESS, IN_PROGRESS",
    })
    void aUnitWithAThresholdNeedsSuccessToo(
            Completion completion,
            Success success,
            @Nullable Double score,
            UnitProgress.Status article,
            UnitProgress.Status recall) {
        assertThat(after(unit("case", "why", 0), completion, success, score).status())
                .isEqualTo(article);
        assertThat(after(recall("midway", "why", 8), completion, success, score).status())
                .isEqualTo(recall);
    }

    @Test
    void progressNeverGoesBackwards() {
        var random = new Random(Proof.seed(UnitProgressTests.class));
        var recall = recall("midway", "why", 8);
        var known = UnitProgress.notStarted(recall.id());
        for (int i = 0; i < Proof.times(500, 1_000_000); i++) {
            var next = known.after(recall, report(random));
            assertThat(next.status()).isGreaterThanOrEqualTo(known.status());
            assertThat(next.bestScore().orElse(-2))
                    .isGreaterThanOrEqualTo(known.bestScore().orElse(-2));
            if (known.isDone()) assertThat(next.completedAt()).isEqualTo(known.completedAt());
            known = next;
        }
        assertThat(known.isDone()).isTrue();
    }

    private static UnitReport report(Random random) {
        return new UnitReport(
                AttemptId.fresh(),
                Completion.values()[random.nextInt(3)],
                Success.values()[random.nextInt(3)],
                random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
                Duration.ZERO,
                NOW.plusSeconds(random.nextInt(1000)));
    }

    private static UnitProgress after(Unit unit, Completion completion, Success success, @Nullable Double score) {
        var scaled = score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
        return UnitProgress.notStarted(unit.id())
                .after(unit, new UnitReport(AttemptId.fresh(), completion, success, scaled, Duration.ZERO, NOW));
    }
}
