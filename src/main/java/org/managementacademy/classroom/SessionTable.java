package org.managementacademy.classroom;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sessions. */
@Component
class SessionTable {
    private static final String COLUMNS = """
            select id, track_id, unit_id, region_id, starts_at, ends_at, zone, city, place, seats, language
            from classroom_session\s""";
    private final JdbcClient database;

    SessionTable(JdbcClient database) {
        this.database = database;
    }

    void add(Session session) {
        database.sql("""
                        insert into classroom_session
                            (id, track_id, unit_id, region_id, starts_at, ends_at, zone, city, place, seats, language)
                        values (:id, :track, :unit, :region, :starts, :ends, :zone, :city, :place, :seats, :language)""")
                .param("id", session.id())
                .param("track", session.track().value())
                .param("unit", session.unit().value())
                .param("region", session.region() instanceof RegionId region ? region.value() : null)
                .param("starts", stored(session.startsAt()))
                .param("ends", stored(session.endsAt()))
                .param("zone", session.zone().getId())
                .param("city", session.city())
                .param("place", session.place())
                .param("seats", session.seats())
                .param("language", session.language().code())
                .update();
    }

    Optional<Session> find(UUID id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** By id, in one statement. */
    Map<UUID, Session> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return database
                .sql(COLUMNS + "where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(toMap(Session::id, identity()));
    }

    /** Nobody else gives or takes seats of this session until the transaction ends. */
    Optional<Session> lock(UUID id) {
        return database.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Sessions to come of a unit that learners of a region may join, soonest first. */
    List<Session> ahead(TrackId track, UnitId unit, RegionId region, Instant now) {
        return database.sql(COLUMNS + """
                        where track_id = :track and unit_id = :unit and starts_at > :now
                          and (region_id is null or region_id = :region)
                        order by starts_at limit 50""")
                .param("track", track.value())
                .param("unit", unit.value())
                .param("now", stored(now))
                .param("region", region.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The latest sessions of a scope, the last to come first. */
    List<Session> within(Scope scope, int offset, int limit) {
        if (scope.isEmpty()) return List.of();
        return database.sql(COLUMNS + """
                        where (:everywhere or region_id in (:regions))
                        order by starts_at desc, id limit :limit offset :offset""")
                .param("everywhere", scope.everywhere())
                .param("regions", regions(scope))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> read(row))
                .list();
    }

    int count(Scope scope) {
        return database.sql("select count(*) from classroom_session where :everywhere or region_id in (:regions)")
                .param("everywhere", scope.everywhere())
                .param("regions", regions(scope))
                .query(Integer.class)
                .single();
    }

    /** Every region in which somebody works. */
    List<RegionId> allRegions() {
        return database.sql("select distinct region_id from rpt_person order by region_id")
                .query((row, number) -> new RegionId(row.getString("region_id")))
                .list();
    }

    /** An empty list is no SQL: a region that cannot exist stands for none. */
    private static List<String> regions(Scope scope) {
        return scope.regions().isEmpty()
                ? List.of("")
                : scope.regions().stream().map(RegionId::value).toList();
    }

    static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Session read(ResultSet row) throws SQLException {
        var region = row.getString("region_id");
        return new Session(
                row.getObject("id", UUID.class),
                new TrackId(row.getString("track_id")),
                new UnitId(row.getString("unit_id")),
                region == null ? null : new RegionId(region),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("city"),
                row.getString("place"),
                row.getInt("seats"),
                Language.parse(row.getString("language")).orElseThrow());
    }
}
