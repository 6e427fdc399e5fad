package org.managementacademy.scorm.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.content.ContentId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.managementacademy.scorm.archive.Report;
import org.managementacademy.scorm.sequencing.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the library. Everybody sees what is the whole company's, and what belongs to their regions. */
@Repository
class PackageRows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SEEN = " (:everywhere or p.region is null or p.region in (:regions)) ";

    private final JdbcClient sql;

    PackageRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those uploaded last come first. */
    List<LibraryPackage> list(Scope scope, boolean archived) {
        return packages(
                sql.sql("""
                                select p.region, p.archived_at, v.* from scorm_package p join scorm_package_version v on v.package_id = p.id
                                where (p.archived_at is not null) = :archived and""" + SEEN + "order by v.uploaded_at desc, v.number desc")
                        .param("archived", archived),
                scope);
    }

    Optional<LibraryPackage> find(UUID id, Scope scope) {
        return packages(sql.sql("""
                                        select p.region, p.archived_at, v.* from scorm_package p join scorm_package_version v on v.package_id = p.id
                                        where p.id = :id and""" + SEEN + "order by v.number desc").param("id", id), scope).stream()
                .findFirst();
    }

    private static List<LibraryPackage> packages(JdbcClient.StatementSpec statement, Scope scope) {
        var found = new LinkedHashMap<UUID, LibraryPackage>();
        statement
                .param("everywhere", scope.everywhere())
                .param("regions", regions(scope))
                .query(row -> {
                    var id = row.getObject("package_id", UUID.class);
                    found.merge(id, row(id, row), PackageRows::together);
                });
        return List.copyOf(found.values());
    }

    /** Never empty, since no database likes an empty list. */
    private static List<String> regions(Scope scope) {
        var regions = new ArrayList<>(List.of(""));
        scope.regions().forEach(region -> regions.add(region.value()));
        return regions;
    }

    private static LibraryPackage together(LibraryPackage newer, LibraryPackage older) {
        var versions = new ArrayList<>(newer.versions());
        versions.addAll(older.versions());
        return new LibraryPackage(newer.id(), newer.region(), newer.archivedAt(), List.copyOf(versions));
    }

    private static LibraryPackage row(UUID id, ResultSet row) throws SQLException {
        return new LibraryPackage(
                id,
                Optional.ofNullable(row.getString("region")).map(RegionId::new),
                Optional.ofNullable(row.getObject("archived_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of(version(row)));
    }

    private static PackageVersion version(ResultSet row) throws SQLException {
        return new PackageVersion(
                row.getInt("number"),
                content(row),
                row.getString("file_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("uploaded_by", UUID.class));
    }

    private static PackageContent content(ResultSet row) throws SQLException {
        return new PackageContent(
                row.getString("archive"),
                new ContentId(row.getString("content")),
                row.getString("title"),
                Edition.valueOf(row.getString("edition")),
                row.getInt("activities"),
                row.getInt("files"),
                row.getLong("bytes"),
                JSON.readValue(row.getString("report"), Report.class));
    }

    /** What was made of the same bytes before, whoever uploaded them. */
    Optional<PackageContent> ofArchive(String archive) {
        return sql.sql(
                        "select * from scorm_package_version where archive = ? order by uploaded_at fetch first row only")
                .param(archive)
                .query((row, number) -> content(row))
                .optional();
    }

    boolean isStored(ContentId content) {
        return sql.sql("select count(*) from scorm_package_version where content = ?")
                        .param(content.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void create(UUID id, Optional<RegionId> region, Instant now) {
        sql.sql("insert into scorm_package (id, region, created_at) values (:id, :region, :now)")
                .param("id", id)
                .param("region", region.map(RegionId::value).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Until the end of the transaction nobody else changes it. False when it is gone. */
    boolean lock(UUID id) {
        return sql.sql("select id from scorm_package where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void add(UUID id, PackageVersion version) {
        var content = version.content();
        sql.sql("""
                        insert into scorm_package_version
                            (package_id, number, archive, content, file_name, title, edition, activities, files, bytes, report, uploaded_at, uploaded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        version.number(),
                        content.archive(),
                        content.files().value(),
                        version.fileName(),
                        content.title(),
                        content.edition().name(),
                        content.activities(),
                        content.count(),
                        content.bytes(),
                        JSON.writeValueAsString(content.report()),
                        version.uploadedAt().atOffset(ZoneOffset.UTC),
                        version.uploadedBy())
                .update();
    }

    /** False when it is archived already. */
    boolean archive(UUID id, Instant now) {
        return sql.sql("update scorm_package set archived_at = ? where id = ? and archived_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    boolean restore(UUID id) {
        return sql.sql("update scorm_package set archived_at = null where id = ? and archived_at is not null")
                        .param(id)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        sql.sql("delete from scorm_package_version where package_id = ?")
                .param(id)
                .update();
        sql.sql("delete from scorm_package where id = ?").param(id).update();
    }

    enum Fact {
        UPLOADED,
        ARCHIVED,
        RESTORED,
        REMOVED
    }

    void fact(Fact kind, UUID id, Map<String, ?> facts, UUID actor, Instant now) {
        sql.sql("insert into scorm_package_fact (id, at, actor, kind, package_id, facts) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        now.atOffset(ZoneOffset.UTC),
                        actor,
                        kind.name(),
                        id,
                        JSON.writeValueAsString(facts))
                .update();
    }
}
