package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Launch.Ended;

/** An operator reads what is wrong and what to do, and no stack trace. */
class UnableToStartIT {

    @TempDir
    Path folder;

    @Test
    void missingCoursesFolder() {
        assertThatOneReads(started("--academy.courses=nowhere"), "nowhere", "--academy.courses=");
    }

    @Test
    void wrongValueOfASetting() {
        assertThatOneReads(
                started("--academy.web.attempts=many"), "academy.web.attempts", "\"many\"", "a whole number");
    }

    @Test
    void busyPort() throws IOException {
        try (var busy = new ServerSocket(0)) {
            assertThatOneReads(
                    started("--server.port=" + busy.getLocalPort()), "Port " + busy.getLocalPort() + " is in use");
        }
    }

    @Test
    void databaseThatAnotherAcademyHasOpen() {
        try (var _ = Image.ofThisBuild(folder).with("--academy.data=data").start()) {
            assertThatOneReads(
                    started("--academy.data=data"),
                    "The database in " + folder.resolve("data") + " is open in another program");
        }
    }

    @Test
    void postgresThatDoesNotAnswer() throws IOException {
        var ended = Image.ofThisBuild(folder)
                .environment(Map.of("ACADEMY_DATABASE_URL", "jdbc:postgresql://localhost:" + deafPort() + "/academy"))
                .with("--spring.profiles.active=company")
                .untilEnd();
        assertThatOneReads(ended, "PostgreSQL does not answer at jdbc:postgresql://localhost:", "ACADEMY_DATABASE_URL");
    }

    private Ended started(String... settings) {
        return Image.ofThisBuild(folder).with(settings).untilEnd();
    }

    private static void assertThatOneReads(Ended ended, String... words) {
        assertThat(ended.code()).isEqualTo(1);
        var report = ended.output().substring(Math.max(0, ended.output().indexOf("APPLICATION FAILED TO START")));
        assertThat(report).contains("Description:", "Action:").contains(words);
        assertThat(ended.output()).as("stack trace").doesNotContainPattern("(?m)^\\s+at \\S+\\(|Caused by:");
    }

    /** A port on which nobody listens. */
    private static int deafPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
