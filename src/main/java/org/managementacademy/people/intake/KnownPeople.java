package org.managementacademy.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.intake.Known.OwnChoice;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a file is compared with: two statements, whatever the size of the organisation. */
@Repository
class KnownPeople {

    private final JdbcClient jdbc;

    KnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known read() {
        var persons = new HashMap<String, PersonEntry>();
        var chosen = new HashMap<String, OwnChoice>();
        jdbc.sql("""
                        select p.*, u.path, u.region_id, m.employee_id as manager from person p
                        join org_unit u on u.id = p.org_unit_id left join person m on m.id = p.line_manager_id""").query(row -> {
            var person = entry(row);
            persons.put(person.employeeId(), person);
            chosen.put(
                    person.employeeId(),
                    new OwnChoice(row.getBoolean("language_chosen"), row.getBoolean("zone_chosen")));
        });
        return new Known(persons, chosen, regions());
    }

    /** From a row with the columns of a person, the path and region of their unit, and the employee id of their manager. */
    static PersonEntry entry(ResultSet row) throws SQLException {
        var facts = new EnumMap<RoleFact, Integer>(RoleFact.class);
        for (var fact : RoleFact.values()) {
            int value = row.getInt(fact.column());
            if (!row.wasNull()) facts.put(fact, value);
        }
        return new PersonEntry(
                row.getString("employee_id"),
                row.getString("full_name"),
                row.getString("mail"),
                row.getString("country"),
                row.getString("path"),
                new RegionId(row.getString("region_id")),
                row.getString("manager"),
                Language.parse(row.getString("language")).orElse(Language.EN),
                ZoneId.of(row.getString("zone")),
                facts);
    }

    private Map<String, RegionId> regions() {
        var regions = new HashMap<String, RegionId>();
        jdbc.sql("select path, region_id from org_unit").query(row -> {
            regions.put(row.getString(1), new RegionId(row.getString(2)));
        });
        return regions;
    }
}
