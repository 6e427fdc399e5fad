package org.managementacademy.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Reads and changes single persons. */
@Repository
class Persons {

    private static final String SELECT =
            "select p.*, u.region_id, u.path as org_unit_path from person p join org_unit u on u.id = p.org_unit_id ";

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(Persons::person)
                .optional();
    }

    List<Person> findAll(Collection<PersonId> ids) {
        return jdbc.sql(SELECT + "where p.id = any(:ids)")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid",
                                ids.stream().map(PersonId::value).distinct().toArray()))
                .query(Persons::person)
                .list();
    }

    List<Person> byEmployeeIds(Collection<String> employeeIds) {
        return jdbc.sql(SELECT + "where p.employee_id = any(:ids)")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "varchar", employeeIds.stream().distinct().toArray()))
                .query(Persons::person)
                .list();
    }

    /** Employee ids by mail address (lower case) of those who have one of the addresses. */
    Map<String, String> employeeIdsByMail(Collection<String> mails) {
        var ids = new HashMap<String, String>();
        jdbc.sql("select mail, employee_id from person where mail = any(:mails)")
                .param(
                        "mails",
                        new SqlArrayValue("varchar", mails.stream().distinct().toArray()))
                .query(row -> {
                    ids.put(row.getString(1), row.getString(2));
                });
        return ids;
    }

    /** One statement, whatever the number of roles. */
    Optional<CurrentPerson> current(PersonId id) {
        record Row(
                Person person,
                boolean lineManager,
                @Nullable String role,
                @Nullable String region) {}
        var rows = jdbc.sql("""
                        select p.*, u.region_id, u.path as org_unit_path, g.role, g.region_id as granted_region,
                               exists (select 1 from reporting_line l where l.manager_id = p.id) as is_line_manager
                        from person p
                        join org_unit u on u.id = p.org_unit_id
                        left join role_grant g on g.person_id = p.id
                        where p.id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Row(
                        person(row, n),
                        row.getBoolean("is_line_manager"),
                        row.getString("role"),
                        row.getString("granted_region")))
                .list();
        if (rows.isEmpty()) return Optional.empty();
        var roles = new HashSet<Role>();
        var regions = new HashSet<RegionId>();
        for (var row : rows) {
            if (row.role() == null) continue;
            var role = Role.valueOf(row.role());
            roles.add(role);
            if (role == Role.LOCAL_HR && row.region() != null) regions.add(new RegionId(row.region()));
        }
        var person = rows.getFirst().person();
        return Optional.of(new CurrentPerson(
                id,
                person.fullName(),
                person.language(),
                person.zone(),
                roles,
                roles.contains(Role.GROUP_HR) ? Scope.EVERYBODY : new Scope(false, regions),
                rows.getFirst().lineManager()));
    }

    boolean reportsTo(PersonId person, PersonId manager) {
        return jdbc.sql("select count(*) from reporting_line where person_id = :person and manager_id = :manager")
                        .param("person", person.value())
                        .param("manager", manager.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void chooseLanguage(PersonId person, Language language) {
        jdbc.sql("update person set language = :language, language_chosen = true where id = :id")
                .param("language", language.code())
                .param("id", person.value())
                .update();
    }

    void chooseZone(PersonId person, ZoneId zone) {
        jdbc.sql("update person set zone = :zone, zone_chosen = true where id = :id")
                .param("zone", zone.getId())
                .param("id", person.value())
                .update();
    }

    void setMarket(PersonId person, @Nullable Market market) {
        jdbc.sql("update person set market_override = :market where id = :id")
                .param("market", market == null ? null : market.value(), java.sql.Types.VARCHAR)
                .param("id", person.value())
                .update();
    }

    /** Those of the persons who have chosen their language (or zone) themselves. */
    Set<PersonId> whoChose(String languageOrZone, Collection<PersonId> persons) {
        return new HashSet<>(jdbc.sql("select id from person where " + languageOrZone + "_chosen and id = any(:ids)")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", persons.stream().map(PersonId::value).toArray()))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The line manager of everybody who has one. */
    Map<UUID, UUID> lineManagers() {
        var managers = new HashMap<UUID, UUID>();
        jdbc.sql("select id, line_manager_id from person where line_manager_id is not null")
                .query(row -> {
                    managers.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return managers;
    }

    /** The same by employee id. */
    Map<String, String> lineManagersByEmployeeId() {
        var managers = new HashMap<String, String>();
        jdbc.sql("select p.employee_id, m.employee_id from person p join person m on m.id = p.line_manager_id")
                .query(row -> {
                    managers.put(row.getString(1), row.getString(2));
                });
        return managers;
    }

    static Person person(ResultSet row, int number) throws SQLException {
        var manager = row.getObject("line_manager_id", UUID.class);
        var market = row.getString("market_override");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("employee_id"),
                row.getString("full_name"),
                row.getString("mail"),
                row.getString("country"),
                new OrgUnitId(row.getObject("org_unit_id", UUID.class)),
                new RegionId(row.getString("region_id")),
                manager == null ? null : new PersonId(manager),
                Language.parse(row.getString("language")).orElse(Language.EN),
                ZoneId.of(row.getString("zone")),
                market == null ? null : new Market(market),
                facts(row));
    }

    private static Map<RoleFact, Integer> facts(ResultSet row) throws SQLException {
        var facts = new EnumMap<RoleFact, Integer>(RoleFact.class);
        for (var fact : RoleFact.values()) {
            int value = row.getInt(fact.column());
            if (!row.wasNull()) facts.put(fact, value);
        }
        return facts;
    }

    static String factColumns(String pattern) {
        return Arrays.stream(RoleFact.values())
                .map(fact -> pattern.formatted(fact.column()))
                .collect(Collectors.joining(", "));
    }
}
