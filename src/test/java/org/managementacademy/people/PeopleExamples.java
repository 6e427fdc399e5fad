package org.managementacademy.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Persons for tests, made through the front desks. Each call makes new ones, so that tests share a database without meeting. */
@Component
public class PeopleExamples {

    private final People people;
    private final Roles roles;

    PeopleExamples(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    /** A manager who works in a country and belongs to the region that goes with it: CN china, RU russia-cis, US americas, SG asia-pacific, else europe. */
    public Person learner(String country, Language language) {
        return one(entry(country, language, null, Map.of()));
    }

    public Person learner(String country, Language language, Map<RoleFact, Integer> facts) {
        return one(entry(country, language, null, facts));
    }

    /** Somebody who reports to the manager, works in the same country and speaks the same language. */
    public Person reportOf(Person manager) {
        return one(entry(manager.country(), manager.language(), manager.employeeId(), Map.of()));
    }

    /** Many at once, in the order of their employee ids. */
    public List<Person> learners(int count, String country, Language language) {
        var entries = new ArrayList<PersonEntry>();
        for (int i = 0; i < count; i++) entries.add(entry(country, language, null, Map.of()));
        people.register(entries, null);
        return people
                .byEmployeeIds(entries.stream().map(PersonEntry::employeeId).toList())
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(Person::employeeId))
                .toList();
    }

    /** Local HR of one region. */
    public CurrentPerson hr(String region) {
        return granted(Role.LOCAL_HR, Set.of(new RegionId(region)));
    }

    public CurrentPerson groupHr() {
        return granted(Role.GROUP_HR, Set.of());
    }

    public CurrentPerson author() {
        return granted(Role.AUTHOR, Set.of());
    }

    public CurrentPerson administrator() {
        return granted(Role.ADMINISTRATOR, Set.of());
    }

    public CurrentPerson current(Person person) {
        return people.current(person.id()).orElseThrow();
    }

    /** Signs somebody in to a MockMvc request: {@code mvc.perform(get("/report").with(PeopleExamples.as(hr)))}. */
    public static RequestPostProcessor as(CurrentPerson person) {
        return user(person.id().toString())
                .authorities(person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }

    public static RequestPostProcessor as(Person person) {
        return user(person.id().toString()).authorities(List.of());
    }

    public static RegionId regionOf(String country) {
        return new RegionId(
                switch (country) {
                    case "CN" -> "china";
                    case "RU", "KZ" -> "russia-cis";
                    case "US", "BR" -> "americas";
                    case "SG", "JP" -> "asia-pacific";
                    default -> "europe";
                });
    }

    private CurrentPerson granted(Role role, Set<RegionId> regions) {
        var region = regions.stream().findFirst().orElse(new RegionId("europe"));
        var person = switch (region.value()) {
            case "china" -> learner("CN", Language.ZH);
            case "russia-cis" -> learner("RU", Language.RU);
            default -> learner("FR", Language.EN);
        };
        roles.grant(person.id(), role, regions, null);
        return current(person);
    }

    private Person one(PersonEntry entry) {
        people.register(List.of(entry), null);
        return people.byEmployeeIds(List.of(entry.employeeId()))
                .values()
                .iterator()
                .next();
    }

    /** What a file would say about a new person. */
    public static PersonEntry entryOf(String country, Language language) {
        return entry(country, language, null, Map.of());
    }

    static PersonEntry entry(
            String country, Language language, @Nullable String manager, Map<RoleFact, Integer> facts) {
        var id = "T" + UUID.randomUUID().toString().substring(0, 13);
        return new PersonEntry(
                id,
                nameIn(language) + " " + id,
                id + "@example.org",
                country,
                "Test " + regionOf(country) + " / " + country,
                regionOf(country),
                manager,
                language,
                zoneOf(country),
                facts);
    }

    private static String nameIn(Language language) {
        return switch (language) {
            case ZH -> "王晓明";
            case RU -> "Иванова Анна Сергеевна";
            case FR -> "Élodie Lefèvre";
            case EN -> "Grace Obi";
        };
    }

    private static ZoneId zoneOf(String country) {
        return ZoneId.of(
                switch (country) {
                    case "CN" -> "Asia/Shanghai";
                    case "RU" -> "Europe/Moscow";
                    case "US" -> "America/New_York";
                    case "SG" -> "Asia/Singapore";
                    case "JP" -> "Asia/Tokyo";
                    default -> "Europe/Paris";
                });
    }
}
