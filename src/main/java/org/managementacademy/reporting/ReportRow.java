package org.managementacademy.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Track;

/** One enrolment in the report, with the person it belongs to. Null is "not there (yet)". */
record ReportRow(
        UUID enrolment,
        ReportStatus status,
        Who who,
        What what,
        When when,
        Done done,
        @Nullable String certificate) {

    /** The rows of {@code :ids}, in no order; status and person come from elsewhere. */
    static final String SELECT = """
            select e.enrolment_id, e.person_id, e.path_id, e.track_id, e.language, e.track_version,
             e.reason_text, e.rule_key, e.rule_version, e.decided_at, e.start_on, e.original_end_on, e.end_on, e.completed_at, e.withdrawn_reason,
             g.first_activity_at, g.last_activity_at, g.core_done, g.core_total, g.local_done, g.local_total,
             g.minutes_done, g.minutes_total, g.best_score, c.number as certificate
             from unnest(cast(:ids as uuid array)) i(id)
             join rpt_enrolment e on e.enrolment_id = i.id
             left join rpt_progress g on g.enrolment_id = e.enrolment_id
             left join rpt_certificate c on c.enrolment_id = e.enrolment_id
             where e.end_on is not null""";

    /** @param zone where the person's days begin: dates of instants are theirs */
    record Who(
            String employeeId,
            String name,
            String mail,
            String orgUnit,
            String orgUnitPath,
            String country,
            String region,
            @Nullable String lineManager,
            ZoneId zone) {

        static final String SELECT = """
                select p.person_id, p.employee_id, p.full_name, p.mail, p.org_unit_name, p.org_unit_path, p.country, p.region_id,
                 p.line_manager_name, p.zone
                 from unnest(cast(:ids as uuid array)) i(id) join rpt_person p on p.person_id = i.id""";

        static Who read(ResultSet row) throws SQLException {
            return new Who(
                    row.getString("employee_id"),
                    row.getString("full_name"),
                    row.getString("mail"),
                    row.getString("org_unit_name"),
                    row.getString("org_unit_path"),
                    row.getString("country"),
                    row.getString("region_id"),
                    row.getString("line_manager_name"),
                    ZoneId.of(row.getString("zone")));
        }
    }

    /** @param reason HR's words for an assignment by hand; else the rule and its version explain it */
    record What(
            String path,
            String track,
            String language,
            String trackVersion,
            @Nullable String reason,
            @Nullable String rule,
            int ruleVersion,
            @Nullable String withdrawnReason) {}

    record When(
            @Nullable Instant decidedAt,
            @Nullable LocalDate startOn,
            @Nullable LocalDate originalEndOn,
            @Nullable LocalDate endOn,
            @Nullable Instant firstActivityAt,
            @Nullable Instant lastActivityAt,
            @Nullable Instant completedAt) {}

    /** Required units and planned minutes. @param bestScore 0 to 1 */
    record Done(
            int coreDone,
            int coreTotal,
            int localDone,
            int localTotal,
            int minutes,
            int minutesPlanned,
            @Nullable Double bestScore) {

        public int units() {
            return coreDone + localDone;
        }

        public int unitsPlanned() {
            return coreTotal + localTotal;
        }

        /** The duties of a track that nobody has started. */
        static Done nothingOf(Track track) {
            var required = track.requiredUnits();
            var local = (int)
                    required.stream().filter(unit -> unit.relation().isLocal()).count();
            var minutes = required.stream()
                    .mapToInt(unit -> (int) unit.duration().toMinutes())
                    .sum();
            return new Done(0, required.size() - local, 0, local, 0, minutes, null);
        }
    }

    /** The day of completion where the learner lives. */
    @Nullable
    public LocalDate completedOn() {
        return when.completedAt() == null ? null : LocalDate.ofInstant(when.completedAt(), who.zone());
    }

    ReportRow with(Done counted) {
        return new ReportRow(enrolment, status, who, what, when, counted, certificate);
    }

    static ReportRow read(ResultSet row, ReportStatus status, Who who) throws SQLException {
        return new ReportRow(
                row.getObject("enrolment_id", UUID.class),
                status,
                who,
                what(row),
                when(row),
                done(row),
                row.getString("certificate"));
    }

    private static What what(ResultSet row) throws SQLException {
        return new What(
                row.getString("path_id"),
                row.getString("track_id"),
                row.getString("language"),
                row.getString("track_version"),
                row.getString("reason_text"),
                row.getString("rule_key"),
                row.getInt("rule_version"),
                row.getString("withdrawn_reason"));
    }

    private static When when(ResultSet row) throws SQLException {
        return new When(
                instant(row, "decided_at"),
                row.getObject("start_on", LocalDate.class),
                row.getObject("original_end_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                instant(row, "first_activity_at"),
                instant(row, "last_activity_at"),
                instant(row, "completed_at"));
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getInt("core_done"),
                row.getInt("core_total"),
                row.getInt("local_done"),
                row.getInt("local_total"),
                row.getInt("minutes_done"),
                row.getInt("minutes_total"),
                row.getObject("best_score", Double.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
