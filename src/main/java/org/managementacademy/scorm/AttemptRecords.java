package org.managementacademy.scorm;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.RegionId;
import org.managementacademy.scorm.cmi.Snapshot;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the lessons of one enrolment have recorded, for the learner and for HR whose scope holds the learner; for everybody else there is nothing. Texts in it were
 * written by content and learners.
 */
@Service
class AttemptRecords {
    private final JdbcClient sql;
    private final ScormAttempts attempts;
    private final Packages packages;
    private final Catalog catalog;

    AttemptRecords(JdbcClient sql, ScormAttempts attempts, Packages packages, Catalog catalog) {
        this.sql = sql;
        this.attempts = attempts;
        this.packages = packages;
        this.catalog = catalog;
    }

    /** @param units that have been opened, in that order */
    record LearnerRecord(String learner, List<UnitRecord> units) {}

    /** A unit with its attempts, the latest first. */
    record UnitRecord(UnitId unit, String title, Language language, List<AttemptRecord> attempts) {}

    /** @param parts of the package that have been opened, in its order */
    record AttemptRecord(Instant openedAt, Language language, Standing standing, Duration spent, List<Part> parts) {}

    /** @param runs attempts on this part, the latest first */
    record Part(String title, List<Run> runs) {}

    record Run(int number, Snapshot snapshot) {}

    private record Row(AttemptId id, UnitId unit, TrackVersion version, Language language, Instant openedAt) {}

    /** Empty when there is no such enrolment for this reader. */
    @Transactional(readOnly = true)
    public Optional<LearnerRecord> of(UUID enrolment, CurrentPerson reader) {
        return forReader("select p.full_name from rpt_enrolment e", "", enrolment, reader)
                .query(String.class)
                .optional()
                .map(learner -> new LearnerRecord(learner, units(enrolment, reader)));
    }

    private List<UnitRecord> units(UUID enrolment, CurrentPerson reader) {
        var units = new LinkedHashMap<UnitId, List<Row>>();
        for (var row : rows(enrolment, reader))
            units.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).addFirst(row);
        return units.entrySet().stream().map(this::unit).toList();
    }

    private List<Row> rows(UUID enrolment, CurrentPerson reader) {
        var opened = """
                select e.attempt_id, e.unit_id, e.track_version, e.language, e.opened_at
                from rpt_attempt e join scorm_attempt s on s.attempt_id = e.attempt_id""";
        return forReader(opened, " order by e.opened_at", enrolment, reader)
                .query((row, number) -> new Row(
                        new AttemptId(row.getObject("attempt_id", UUID.class)),
                        new UnitId(row.getString("unit_id")),
                        new TrackVersion(row.getString("track_version")),
                        Language.parse(row.getString("language")).orElseThrow(),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param select names {@code e}, which has an enrolment and a person */
    private JdbcClient.StatementSpec forReader(String select, String rest, UUID enrolment, CurrentPerson reader) {
        var scope = reader.scope();
        var regions = scope.regions().stream().map(RegionId::value).toList();
        return sql.sql(select + """
                         join rpt_person p on p.person_id = e.person_id
                        where e.enrolment_id = :enrolment and (e.person_id = :reader or :everywhere or p.region_id in (:regions))""" + rest)
                .param("enrolment", enrolment)
                .param("reader", reader.id().value())
                .param("everywhere", scope.everywhere())
                .param("regions", regions.isEmpty() ? List.of("") : regions);
    }

    private UnitRecord unit(Map.Entry<UnitId, List<Row>> unit) {
        var latest = unit.getValue().getFirst();
        var title =
                catalog.text(latest.version(), latest.unit(), latest.language()).title();
        return new UnitRecord(
                unit.getKey(),
                title,
                latest.language(),
                unit.getValue().stream().map(this::attempt).toList());
    }

    private AttemptRecord attempt(Row row) {
        var attempt = attempts.find(row.id()).orElseThrow();
        var played = packages.of(attempt.pin());
        var parts = new LinkedHashMap<Integer, List<Run>>();
        for (var run : attempts.runs(row.id(), played.standard()))
            parts.computeIfAbsent(run.activity(), activity -> new ArrayList<>())
                    .add(new Run(run.number(), run.snapshot()));
        return new AttemptRecord(
                row.openedAt(),
                row.language(),
                played.sequencer().standing(attempt.tracking()),
                attempt.screen().spent(),
                parts.entrySet().stream()
                        .map(part -> new Part(played.activity(part.getKey()).title(), part.getValue()))
                        .toList());
    }
}
