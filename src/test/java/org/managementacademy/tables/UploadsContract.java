package org.managementacademy.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.Sheet.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class UploadsContract {

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final UUID owner = UUID.randomUUID();

    @Test
    void aFileIsKeptWholeForItsOwnerOnly() {
        var file = new byte[2_500_000];
        new Random(7).nextBytes(file);
        var id = uploads.keep("评估.xlsx", file, owner);
        assertThat(uploads.find(id, owner)).hasValueSatisfying(upload -> {
            assertThat(upload.fileName()).isEqualTo("评估.xlsx");
            assertThat(upload.file()).isEqualTo(file);
            assertThat(upload.corrected()).isEmpty();
        });
        assertThat(uploads.find(id, UUID.randomUUID())).isEmpty();
    }

    @Test
    void aCorrectionIsKeptWithTheFile() {
        var id = uploads.keep("a.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), owner);
        var form = new Form(Kind.CSV, "windows-1251", "\t");
        uploads.correct(id, UUID.randomUUID(), form);
        assertThat(uploads.find(id, owner).orElseThrow().corrected()).isEmpty();
        uploads.correct(id, owner, form);
        assertThat(uploads.find(id, owner).orElseThrow().corrected()).contains(form);
    }

    @Test
    void afterADayTheFileIsGone() {
        var id = uploads.keep("a.csv", new byte[] {1}, owner);
        var tomorrow = new Uploads(jdbc, Clock.offset(clock, Duration.ofHours(25)));
        assertThat(tomorrow.find(id, owner)).isEmpty();
        tomorrow.keep("b.csv", new byte[] {2}, owner);
        assertThat(uploads.find(id, owner)).isEmpty();
    }
}
