package org.managementacademy.catalog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.catalog.reading.SmallCourse;
import tools.jackson.databind.json.JsonMapper;

class CoursesCommandTests {

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
    void coursesWithoutProblemEndWithZeroAndTheFiguresOfEachEdition() {
        assertThat(run("check", course.folder().toString())).isZero();
        assertThat(text(out))
                .contains("small/china", "33 % local", "0 errors, 0 warnings")
                .doesNotContain("error:");
    }

    @Test
    void theCoverageMapIsPrinted() {
        run("check", course.folder().toString());
        assertThat(text(out)).contains("S shared  A adapted  R replaces").containsPattern("(?m)^small +.*china");
    }

    @Test
    void anErrorIsToldByFileAndLineAndEndsWithOne() {
        course.replace("small/units/play/en.md", "[x]", "[ ]");
        assertThat(run("check", course.folder().toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("small/units/play/en.md:21  error: Exactly one choice must be right; here it is 0.")
                .contains("1 errors, 0 warnings");
    }

    @Test
    void aWarningBlocksNothing() {
        course.replace("small/units/read/zh.md", "state: reviewed", "state: unreviewed");
        assertThat(run("check", course.folder().toString())).isZero();
        assertThat(text(out)).contains("small/tracks/china.yaml  warning: ", "1 unreviewed", "0 errors, 1 warnings");
    }

    @Test
    void aMachineReadsTheSameReport() {
        course.replace("small/units/play/en.md", "[x]", "[ ]");
        assertThat(run("check", "--json", course.folder().toString())).isEqualTo(1);
        var report = JsonMapper.shared().readTree(text(out));
        assertThat(report.at("/errors").asInt()).isEqualTo(1);
        assertThat(report.at("/findings/0/file").asString()).isEqualTo("small/units/play/en.md");
        assertThat(report.at("/findings/0/line").asInt()).isEqualTo(21);
        assertThat(report.at("/findings/0/kind").asString()).isEqualTo("ONE_RIGHT_CHOICE");
    }

    @Test
    void whatCannotBeDoneAsAskedEndsWithTwo() {
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(text(err)).contains("nowhere");
        assertThat(run("burn")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("check", "--loud")).isEqualTo(2);
        assertThat(run("build", course.folder().toString())).isEqualTo(2);
        assertThat(run("build", course.folder().toString(), "--out")).isEqualTo(2);
        assertThat(run("check", "--out", folder.resolve("built").toString())).isEqualTo(2);
        assertThat(text(err)).contains("courses check [DIR]");
    }

    private int run(String... arguments) {
        return CoursesCommand.run(
                List.of(arguments),
                Clock.systemUTC(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
