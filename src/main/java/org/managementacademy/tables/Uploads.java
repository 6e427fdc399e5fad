package org.managementacademy.tables;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.tables.Sheet.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of uploaded tables that wait for a decision: kept for a day, and for the person who uploaded them only. */
@Service
@Transactional
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int PART = 1_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param corrected how the person wants the file to be read, when they do not trust what is detected */
    public record Upload(UUID id, String fileName, byte[] file, Optional<Form> corrected) {

        /** The file as a table, as detected or as corrected. */
        public SheetReader.Result read() {
            return SheetReader.read(file, corrected);
        }
    }

    public UUID keep(String fileName, byte[] file, UUID owner) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from upload where expires_at < :now").param("now", now).update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into upload (id, owner_id, file_name, expires_at) values (:id, :owner, :name, :expires)")
                .param("id", id)
                .param("owner", owner)
                .param("name", fileName.length() > 200 ? fileName.substring(0, 200) : fileName)
                .param("expires", now.plus(KEPT))
                .update();
        for (int from = 0, number = 0; from < file.length; from += PART, number++) {
            jdbc.sql("insert into upload_part (upload_id, number, bytes) values (:id, :number, :bytes)")
                    .param("id", id)
                    .param("number", number)
                    .param("bytes", Arrays.copyOfRange(file, from, Math.min(from + PART, file.length)))
                    .update();
        }
        return id;
    }

    /** Empty when it is another person's, or has expired. */
    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id, UUID owner) {
        return jdbc.sql("""
                        select file_name, charset, separator_name from upload
                        where id = :id and owner_id = :owner and expires_at >= :now""")
                .param("id", id)
                .param("owner", owner)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Upload(id, row.getString(1), bytes(id), Form.chosen(row.getString(2), row.getString(3))))
                .optional();
    }

    /** Keeps how the person wants the file to be read. */
    public void correct(UUID id, UUID owner, Form form) {
        jdbc.sql(
                        "update upload set charset = :charset, separator_name = :separator where id = :id and owner_id = :owner")
                .param("charset", form.charset())
                .param("separator", form.separatorName())
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    private byte[] bytes(UUID id) {
        var file = new ByteArrayOutputStream();
        jdbc.sql("select bytes from upload_part where upload_id = :id order by number")
                .param("id", id)
                .query(row -> {
                    file.writeBytes(row.getBytes(1));
                });
        return file.toByteArray();
    }
}
