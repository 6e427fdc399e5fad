package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.PlainVisitor;

class SideBySideIT {

    @TempDir
    Path folder;

    @Test
    void twoAcademiesRunOnOneMachineEachWithItsOwnData() {
        try (var one = Image.ofThisBuild(folder).with("--academy.data=one").start();
                var other =
                        Image.ofThisBuild(folder).with("--academy.data=other").start()) {
            assertThat(one.address()).isNotEqualTo(other.address());
            for (var academy : List.of(one, other)) {
                var visitor = new PlainVisitor(academy.address());
                assertThat(visitor.get("/actuator/health/liveness").body()).contains("\"UP\"");
                assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
            }
        }
        assertThat(folder.resolve("one/academy.mv.db")).exists();
        assertThat(folder.resolve("other/academy.mv.db")).exists();
    }

    /** The first with {@code java -jar}, the second from the image. */
    @Test
    void secondStartFindsEverythingInPlace() throws Exception {
        try (var first = Launch.in(folder).with("--academy.data=data").start()) {
            first.stop();
        }
        try (var second = Image.ofThisBuild(folder).with("--academy.data=data").start()) {
            assertThat(new PlainVisitor(second.address()).get("/sign-in").statusCode())
                    .isEqualTo(200);
            assertThat(second.output()).doesNotContain("ERROR");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("what an academy leaves beside its data").containsExactly(folder.resolve("data"));
        }
    }
}
