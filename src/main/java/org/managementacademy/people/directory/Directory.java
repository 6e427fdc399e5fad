package org.managementacademy.people.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the pages show about people. The reader's scope is part of every query; administrators see everybody, since they look after accounts. */
@Repository
@Transactional(readOnly = true)
class Directory {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            String fullName,
            String employeeId,
            String mail,
            String country,
            String region,
            String orgUnit,
            @Nullable String lineManager,
            boolean active) {}

    record Page(List<Row> rows, int page, int size, int total) {}

    /** @param role shown with its regions, if it has any */
    record Grant(UUID person, String fullName, String employeeId, Role role, List<String> regions) {}

    Page find(PeopleFilter filter, int page) {
        var where = " where " + filter.condition();
        var parameters = filter.parameters();
        int total = jdbc.sql("select count(*) from rpt_person p" + where)
                .params(parameters)
                .query(Integer.class)
                .single();
        int shown = Math.clamp(page, 0, Math.max(0, (total - 1) / PAGE));
        var rows = jdbc.sql(
                        "select p.*, a.person_id as account from rpt_person p left join account a on a.person_id = p.person_id"
                                + where + " order by p.name_key, p.person_id offset " + (long) shown * PAGE
                                + " rows fetch next " + PAGE + " rows only")
                .params(parameters)
                .query((row, n) -> new Row(
                        row.getObject("person_id", UUID.class),
                        row.getString("full_name"),
                        row.getString("employee_id"),
                        row.getString("mail"),
                        row.getString("country"),
                        row.getString("region_id"),
                        row.getString("org_unit_path"),
                        row.getString("line_manager_name"),
                        row.getObject("account") != null))
                .list();
        return new Page(rows, shown, PAGE, total);
    }

    record Place(String orgUnit, @Nullable String lineManager) {}

    /** Unit path and line manager's name, for a page that has the person already. */
    Place place(PersonId person) {
        return jdbc.sql("select org_unit_path, line_manager_name from rpt_person where person_id = :id")
                .param("id", person.value())
                .query((row, n) -> new Place(row.getString(1), row.getString(2)))
                .single();
    }

    List<RegionId> regions(Scope scope) {
        return jdbc
                .sql("select id from region order by id")
                .query((row, n) -> new RegionId(row.getString(1)))
                .list()
                .stream()
                .filter(scope::contains)
                .toList();
    }

    /** Markets that somebody was given instead of that of their country, besides the three that ship. */
    List<String> markets() {
        return jdbc.sql("""
                        select distinct market_override from person
                        where market_override is not null and market_override not in ('global', 'china', 'russia') order by 1""").query((row, n) -> row.getString(1)).list();
    }

    List<Grant> grants() {
        var grants = new LinkedHashMap<String, Grant>();
        jdbc.sql("""
                        select p.id, p.full_name, p.employee_id, g.role, g.region_id
                        from role_grant g join person p on p.id = g.person_id
                        order by g.role, p.name_key, p.id, g.region_id""").query(row -> {
            var id = row.getObject(1, UUID.class);
            var role = Role.valueOf(row.getString(4));
            var fullName = row.getString(2);
            var employeeId = row.getString(3);
            var grant = grants.computeIfAbsent(
                    role + " " + id, any -> new Grant(id, fullName, employeeId, role, new ArrayList<>()));
            if (role == Role.LOCAL_HR) grant.regions().add(row.getString(5));
        });
        return List.copyOf(grants.values());
    }

    Optional<PersonId> byMailOrEmployeeId(String typed) {
        return jdbc.sql("select id from person where mail = :mail or employee_id = :id")
                .param("mail", typed.strip().toLowerCase(java.util.Locale.ROOT))
                .param("id", typed.strip())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }
}
