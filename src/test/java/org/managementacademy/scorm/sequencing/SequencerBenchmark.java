package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;
import static org.managementacademy.scorm.sequencing.Outline.reads;
import static org.managementacademy.scorm.sequencing.Outline.when;
import static org.managementacademy.scorm.sequencing.Outline.writes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

/** How long a request takes, and how long it takes to know all that could be asked, in a course of 500 activities with rules, rollup and shared objectives. */
class SequencerBenchmark {
    private static final int CHAPTERS = 11;
    private static final int LESSONS = 45;
    private static final int ROUNDS = 400;
    private static final Path RESULT = Path.of("target", "benchmarks", "sequencing.md");

    private static Outline chapter(int number) {
        var lessons = IntStream.range(0, LESSONS)
                .mapToObj(lesson -> leaf("l" + number + "-" + lesson)
                        .primary("p", writes("goal-" + number, Channel.values()))
                        .objective("o", reads("goal-" + lesson % CHAPTERS, Channel.values()))
                        .pre(Action.SKIP, when(Kind.SATISFIED).on("o"), when(Kind.ATTEMPTED))
                        .pre(Action.DISABLED, when(Kind.ATTEMPT_LIMIT_EXCEEDED))
                        .post(
                                Action.RETRY,
                                when(Kind.OBJECTIVE_MEASURE_LESS_THAN).than(-0.5)))
                .toArray(Outline[]::new);
        return cluster("chapter-" + number, lessons)
                .satisfiedFrom(0.5, writes("chapter-goal-" + number, Channel.SATISFIED));
    }

    @Test
    void requestsAndControlsOfFiveHundredActivities() throws IOException {
        var walk = Walk.launched(course(IntStream.range(0, CHAPTERS)
                .mapToObj(SequencerBenchmark::chapter)
                .toArray(Outline[]::new)));
        for (int i = 0; i < 300; i++) {
            walk.scores(0.7);
            walk.continues();
        }
        walk.scores(0.8);
        var state = walk.state();
        var sequencer = walk.sequencer();
        double request = median(() -> sequencer.navigate(state, NavigationRequest.CONTINUE));
        double report = median(() -> sequencer.report(state, RuntimeReport.of(Standing.NONE.with(Score.scaled(0.9)))));
        double controls = median(() -> sequencer.controls(state));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, """
                | Sequencing of 500 activities, one thread, median of %d | ms | goal |
                |---|---|---|
                | Continue, with rollup | %.2f | < 1 |
                | Report of a SCO | %.2f | < 1 |
                | Validity of every request | %.2f | < 20 |
                """.formatted(ROUNDS, request, report, controls));
        assertThat(request).isLessThan(1);
        assertThat(report).isLessThan(1);
        assertThat(controls).isLessThan(20);
    }

    /** Milliseconds, after as many rounds that do not count. */
    private static double median(Runnable work) {
        var taken = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            work.run();
            if (round >= 0) taken[round] = System.nanoTime() - begin;
        }
        Arrays.sort(taken);
        return taken[ROUNDS / 2] / 1e6;
    }
}
