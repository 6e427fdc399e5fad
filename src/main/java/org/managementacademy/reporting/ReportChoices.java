package org.managementacademy.reporting;

import java.util.List;
import java.util.Map;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What the filters offer: only what lies in the reader's scope. */
@Component
class ReportChoices {
    private final NamedParameterJdbcTemplate sql;
    private final Catalog catalog;

    ReportChoices(JdbcTemplate sql, Catalog catalog) {
        this.sql = new NamedParameterJdbcTemplate(sql);
        this.catalog = catalog;
    }

    /** @param units paths of organisational units, at most 500; the address takes every other one too */
    record Choices(List<String> regions, List<String> paths, List<String> tracks, List<String> units) {}

    Choices within(Scope scope) {
        var paths = catalog.paths();
        return new Choices(
                column("region_id", scope),
                paths.stream().map(path -> path.id().value()).toList(),
                paths.stream()
                        .flatMap(path -> path.tracks().stream())
                        .map(TrackId::value)
                        .toList(),
                column("path", scope));
    }

    private List<String> column(String column, Scope scope) {
        if (scope.isEmpty()) return List.of();
        var within = scope.everywhere() ? "" : " where region_id in (:regions)";
        var regions = scope.regions().stream().map(RegionId::value).toList();
        return sql.query(
                "select distinct %s from rpt_org_unit%s order by %s limit 500".formatted(column, within, column),
                Map.of("regions", regions),
                (row, i) -> row.getString(1));
    }
}
