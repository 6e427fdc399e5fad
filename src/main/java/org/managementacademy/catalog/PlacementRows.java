package org.managementacademy.catalog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.content.ContentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which packages are placed now. */
@Repository
class PlacementRows {
    private final JdbcClient sql;

    PlacementRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order in which they were placed. */
    List<Placement> all() {
        return sql.sql("select document from catalog_placement order by placed_at, id")
                .query((row, number) -> read(row.getString("document")))
                .list();
    }

    Optional<Placement> find(UUID id) {
        return sql.sql("select document from catalog_placement where id = ?")
                .param(id)
                .query((row, number) -> read(row.getString("document")))
                .optional();
    }

    boolean isPlaced(ContentId files) {
        return sql.sql("select count(*) from catalog_placement where content = ?")
                        .param(files.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is placed already */
    void insert(Placement placement, UUID actor, Instant now) {
        sql.sql(
                        "insert into catalog_placement (id, track_id, content, document, placed_at, placed_by) values (?, ?, ?, ?, ?, ?)")
                .params(
                        placement.id(),
                        placement.track().value(),
                        placement.pack().files().value(),
                        CanonicalJson.write(placement),
                        now.atOffset(ZoneOffset.UTC),
                        actor)
                .update();
    }

    void update(Placement placement) {
        sql.sql("update catalog_placement set content = ?, document = ? where id = ?")
                .params(placement.pack().files().value(), CanonicalJson.write(placement), placement.id())
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from catalog_placement where id = ?").param(id).update();
    }

    private static Placement read(String json) {
        return CanonicalJson.read(json, Placement.class);
    }
}
