package org.managementacademy.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RealCoursesTests {

    @Test
    void theCoursesOfThisRepositoryHaveNoProblem() {
        var result = CoursesReader.read(CoursesFolder.at(Path.of("courses")), LocalDate.parse("2026-11-26"));
        if (result instanceof CoursesReader.Result.Unreadable unreadable)
            assertThat(unreadable.problems()).as("problems").isEmpty();
    }
}
