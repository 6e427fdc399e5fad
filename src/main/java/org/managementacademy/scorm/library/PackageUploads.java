package org.managementacademy.scorm.library;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.RegionId;
import org.managementacademy.scorm.archive.Limits;
import org.managementacademy.scorm.archive.Report;
import org.managementacademy.scorm.library.PackageUpload.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Front desk of files on their way in. Each is its owner's only, may come in parts, and is forgotten after some days. */
@Service
class PackageUploads {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration KEPT = Duration.ofDays(3);
    private static final int MOST_AT_ONCE = 5;
    private static final int LONGEST_NAME = 255;

    private final JdbcClient sql;
    private final UploadFolder folder;
    private final Clock clock;

    PackageUploads(JdbcClient sql, UploadFolder folder, Clock clock) {
        this.sql = sql;
        this.folder = folder;
        this.clock = clock;
    }

    /** Empty when the file is larger than any package may be. */
    Optional<UUID> begin(
            String fileName, long bytes, UUID owner, Optional<RegionId> region, Optional<UUID> newVersionOf)
            throws IOException {
        if (bytes < 0 || bytes > Limits.USUAL.archiveBytes()) return Optional.empty();
        forget(owner);
        var id = UUID.randomUUID();
        folder.begin(id);
        sql.sql("""
                        insert into scorm_upload (id, owner_id, file_name, bytes, region, package_id, begun_at)
                        values (:id, :owner, :name, :bytes, :region, :package, :now)
                        """)
                .param("id", id)
                .param("owner", owner)
                .param("name", fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME)))
                .param("bytes", bytes)
                .param("region", region.map(RegionId::value).orElse(null))
                .param("package", newVersionOf.orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(id);
    }

    /** Empty when it is another person's, or forgotten. */
    Optional<PackageUpload> find(UUID id, UUID owner) {
        return sql.sql("select * from scorm_upload where id = ? and owner_id = ?")
                .params(id, owner)
                .query((row, number) -> read(row))
                .optional();
    }

    /** @return bytes that are here now; empty when others are here than the sender thinks, or somebody else is just sending */
    OptionalLong append(PackageUpload upload, long offset, InputStream bytes) throws IOException {
        if (upload.isDecided()) return OptionalLong.empty();
        return folder.append(upload.id(), offset, bytes, upload.bytes() - offset);
    }

    /** The file was refused and is no longer needed. */
    void refuse(PackageUpload upload, Report report) throws IOException {
        sql.sql("update scorm_upload set report = ? where id = ? and result_number is null")
                .params(JSON.writeValueAsString(report), upload.id())
                .update();
        folder.remove(upload.id());
    }

    /** False when that has been done before. */
    boolean accept(PackageUpload upload, Result result) {
        return sql.sql("""
                                update scorm_upload set result_package_id = ?, result_number = ?
                                where id = ? and result_number is null and report is null
                                """)
                        .params(result.packageId(), result.number(), upload.id())
                        .update()
                == 1;
    }

    private void forget(UUID owner) throws IOException {
        var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        var old = sql.sql("select id from scorm_upload where begun_at < ?")
                .param(before)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        var own = sql.sql("select id from scorm_upload where owner_id = ? order by begun_at desc")
                .param(owner)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        forget(old);
        if (own.size() >= MOST_AT_ONCE) forget(own.subList(MOST_AT_ONCE - 1, own.size()));
    }

    private void forget(List<UUID> uploads) throws IOException {
        for (var id : uploads) {
            folder.remove(id);
            sql.sql("delete from scorm_upload where id = ?").param(id).update();
        }
    }

    private PackageUpload read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var packageId = row.getObject("result_package_id", UUID.class);
        return new PackageUpload(
                id,
                row.getObject("owner_id", UUID.class),
                row.getString("file_name"),
                row.getLong("bytes"),
                folder.received(id),
                Optional.ofNullable(row.getString("region")).map(RegionId::new),
                Optional.ofNullable(row.getObject("package_id", UUID.class)),
                Optional.ofNullable(report(row.getString("report"))),
                Optional.ofNullable(packageId == null ? null : new Result(packageId, row.getInt("result_number"))));
    }

    private static @Nullable Report report(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Report.class);
    }
}
