package org.managementacademy.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.managementacademy.people.People;
import org.managementacademy.people.RegionId;

/**
 * Turns a query and its audience into SQL over the modules' views. The audience's condition always stands in it, and everything that was typed is a
 * parameter.
 *
 * @param list       all enrolments of the report in their order: {@code enrolment_id}, {@code person_id}, {@code report_status}
 * @param parameters by name
 */
record ReportSql(String list, Map<String, Object> parameters) {

    /** The day where the person lives: an ISO date is the first ten characters on both engines. */
    private static final String LOCAL_DAY = """
            (select cast(cast((cast(:asOf as timestamp with time zone) at time zone z.zone) as varchar(10)) as date)
               from rpt_person z where z.person_id = e.person_id)""";

    /** The zone is only looked up when the day could differ somewhere in the world. */
    static final String LATE =
            "(e.end_on < :dayBefore or (e.end_on <= :utcDay and e.end_on < %s))".formatted(LOCAL_DAY);

    static final String AHEAD =
            "(e.start_on > :dayAfter or (e.start_on >= :utcDay and e.start_on > %s))".formatted(LOCAL_DAY);

    static final String STATUS = """
            case when e.stored_status = 'COMPLETED' then 'COMPLETED'
                 when e.stored_status = 'WITHDRAWN' then 'WITHDRAWN'
                 when %s then 'LATE'
                 when exists (select 1 from rpt_progress a where a.enrolment_id = e.enrolment_id and a.first_activity_at is not null)
                 then 'IN_PROGRESS'
                 when %s then 'APPROVED'
                 else 'NOT_STARTED' end""".formatted(LATE, AHEAD);

    static ReportSql of(ReportQuery query, Audience audience, Instant asOf) {
        var parameters = days(asOf);
        var ofPerson = ofPerson(query, audience, parameters);
        var ofEnrolment = ofEnrolment(query, parameters);
        if (!ofPerson.isEmpty()) {
            ofEnrolment.add("e.person_id in (select p.person_id from rpt_person p where " + and(ofPerson) + ")");
        }
        var where = ofEnrolment.isEmpty() ? "" : " where " + and(ofEnrolment);
        var list = "select e.enrolment_id, e.person_id, " + STATUS + " as report_status from rpt_enrolment_status e"
                + sorting(query) + where + orderBy(query);
        return new ReportSql(list, parameters);
    }

    /** Parameters of {@link #STATUS}. */
    static Map<String, Object> days(Instant asOf) {
        var parameters = new HashMap<String, Object>();
        var utcDay = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        parameters.put("utcDay", utcDay);
        parameters.put("dayBefore", utcDay.minusDays(1));
        parameters.put("dayAfter", utcDay.plusDays(1));
        parameters.put("asOf", asOf.atOffset(ZoneOffset.UTC));
        return parameters;
    }

    private static List<String> ofPerson(ReportQuery query, Audience audience, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        within(audience, conditions, parameters);
        if (!query.regions().isEmpty()) {
            conditions.add("p.region_id in (:regions)");
            parameters.put("regions", List.copyOf(query.regions()));
        }
        query.unit().ifPresent(unit -> {
            conditions.add("(p.org_unit_path = :unit or p.org_unit_path like :below escape '!')");
            parameters.put("unit", unit);
            parameters.put("below", unit.replaceAll("([!%_])", "!$1") + " / %");
        });
        query.search().ifPresent(text -> {
            conditions.add("p.search_text like :search escape '\\'");
            parameters.put("search", People.searchPattern(text));
        });
        return conditions;
    }

    private static void within(Audience audience, List<String> conditions, Map<String, Object> parameters) {
        switch (audience) {
            case Audience.Hr(var scope) when scope.everywhere() -> {}
            case Audience.Hr(var scope) when scope.isEmpty() -> conditions.add("1 = 0");
            case Audience.Hr(var scope) -> {
                conditions.add("p.region_id in (:scope)");
                parameters.put(
                        "scope", scope.regions().stream().map(RegionId::value).toList());
            }
        }
    }

    private static List<String> ofEnrolment(ReportQuery query, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        query.path().ifPresent(path -> equal("e.path_id", "path", path, conditions, parameters));
        query.track().ifPresent(track -> equal("e.track_id", "track", track, conditions, parameters));
        query.campaign().ifPresent(campaign -> equal("e.campaign_id", "campaign", campaign, conditions, parameters));
        if (!query.statuses().isEmpty()) {
            conditions.add("(" + STATUS + ") in (:statuses)");
            parameters.put("statuses", query.statuses().stream().map(Enum::name).toList());
        }
        period(query, conditions, parameters);
        return conditions;
    }

    private static void equal(
            String column, String name, Object value, List<String> conditions, Map<String, Object> parameters) {
        conditions.add(column + " = :" + name);
        parameters.put(name, value);
    }

    /** Completion is an instant: its period is made of UTC days. */
    private static void period(ReportQuery query, List<String> conditions, Map<String, Object> parameters) {
        var column = switch (query.periodOf()) {
            case START -> "e.start_on";
            case DUE -> "e.end_on";
            case COMPLETION -> "e.completed_at";
        };
        query.from().ifPresent(from -> {
            conditions.add(column + " >= :from");
            parameters.put("from", bound(query, from));
        });
        query.to().ifPresent(to -> {
            conditions.add(column + " < :until");
            parameters.put("until", bound(query, to.plusDays(1)));
        });
    }

    private static Object bound(ReportQuery query, LocalDate day) {
        return query.periodOf() == ReportQuery.PeriodOf.COMPLETION
                ? day.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime()
                : day;
    }

    private static String sorting(ReportQuery query) {
        return query.sort().ofPerson() ? " join rpt_person s on s.person_id = e.person_id" : "";
    }

    private static String orderBy(ReportQuery query) {
        var direction = query.descending() ? " desc" : " asc";
        var column = switch (query.sort()) {
            case NAME -> "s.name_key";
            case EMPLOYEE_ID -> "s.employee_id";
            case ORG_UNIT -> "s.org_unit_path";
            case TRACK -> "e.track_id";
            case STATUS -> "report_status";
            case START -> "e.start_on";
            case DUE -> "e.end_on";
            case COMPLETED -> "e.completed_at";
        };
        return " order by " + column + direction + " nulls last, e.enrolment_id";
    }

    private static String and(List<String> conditions) {
        return String.join(" and ", conditions);
    }
}
