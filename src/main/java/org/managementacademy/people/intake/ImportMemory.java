package org.managementacademy.people.intake;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.intake.Imports.Import;
import org.managementacademy.people.intake.Preview.MovedUnit;
import org.managementacademy.people.intake.Undo.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What an undo needs to know of an import: who came with it, and what was known before of those whom it changed. */
@Repository
class ImportMemory {

    /** How long former names and addresses are kept, and thereby how long an import can be undone. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String FORMER_COLUMNS =
            "employee_id, full_name, mail, country, path, region_id, manager, language, zone";

    private final JdbcClient jdbc;

    ImportMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers people as they are before a file changes them. */
    void keepFormer(UUID id, Preview preview) {
        jdbc.sql("insert into people_import_former (upload_id, person_id, " + FORMER_COLUMNS + ", " + facts("")
                        + ") select :id, p.id, p.employee_id, p.full_name, p.mail, p.country, u.path, u.region_id, m.employee_id, "
                        + "p.language, p.zone, " + facts("p.")
                        + " from person p join org_unit u on u.id = p.org_unit_id left join person m on m.id = p.line_manager_id"
                        + " where p.employee_id = any(:changed)")
                .param("id", id)
                .param("changed", employeeIds(preview.changed()))
                .update();
        for (var unit : preview.movedUnits()) {
            jdbc.sql("""
                            insert into people_import_moved (upload_id, path, region_id, moved_to)
                            values (:id, :path, :from, :to)""")
                    .param("id", id)
                    .param("path", unit.path())
                    .param("from", unit.from().value())
                    .param("to", unit.to().value())
                    .update();
        }
    }

    void keepAdded(UUID id, Preview preview) {
        jdbc.sql("""
                        insert into people_import_added (upload_id, person_id)
                        select :id, id from person where employee_id = any(:added)""")
                .param("id", id)
                .param("added", employeeIds(preview.added()))
                .update();
    }

    /** Those who came with an import and are still here: employee ids by person. */
    Map<PersonId, String> added(UUID id) {
        var added = new HashMap<PersonId, String>();
        jdbc.sql("""
                        select p.id, p.employee_id from people_import_added i join person p on p.id = i.person_id
                        where i.upload_id = :id""").param("id", id).query(row -> {
            added.put(new PersonId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return added;
    }

    List<PersonEntry> former(UUID id) {
        return jdbc.sql("select * from people_import_former where upload_id = :id")
                .param("id", id)
                .query((row, n) -> KnownPeople.entry(row))
                .list();
    }

    List<MovedUnit> moved(UUID id) {
        return jdbc.sql("select path, region_id, moved_to from people_import_moved where upload_id = :id")
                .param("id", id)
                .query((row, n) ->
                        new MovedUnit(row.getString(1), new RegionId(row.getString(2)), new RegionId(row.getString(3))))
                .list();
    }

    /** What has happened to people since the import, by employee id; the first reason in the order of the enumeration. */
    Map<String, Reason> touchedSince(Import done) {
        var reasons = new HashMap<String, Reason>();
        jdbc.sql("""
                        with came as (
                            select p.id, p.employee_id from people_import_added i join person p on p.id = i.person_id where i.upload_id = :id
                        ), here as (
                            select id, employee_id from came union all
                            select p.id, p.employee_id from people_import_former i join person p on p.id = i.person_id where i.upload_id = :id
                        )
                        select employee_id, 'ACCOUNT' from came where exists (select 1 from account a where a.person_id = id)
                        union all
                        select employee_id, 'ROLE' from came where exists (select 1 from role_grant g where g.person_id = id)
                        union all
                        select employee_id, 'CHANGED_SINCE' from came
                        where exists (select 1 from people_fact f where f.subject = came.id and f.at > :at
                                      and f.kind in ('LANGUAGE_CHOSEN', 'ZONE_CHOSEN', 'MARKET_SET'))
                        union all
                        select employee_id, 'CHANGED_SINCE' from here
                        where exists (select 1 from people_import_former f join people_import i on i.upload_id = f.upload_id
                                      where f.person_id = here.id and i.at > :at)""")
                .param("id", done.id())
                .param("at", done.at().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    reasons.merge(row.getString(1), Reason.valueOf(row.getString(2)), Reason::first);
                });
        return reasons;
    }

    /** Once they were taken back. What the import said of those who stayed goes on counting as said. */
    void forget(UUID id, Undo undo) {
        var done = Stream.concat(
                        undo.removed().stream(), undo.restored().stream().map(PersonEntry::employeeId))
                .toArray();
        for (var table : List.of("people_import_added", "people_import_former")) {
            jdbc.sql(
                            "delete from " + table
                                    + " where upload_id = :id and person_id in (select id from person where employee_id = any(:done))")
                    .param("id", id)
                    .param("done", new SqlArrayValue("varchar", done))
                    .update();
        }
    }

    /** What is older than {@link #KEPT}. */
    void forgetOld(Instant now) {
        for (var table : List.of("people_import_added", "people_import_former", "people_import_moved")) {
            jdbc.sql("delete from " + table
                            + " where upload_id in (select upload_id from people_import where at < :time)")
                    .param("time", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static SqlArrayValue employeeIds(Collection<PersonEntry> entries) {
        return new SqlArrayValue(
                "varchar", entries.stream().map(PersonEntry::employeeId).toArray());
    }

    private static String facts(String prefix) {
        return Arrays.stream(RoleFact.values())
                .map(fact -> prefix + fact.column())
                .collect(joining(", "));
    }
}
