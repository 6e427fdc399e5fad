package org.managementacademy.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.managementacademy.people.PersonId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The whole reporting line below a line manager, as far as it is on a path; nobody else. */
@Service
class Team {
    private static final Duration QUIET = Duration.ofDays(14);
    private static final Duration LATELY = Duration.ofDays(90);

    private static final String SIGNAL = """
            case when e.stored_status = 'COMPLETED' then 'COMPLETED'
                 when %s then 'LATE'
                 when g.last_activity_at < :quietSince then 'QUIET'
                 when g.last_activity_at is not null then 'ON_PLAN'
                 when %s then 'AHEAD'
                 when e.start_on <= :firstWeekOver then 'NOT_STARTED'
                 else 'ON_PLAN' end""".formatted(ReportSql.LATE, ReportSql.AHEAD);

    private static final String MEMBERS = """
            (select p.full_name, p.name_key, p.zone, e.enrolment_id, e.path_id, e.start_on, e.end_on, %s as signal
             from rpt_reporting_line l
             join rpt_person p on p.person_id = l.person_id
             join rpt_enrolment_status e on e.person_id = l.person_id
             left join rpt_progress g on g.enrolment_id = e.enrolment_id
             where l.manager_id = :manager
             and (e.stored_status = 'APPROVED' or (e.stored_status = 'COMPLETED' and e.completed_at >= :lately))) m""".formatted(SIGNAL);

    private final JdbcClient sql;
    private final Clock clock;

    Team(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    TeamCounts counts(PersonId manager, Instant now) {
        var counts = new EnumMap<TeamSignal, Integer>(TeamSignal.class);
        sql.sql("select signal, count(*) from " + MEMBERS + " group by signal")
                .params(parameters(manager, now))
                .query((RowCallbackHandler) row -> counts.put(TeamSignal.valueOf(row.getString(1)), row.getInt(2)));
        return new TeamCounts(counts);
    }

    List<TeamMember> toTalkTo(PersonId manager, Instant now, int most) {
        return members(" where signal in ('NOT_STARTED', 'QUIET', 'LATE')", manager, now, 0, most);
    }

    /** By name: no order tells one from the other. */
    List<TeamMember> page(PersonId manager, Instant now, int page, int size) {
        return members("", manager, now, (long) page * size, size);
    }

    private List<TeamMember> members(String where, PersonId manager, Instant now, long skip, int most) {
        return sql.sql("select * from " + MEMBERS + where + " order by name_key, enrolment_id limit " + most
                        + " offset " + skip)
                .params(parameters(manager, now))
                .query((row, i) -> member(row, now))
                .list();
    }

    private static TeamMember member(ResultSet row, Instant now) throws SQLException {
        return new TeamMember(
                row.getString("full_name"),
                row.getString("path_id"),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                LocalDate.ofInstant(now, ZoneId.of(row.getString("zone"))),
                TeamSignal.valueOf(row.getString("signal")));
    }

    private static Map<String, Object> parameters(PersonId manager, Instant now) {
        var parameters = ReportSql.days(now);
        parameters.put("manager", manager.value());
        parameters.put("quietSince", now.minus(QUIET).atOffset(ZoneOffset.UTC));
        parameters.put("lately", now.minus(LATELY).atOffset(ZoneOffset.UTC));
        parameters.put("firstWeekOver", LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(7));
        return parameters;
    }
}
