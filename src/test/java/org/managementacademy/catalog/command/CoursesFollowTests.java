package org.managementacademy.catalog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.catalog.reading.SmallCourse;

class CoursesFollowTests {
    private static final String ENGLISH = "small/units/play/en.md";
    private static final String LOCK = "small/units/play/drift.lock";

    @TempDir
    Path folder;

    private SmallCourse course;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeCourse() {
        course = SmallCourse.in(folder.resolve("courses"));
    }

    @Test
    void newTextsAreRecordedAndNothingElseIsWritten() {
        course.delete(LOCK);
        assertThat(run("follow")).isZero();
        assertThat(text(out)).isEqualTo(LOCK + "\n");
        assertThat(course.content(LOCK)).contains("- {text: china/zh, made: 2026-11-26}");
    }

    @Test
    void followingTwiceChangesNothing() {
        var before = course.content(LOCK);
        assertThat(run("follow")).isZero();
        assertThat(text(out)).isEmpty();
        assertThat(course.content(LOCK)).isEqualTo(before);
    }

    @Test
    void anUnansweredChangeIsAskedAbout() {
        course.replace(ENGLISH, "She hears something new.", "She learns something new.");
        assertThat(run("follow")).isEqualTo(1);
        assertThat(text(err)).contains("small/play: “## A case” has changed");
    }

    @Test
    void wordingIsRecordedAndForgotten() {
        course.replace(ENGLISH, "She hears something new.", "She learns something new.");
        assertThat(run("follow", "--unit", "small/play", "--wording")).isZero();
        assertThat(text(out)).contains("“## A case”: wording");
        run("check");
        assertThat(text(out)).contains("0 errors, 0 warnings");
    }

    @Test
    void aChangedNumberIsMeaningWhateverWasSaid() {
        course.replace(ENGLISH, "*two* minutes", "*five* minutes");
        assertThat(run("follow", "--unit", "small/play", "--wording")).isZero();
        assertThat(text(out)).contains("“## A case”: meaning, since facts differ: 2 → 5");
        assertThat(course.content(LOCK)).contains("behind:", "since: 2026-11-26");
    }

    @Test
    void meaningLastsUntilTheTextIsDone() {
        course.replace(ENGLISH, "She hears something new.", "She hears nothing new.");
        assertThat(run("follow", "--unit", "small/play", "--meaning")).isZero();
        run("check");
        assertThat(text(out))
                .contains("small/units/play/china/zh.md", "warning: Does not have “## A case”", "since 2026-11-26");
        assertThat(run("follow", "--unit", "small/play", "--done", "china/zh")).isZero();
        out.reset();
        run("check");
        assertThat(text(out)).contains("0 errors, 0 warnings");
    }

    @Test
    void aRecordDiffersFromItsFormerOneInTheLinesConcerned() {
        var before = course.content(LOCK).lines().toList();
        course.replace(ENGLISH, "She hears something new.", "She hears nothing new.");
        run("follow", "--unit", "small/play", "--meaning");
        var after = course.content(LOCK).lines().toList();
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("    - {block: \"## A case\""))
                .anyMatch(line -> line.startsWith("    - {text: china/zh, block: \"## A case\", since: 2026-11-26"));
    }

    @Test
    void whatCannotBeFollowedIsRefusedAndNothingIsWritten() {
        assertThat(run("follow", "--unit", "small/play")).isEqualTo(2);
        assertThat(run("follow", "--wording")).isEqualTo(2);
        assertThat(run("follow", "--unit", "small/play", "--wording", "--meaning"))
                .isEqualTo(2);
        assertThat(run("follow", "--unit", "small/quiz", "--meaning")).isEqualTo(2);
        assertThat(run("follow", "--unit", "small/play", "--meaning"))
                .as("nothing has changed")
                .isEqualTo(2);
        assertThat(run("follow", "--unit", "small/play", "--done", "fr")).isEqualTo(2);
        assertThat(text(err)).contains("courses follow [DIR]", "china/zh");
        course.replace(ENGLISH, "[x]", "[ ]");
        assertThat(run("follow")).as("courses with errors").isEqualTo(2);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aLocalTextIsPutBesideThatOfTheCoreForItsAuthor() throws Exception {
        var file = folder.resolve("proposals/play.md");
        assertThat(run("propose", "--unit", "small/play", "--market", "china", "--out", file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .contains(
                        "# Proposal to the core: Title",
                        "small/units/play/en.md",
                        "small/units/play/china/zh.md",
                        "Why the market differs: Because",
                        "Proposed by (name, role):",
                        "Reason, and what shows that it is better:",
                        "### Core\n\n> Play.\n\n### china\n\n> 开始。\n");
    }

    @Test
    void aReplacingUnitIsPutBesideTheOneItReplaces() throws Exception {
        var file = folder.resolve("quiz.md");
        assertThat(run("propose", "--unit", "small/local-quiz", "--market", "china", "--out", file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .contains("small/units/quiz/en.md", "small/units/local-quiz/zh.md", "> 是", "> Yes");
    }

    @Test
    void nothingIsProposedThatTheCoreHas() {
        var file = folder.resolve("read.md");
        assertThat(run("propose", "--unit", "small/read", "--market", "global", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(run("propose", "--unit", "small/watch", "--market", "china", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(file).doesNotExist();
        assertThat(run("propose", "--unit", "small/play", "--market", "china", "--out", folder.toString()))
                .isEqualTo(2);
    }

    private int run(String verb, String... options) {
        return CoursesCommand.run(
                Stream.concat(Stream.of(verb, course.folder().toString()), Stream.of(options))
                        .toList(),
                Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
