package org.managementacademy.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Takes back what was registered, many people at once. Only the facts stay. */
@Component
class Reversal {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final PersonTable table;
    private final Registration registration;
    private final OrgUnits orgUnits;
    private final PeopleFacts facts;

    Reversal(
            JdbcClient jdbc,
            Persons persons,
            PersonTable table,
            Registration registration,
            OrgUnits orgUnits,
            PeopleFacts facts) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.table = table;
        this.registration = registration;
        this.orgUnits = orgUnits;
        this.facts = facts;
    }

    void takeBack(
            Collection<String> removed,
            List<PersonEntry> former,
            Map<String, RegionId> units,
            PersonId by,
            Instant now) {
        var gone = persons.byEmployeeIds(removed);
        var changed = persons.byEmployeeIds(
                former.stream().map(PersonEntry::employeeId).toList());
        table.releaseMails(gone);
        registration.restore(former, by, now);
        orgUnits.move(units);
        remove(gone, by, now);
        orgUnits.dropEmpty(Stream.concat(gone.stream(), changed.stream())
                .map(Person::orgUnit)
                .toList());
    }

    private void remove(List<Person> gone, PersonId by, Instant now) {
        var ids = new SqlArrayValue(
                "uuid", gone.stream().map(person -> person.id().value()).toArray());
        update("delete from invited where person_id = any(:ids)", ids);
        update("delete from one_time_link where person_id = any(:ids)", ids);
        update("delete from reporting_line where person_id = any(:ids)", ids);
        update("update person set line_manager_id = null where id = any(:ids)", ids);
        update("delete from person where id = any(:ids)", ids);
        facts.write(gone.stream()
                .map(person -> new PeopleFact(now, by, PeopleFact.Kind.REMOVED, person.id(), Map.of()))
                .toList());
    }

    private void update(String sql, SqlArrayValue ids) {
        jdbc.sql(sql).param("ids", ids).update();
    }
}
