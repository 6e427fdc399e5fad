package org.managementacademy.reporting;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.reporting.ReportList.Entry;
import org.managementacademy.reporting.ReportRow.Done;
import org.managementacademy.reporting.ReportRow.Who;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;
import org.springframework.stereotype.Service;

/**
 * Computes the report for an audience, as of one instant: first the list of its enrolments, then the rows of a portion of it. Pages and exports are
 * portions of the same list, so memory does not grow with the rows and no connection is held while a slow reader takes them.
 */
@Service
class CompletionReport {
    private static final int MOST_KNOWN = 10_000;

    private final JdbcClient sql;
    private final RememberedLists remembered;
    private final Catalog catalog;
    private final Clock clock;

    CompletionReport(JdbcClient sql, RememberedLists remembered, Catalog catalog, Clock clock) {
        this.sql = sql;
        this.remembered = remembered;
        this.catalog = catalog;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ReportList list(ReportQuery query, Audience audience, Instant asOf) {
        return remembered.get(audience, query, asOf, () -> read(query, audience, asOf));
    }

    private ReportList read(ReportQuery query, Audience audience, Instant asOf) {
        var statement = ReportSql.of(query, audience, asOf);
        var list = new ReportList.Builder();
        sql.sql(statement.list()).params(statement.parameters()).query((RowCallbackHandler) row -> list.add(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), ReportStatus.valueOf(row.getString(3))));
        return list.build();
    }

    /** In the order of the entries. An enrolment that has become a proposal again since the list was read is left out. */
    List<ReportRow> rows(List<Entry> entries) {
        return rows(entries, new HashMap<>());
    }

    /** @param known persons of other portions; those of this one are added. Safe for portions that are read at the same time. */
    List<ReportRow> rows(List<Entry> entries, Map<UUID, Who> known) {
        if (entries.isEmpty()) return List.of();
        var persons = persons(entries, known);
        Map<UUID, Entry> wanted = entries.stream().collect(toMap(Entry::enrolment, Function.identity()));
        Map<UUID, ReportRow> rows = sql
                .sql(ReportRow.SELECT)
                .param("ids", new Uuids(List.copyOf(wanted.keySet())))
                .query((row, i) -> {
                    var entry = Objects.requireNonNull(wanted.get(row.getObject("enrolment_id", UUID.class)));
                    return ReportRow.read(row, entry.status(), Objects.requireNonNull(persons.get(entry.person())));
                })
                .list()
                .stream()
                .collect(toMap(ReportRow::enrolment, Function.identity()));
        return entries.stream()
                .map(entry -> rows.get(entry.enrolment()))
                .filter(Objects::nonNull)
                .map(this::withPlan)
                .toList();
    }

    private Map<UUID, Who> persons(List<Entry> entries, Map<UUID, Who> known) {
        var persons = new HashMap<UUID, Who>();
        for (var entry : entries) {
            var who = known.get(entry.person());
            if (who != null) persons.put(entry.person(), who);
        }
        var strangers = entries.stream()
                .map(Entry::person)
                .filter(person -> !persons.containsKey(person))
                .distinct()
                .toList();
        if (strangers.isEmpty()) return persons;
        sql.sql(Who.SELECT).param("ids", new Uuids(strangers)).query((RowCallbackHandler)
                row -> persons.put(row.getObject("person_id", UUID.class), Who.read(row)));
        if (known.size() > MOST_KNOWN) known.clear();
        strangers.forEach(person -> known.computeIfAbsent(person, persons::get));
        return persons;
    }

    /** Nobody has counted the units of an enrolment that was not started: they follow from its track version. */
    private ReportRow withPlan(ReportRow row) {
        return row.done().unitsPlanned() > 0
                ? row
                : row.with(
                        Done.nothingOf(catalog.track(new TrackVersion(row.what().trackVersion()))));
    }

    /** One array parameter, however many there are. */
    private static final class Uuids extends AbstractSqlTypeValue {
        private final List<UUID> ids;

        Uuids(List<UUID> ids) {
            this.ids = ids;
        }

        @Override
        protected Object createTypeValue(Connection connection, int type, @Nullable String name) throws SQLException {
            return connection.createArrayOf("uuid", ids.toArray());
        }
    }
}
