package org.managementacademy.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Organisational units and their HR regions. */
@Repository
class OrgUnits {

    /** @param path parts separated by {@code " / "}, unique */
    record OrgUnit(OrgUnitId id, String path, RegionId region) {}

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    OrgUnits(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    Map<String, OrgUnit> byPath() {
        return client
                .sql("select id, path, region_id from org_unit")
                .query((row, n) -> new OrgUnit(
                        new OrgUnitId(row.getObject(1, UUID.class)), row.getString(2), new RegionId(row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(OrgUnit::path, unit -> unit));
    }

    /** Adds the units that are new and moves those whose region differs. Returns the units of the entries by path. */
    Map<String, OrgUnit> settle(Collection<PersonEntry> entries) {
        var known = byPath();
        var added = new LinkedHashMap<String, OrgUnit>();
        var moved = new HashMap<String, OrgUnit>();
        for (var entry : entries) {
            var unit = known.get(entry.orgUnit());
            if (unit == null) {
                added.computeIfAbsent(entry.orgUnit(), path -> new OrgUnit(OrgUnitId.fresh(), path, entry.region()));
            } else if (!unit.region().equals(entry.region())) {
                moved.put(unit.path(), new OrgUnit(unit.id(), unit.path(), entry.region()));
            }
        }
        addRegions(entries.stream().map(PersonEntry::region).toList());
        jdbc.batchUpdate(
                "insert into org_unit (id, name, path, region_id) values (?, ?, ?, ?)",
                added.values(),
                500,
                (row, unit) -> {
                    row.setObject(1, unit.id().value());
                    row.setString(
                            2,
                            unit.path()
                                    .substring(unit.path().lastIndexOf('/') + 1)
                                    .strip());
                    row.setString(3, unit.path());
                    row.setString(4, unit.region().value());
                });
        jdbc.batchUpdate("update org_unit set region_id = ? where id = ?", moved.values(), 500, (row, unit) -> {
            row.setString(1, unit.region().value());
            row.setObject(2, unit.id().value());
        });
        known.putAll(added);
        known.putAll(moved);
        return known;
    }

    /** Drops those of the units in which nobody is any more, and regions that are neither a unit's nor of a role. */
    void dropEmpty(Collection<OrgUnitId> units) {
        client.sql("""
                        delete from org_unit where id = any(:units)
                        and not exists (select 1 from person p where p.org_unit_id = org_unit.id)""")
                .param(
                        "units",
                        new SqlArrayValue(
                                "uuid",
                                units.stream().map(OrgUnitId::value).distinct().toArray()))
                .update();
        client.sql("""
                        delete from region where not exists (select 1 from org_unit u where u.region_id = region.id)
                        and not exists (select 1 from role_grant g where g.region_id = region.id)""").update();
    }

    /** Puts units, named by their paths, into other regions. */
    void move(Map<String, RegionId> regions) {
        addRegions(regions.values());
        jdbc.batchUpdate("update org_unit set region_id = ? where path = ?", regions.entrySet(), 500, (row, unit) -> {
            row.setString(1, unit.getValue().value());
            row.setString(2, unit.getKey());
        });
    }

    private void addRegions(Collection<RegionId> regions) {
        var known = client.sql("select id from region").query(String.class).list();
        regions.stream()
                .map(RegionId::value)
                .distinct()
                .filter(region -> !known.contains(region))
                .forEach(region -> client.sql("insert into region (id) values (:id)")
                        .param("id", region)
                        .update());
    }
}
