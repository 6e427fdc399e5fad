package org.managementacademy.people;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes persons and the reporting line, many at once. */
@Repository
class PersonTable {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    PersonTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without line managers: they may be among those who are inserted. */
    void insert(List<Person> persons) {
        jdbc.batchUpdate(
                "insert into person (full_name, mail, country, org_unit_id, language, zone, name_key, search_text, "
                        + Persons.factColumns("%s") + ", employee_id, id) values (?, ?, ?, ?, ?, ?, ?, ?, "
                        + Persons.factColumns("?%.0s") + ", ?, ?)",
                persons,
                BATCH,
                (row, person) -> {
                    int next = fill(row, person);
                    row.setString(next, person.employeeId());
                    row.setObject(next + 1, person.id().value());
                });
    }

    /** Lets go of the addresses of people who get another one, since somebody else may get theirs in the same file. */
    void releaseMails(List<Person> persons) {
        jdbc.batchUpdate("update person set mail = ? where id = ?", persons, BATCH, (row, person) -> {
            row.setString(1, person.id().toString());
            row.setObject(2, person.id().value());
        });
    }

    void update(List<Person> persons) {
        jdbc.batchUpdate(
                "update person set full_name = ?, mail = ?, country = ?, org_unit_id = ?, language = ?, zone = ?, name_key = ?, search_text = ?, "
                        + Persons.factColumns("%s = ?") + " where id = ?",
                persons,
                BATCH,
                (row, person) -> row.setObject(fill(row, person), person.id().value()));
        setLineManagers(persons);
    }

    void setLineManagers(List<Person> persons) {
        jdbc.batchUpdate("update person set line_manager_id = ? where id = ?", persons, BATCH, (row, person) -> {
            var manager = person.lineManager();
            row.setObject(1, manager == null ? null : manager.value(), Types.OTHER);
            row.setObject(2, person.id().value());
        });
    }

    void replaceLines(ReportingLine<UUID> line, Collection<UUID> persons) {
        record Link(UUID manager, UUID person, int depth) {}
        jdbc.batchUpdate(
                "delete from reporting_line where person_id = ?",
                persons,
                BATCH,
                (row, person) -> row.setObject(1, person));
        var links = new ArrayList<Link>();
        for (var person : persons) {
            int depth = 0;
            for (var manager : line.above(person)) links.add(new Link(manager, person, ++depth));
        }
        jdbc.batchUpdate(
                "insert into reporting_line (manager_id, person_id, depth) values (?, ?, ?)",
                links,
                BATCH,
                (row, link) -> {
                    row.setObject(1, link.manager());
                    row.setObject(2, link.person());
                    row.setInt(3, link.depth());
                });
    }

    /** Returns the position of the next parameter. */
    private static int fill(PreparedStatement row, Person person) throws SQLException {
        row.setString(1, person.fullName());
        row.setString(2, person.mail());
        row.setString(3, person.country());
        row.setObject(4, person.orgUnit().value());
        row.setString(5, person.language().code());
        row.setString(6, person.zone().getId());
        row.setString(7, PersonName.key(person.fullName()));
        row.setString(8, PersonName.searchText(person.fullName(), person.employeeId(), person.mail()));
        int next = 9;
        for (var fact : RoleFact.values()) row.setObject(next++, person.facts().get(fact), Types.INTEGER);
        return next;
    }
}
