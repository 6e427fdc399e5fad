package org.managementacademy.reporting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 100,000 enrolments of 5,000 people in five regions: twenty campaigns of four waves each, the older ones finished, mostly. Who is on a path now has done
 * some of its units.
 */
final class ReportBenchmarkData {
    private static final int PEOPLE = 5_000;
    private static final int CAMPAIGNS = 20;
    private static final int BATCH = 1_000;
    private static final List<String> REGIONS = List.of("europe", "china", "russia-cis", "americas", "asia-pacific");
    private static final List<String> COUNTRIES = List.of("FR", "CN", "RU", "US", "SG");
    private static final List<String> ZONES =
            List.of("Europe/Paris", "Asia/Shanghai", "Europe/Moscow", "America/New_York", "Asia/Singapore");
    private static final String TRACE = """
            {"rule":"carrying-change","bookVersion":1,"root":{"kind":"ANY","truth":"TRUE","parts":[
            {"kind":"RATING_AT_MOST","subject":"M3","limit":2,"seen":2,"truth":"TRUE","parts":[]},
            {"kind":"RATING_AT_MOST","subject":"M4","limit":2,"seen":4,"truth":"FALSE","parts":[]},
            {"kind":"FACT_IS","subject":"LEADS_CHANGE_PROJECT","limit":1,"truth":"UNKNOWN","parts":[]}]},"counterfactual":[]}""";

    private final JdbcTemplate sql;
    private final Random random = new Random(7);
    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    private final TransactionTemplate transaction;

    ReportBenchmarkData(JdbcTemplate sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    private record Row(
            UUID id,
            UUID person,
            UUID campaign,
            Track track,
            String status,
            LocalDate start,
            @Nullable OffsetDateTime closed) {}

    private record Done(UUID enrolment, String unit, OffsetDateTime at) {}

    /** Everybody, in the order in which they were made up: who reports to nobody and leads nobody. */
    List<Person> create(People people, Catalog catalog) {
        var persons = register(people);
        // Known since yesterday: what was recorded in the last minutes is counted at each look, and nobody imports
        // everybody all day long.
        sql.update("update people_fact set recorded_at = recorded_at - interval '1' day");
        var tracks = List.of("global", "china", "russia").stream()
                .map(market -> catalog.published(new TrackId("carrying-change/" + market))
                        .orElseThrow())
                .toList();
        for (int campaign = 0; campaign < CAMPAIGNS; campaign++) {
            var first = monday.plusWeeks(3).minusWeeks(5L * campaign);
            var rows = campaign(persons, tracks, UUID.randomUUID(), first);
            transaction.executeWithoutResult(status -> insert(rows));
        }
        sql.execute("insert into certificate (id, enrolment_id, person_id, number, completed_at, issued_at)"
                + " select id, id, person_id, substring(cast(id as varchar(40)) from 1 for 18), completed_at, completed_at"
                + " from enrolment where completed_at is not null");
        sql.execute("analyze");
        return persons;
    }

    private void insert(List<Row> rows) {
        sql.batchUpdate("""
                insert into enrolment (id, person_id, campaign_id, path_id, track_id, track_version, language, exact_edition, status,
                  reason_kind, rule_key, rule_version, trace, proposed_at, decided_at, decided_by, start_on, original_end_on, end_on,
                  completed_at, withdrawn_at, evidence_changed, version)
                values (?, ?, ?, 'carrying-change', ?, ?, 'en', true, ?, 'BY_RULE', 'carrying-change', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 1)""", rows, BATCH, this::enrolment);
        sql.batchUpdate(
                "insert into learning_track_progress values (?, ?, 20, ?, 4, ?, 1200, 0.85, ?, ?, ?)",
                rows.stream()
                        .filter(row -> row.start().isBefore(monday) && random.nextInt(10) > 0)
                        .toList(),
                BATCH,
                this::progress);
        var running = rows.stream()
                .filter(row -> row.status().equals("APPROVED") && !row.start().isAfter(monday))
                .flatMap(row -> row.track().units().stream()
                        .limit(random.nextInt(10))
                        .map(unit -> new Done(row.id(), unit.id().value(), noon(row.start()))))
                .toList();
        sql.batchUpdate(
                "insert into learning_unit_progress (enrolment_id, unit_id, status, completed_at) values (?, ?, 'COMPLETED', ?)",
                running,
                BATCH,
                (to, unit) -> set(to, unit.enrolment(), unit.unit(), unit.at()));
    }

    private List<Person> register(People people) {
        var entries = IntStream.range(0, PEOPLE).mapToObj(this::entry).toList();
        people.register(entries, null);
        return List.copyOf(people.byEmployeeIds(
                        entries.stream().map(PersonEntry::employeeId).toList())
                .values());
    }

    private PersonEntry entry(int number) {
        var region = number % 5;
        return new PersonEntry(
                "B%05d".formatted(number),
                "Family%d Given%d".formatted(random.nextInt(3_000), number),
                "b" + number + "@example.org",
                COUNTRIES.get(region),
                "Group / " + REGIONS.get(region) + " / Site " + number / 5 % 30,
                new RegionId(REGIONS.get(region)),
                null,
                Language.EN,
                ZoneId.of(ZONES.get(region)),
                Map.of());
    }

    private List<Row> campaign(List<Person> persons, List<Track> tracks, UUID campaign, LocalDate first) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < persons.size(); i++) {
            var start = first.plusWeeks(4L * i / persons.size());
            var past = start.plusDays(91).isBefore(monday);
            var dice = random.nextInt(100);
            var status = dice < (past ? 85 : 4) ? "COMPLETED" : dice < (past ? 92 : 6) ? "WITHDRAWN" : "APPROVED";
            var closed = status.equals("APPROVED") ? null : noon(past ? start.plusDays(60 + dice % 30) : monday);
            rows.add(new Row(
                    UUID.randomUUID(),
                    persons.get(i).id().value(),
                    campaign,
                    tracks.get(i % 3),
                    status,
                    start,
                    closed));
        }
        return rows;
    }

    private void enrolment(PreparedStatement to, Row row) throws SQLException {
        var decided = noon(row.start().minusDays(20));
        var completed = row.status().equals("COMPLETED") ? row.closed() : null;
        var withdrawn = row.status().equals("WITHDRAWN") ? row.closed() : null;
        set(
                to,
                row.id(),
                row.person(),
                row.campaign(),
                row.track().id().value(),
                row.track().version().value(),
                row.status(),
                TRACE);
        to.setObject(8, decided);
        to.setObject(9, decided);
        to.setObject(10, row.person());
        to.setObject(11, row.start());
        to.setObject(12, row.start().plusDays(90));
        to.setObject(13, row.start().plusDays(90));
        to.setObject(14, completed, Types.TIMESTAMP_WITH_TIMEZONE);
        to.setObject(15, withdrawn, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private void progress(PreparedStatement to, Row row) throws SQLException {
        var done = "COMPLETED".equals(row.status()) ? 20 : random.nextInt(20);
        var completed = done == 20 ? row.closed() : null;
        set(to, row.id(), done, done / 5, done * 60);
        to.setObject(5, noon(row.start()));
        to.setObject(6, completed == null ? noon(row.start().plusDays(14)) : completed);
        to.setObject(7, completed, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static void set(PreparedStatement to, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) to.setObject(i + 1, values[i]);
    }

    private static OffsetDateTime noon(LocalDate day) {
        Instant noon = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(12, ChronoUnit.HOURS);
        return noon.atOffset(ZoneOffset.UTC);
    }
}
