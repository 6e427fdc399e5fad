package org.managementacademy.catalog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.content.ContentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version that was ever published, which one is now, and the facts of publishing. */
@Repository
class TrackVersions {
    private final JdbcClient sql;

    TrackVersions(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<TrackDocument> find(TrackVersion version) {
        return sql.sql("select document from catalog_track_version where version = ?")
                .param(version.value())
                .query((row, number) -> CanonicalJson.read(row.getString("document"), TrackDocument.class))
                .optional();
    }

    Map<TrackId, TrackVersion> published() {
        var published = new TreeMap<TrackId, TrackVersion>(Comparator.comparing(TrackId::value));
        sql.sql("select track_id, version from catalog_published").query(row -> {
            published.put(new TrackId(row.getString("track_id")), new TrackVersion(row.getString("version")));
        });
        return published;
    }

    /** Makes this version the published one of its track; a version that was published before is not stored again. */
    void publish(TrackDocument document, @Nullable UUID actor, Instant now) {
        var track = document.id().value();
        var version = document.version();
        if (find(version).isEmpty()) store(document, version, now);
        unpublish(track);
        sql.sql("insert into catalog_published (track_id, version, published_at) values (?, ?, ?)")
                .params(track, version.value(), at(now))
                .update();
        fact("PUBLISHED", track, Map.of("version", version.value(), "structure", document.structureHash()), actor, now);
    }

    /** The track is no longer offered; its versions stay for those who are on them. */
    void withdraw(TrackId track, @Nullable UUID actor, Instant now) {
        unpublish(track.value());
        fact("WITHDRAWN", track.value(), Map.of(), actor, now);
    }

    /** All versions, the newest first. */
    List<VersionRow> history() {
        return sql.sql("""
                        select v.track_id, v.version, v.structure_hash, v.first_published_at, p.published_at
                        from catalog_track_version v left join catalog_published p on p.version = v.version
                        order by v.track_id, v.first_published_at desc, v.version
                        """)
                .query((row, number) -> new VersionRow(
                        new TrackId(row.getString("track_id")),
                        new TrackVersion(row.getString("version")),
                        row.getString("structure_hash"),
                        row.getObject("first_published_at", OffsetDateTime.class)
                                .toInstant(),
                        row.getObject("published_at") != null))
                .list();
    }

    private void store(TrackDocument document, TrackVersion version, Instant now) {
        sql.sql(
                        "insert into catalog_track_version (version, track_id, structure_hash, first_published_at, document) values (?, ?, ?, ?, ?)")
                .params(
                        version.value(),
                        document.id().value(),
                        document.structureHash(),
                        at(now),
                        CanonicalJson.write(document))
                .update();
    }

    private void unpublish(String track) {
        sql.sql("delete from catalog_published where track_id = ?").param(track).update();
    }

    /** Until the end of the transaction nobody else publishes. */
    void lock() {
        sql.sql("select track_id from catalog_published order by track_id for update")
                .query(String.class)
                .list();
    }

    /** Whether these files have ever been placed in a track. */
    boolean wasPlaced(ContentId files) {
        return sql.sql("select count(*) from catalog_fact where kind = 'PLACED' and facts like ?")
                        .param("%\"" + files + "\"%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void fact(String kind, String track, Map<String, String> facts, @Nullable UUID actor, Instant now) {
        sql.sql(
                        "insert into catalog_fact (id, at, actor, kind, subject, facts) values (:id, :at, :actor, :kind, :subject, :facts)")
                .param("id", UUID.randomUUID())
                .param("at", at(now))
                .param("actor", actor)
                .param("kind", kind)
                .param("subject", track)
                .param("facts", CanonicalJson.write(facts))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param current whether it is the published one */
    record VersionRow(
            TrackId track, TrackVersion version, String structureHash, Instant firstPublishedAt, boolean current) {}
}
