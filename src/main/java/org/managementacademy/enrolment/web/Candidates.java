package org.managementacademy.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for people in HR's scope to whom a path can be assigned: nobody assigns one to themselves. */
@Repository
class Candidates {
    static final int MOST = 20;

    private final JdbcClient sql;

    Candidates(JdbcClient sql) {
        this.sql = sql;
    }

    /** One more than can be shown, when there are more. */
    List<ListedEnrolment.Person> find(String search, CurrentPerson me) {
        var where = Where.inScope(me.scope())
                .and("p.search_text like :search", "search", People.searchPattern(search))
                .and("p.person_id <> :me", "me", me.id().value());
        return sql.sql("select p.person_id, p.full_name, p.employee_id, p.org_unit_name, p.region_id from rpt_person p"
                        + where.sql() + " order by p.name_key, p.person_id fetch first " + (MOST + 1) + " rows only")
                .params(where.parameters())
                .query((row, n) -> new ListedEnrolment.Person(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }
}
