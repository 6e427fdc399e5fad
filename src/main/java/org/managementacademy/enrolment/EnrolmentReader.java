package org.managementacademy.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.managementacademy.enrolment.EnrolmentStore.uuids;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads enrolments as other modules see them, one statement for a chunk of them. */
@Repository
class EnrolmentReader {

    private static final String SELECT = """
            select e.*, p.zone, (select array_agg(x.unit_id) from enrolment_exemption x where x.enrolment_id = e.id) as exempted
            from enrolment e join rpt_person p on p.person_id = e.person_id where\s""";
    private static final int CHUNK = 1000;

    private final JdbcClient sql;

    EnrolmentReader(JdbcClient sql) {
        this.sql = sql;
    }

    List<EnrolmentView> byIds(Collection<EnrolmentId> ids, Instant now) {
        return chunked("e.id = any(:ids)", ids.stream().map(EnrolmentId::value).toList(), now);
    }

    /** Approved, completed and withdrawn ones, the latest start first. */
    List<EnrolmentView> begunBy(PersonId person, Instant now) {
        return chunked("e.person_id = any(:ids) and e.start_on is not null", List.of(person.value()), now);
    }

    /** Approved and completed ones. */
    List<EnrolmentView> standing(Collection<PersonId> persons, Instant now) {
        var ids = persons.stream().map(PersonId::value).toList();
        return chunked("e.person_id = any(:ids) and e.start_on is not null and e.status <> 'WITHDRAWN'", ids, now);
    }

    /** What {@link #standing} ones take up, by person; who has none is absent. */
    Map<PersonId, List<Taken>> takenBy(Collection<PersonId> persons) {
        return sql
                .sql("select person_id, path_id, start_on from enrolment"
                        + " where person_id = any(:ids) and start_on is not null and status <> 'WITHDRAWN'")
                .param("ids", uuids(persons.stream().map(PersonId::value)))
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new Taken(new PathId(row.getString("path_id")), row.getObject("start_on", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private List<EnrolmentView> chunked(String where, List<UUID> ids, Instant now) {
        var all = new ArrayList<EnrolmentView>(ids.size());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            all.addAll(read(where, ids.subList(from, Math.min(from + CHUNK, ids.size())), now));
        }
        return all;
    }

    private List<EnrolmentView> read(String where, List<UUID> ids, Instant now) {
        return sql.sql(SELECT + where + " order by e.start_on desc nulls last, e.proposed_at desc, e.id")
                .param("ids", uuids(ids.stream()))
                .query((row, n) -> view(row, now))
                .list();
    }

    private static EnrolmentView view(ResultSet row, Instant now) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var startOn = row.getObject("start_on", LocalDate.class);
        var today = LocalDate.ofInstant(now, ZoneId.of(row.getString("zone")));
        return new EnrolmentView(
                new EnrolmentId(id),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("campaign_id", UUID.class),
                new PathId(row.getString("path_id")),
                new TrackId(row.getString("track_id")),
                new TrackVersion(row.getString("track_version")),
                Language.parse(row.getString("language")).orElseThrow(),
                EnrolmentStatus.valueOf(row.getString("status")).on(today, startOn),
                reason(row),
                startOn,
                row.getObject("end_on", LocalDate.class),
                exempted(row.getArray("exempted")));
    }

    private static Set<UnitId> exempted(@Nullable Array units) throws SQLException {
        if (units == null) return Set.of();
        return Arrays.stream((Object[]) units.getArray())
                .map(unit -> new UnitId(unit.toString()))
                .collect(toSet());
    }

    static Reason reason(ResultSet row) throws SQLException {
        return "BY_HAND".equals(row.getString("reason_kind"))
                ? new Reason.ByHand(row.getString("reason_text"))
                : new Reason.ByRule(FactJson.read(row.getString("trace"), Trace.class));
    }
}
