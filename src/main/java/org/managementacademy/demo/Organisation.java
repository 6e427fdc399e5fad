package org.managementacademy.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.shared.Language;

/**
 * The fictional organisation: 1,000 managers in 30 countries and five HR regions, and five people who run the academy. Everybody is at most four
 * steps below the chief executive: region, country, department, manager. The same every time.
 */
class Organisation {

    private static final long SEED = 20_261_122;
    private static final int TEAM = 7;
    private static final List<String> DEPARTMENTS =
            List.of("Sales", "Research", "Operations", "Finance", "Medical", "IT", "Quality", "Legal");
    private static final Map<String, String> REGION_NAMES = Map.of(
            "europe", "Europe",
            "americas", "Americas",
            "asia-pacific", "Asia-Pacific",
            "china", "China",
            "russia-cis", "Russia and CIS");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Names names = new Names();
    private final List<PersonEntry> people = new ArrayList<>();
    private final Map<RegionId, String> regionalDirectors = new HashMap<>();
    private final Map<SignIn, String> signIns = new EnumMap<>(SignIn.class);
    private @Nullable String chief;

    Organisation() {
        Country.all().forEach(this::country);
        staff();
        odditiesOfNames();
    }

    List<PersonEntry> people() {
        return List.copyOf(people);
    }

    /** The employee id of somebody who can sign in. */
    String employeeId(SignIn signIn) {
        return java.util.Objects.requireNonNull(signIns.get(signIn));
    }

    private void country(Country country) {
        int next = 1;
        if (chief == null) chief = add(country, next++, "Headquarters", null);
        if (!regionalDirectors.containsKey(country.region())) {
            regionalDirectors.put(country.region(), add(country, next++, "Management", chief));
        }
        var director = add(country, next++, "Management", regionalDirectors.get(country.region()));
        String head = director;
        for (int inTeam = 0; next <= country.managers(); next++, inTeam++) {
            var department = DEPARTMENTS.get(inTeam / TEAM % DEPARTMENTS.size());
            if (inTeam % TEAM == 0) head = add(country, next, department, director);
            else signIn(country, add(country, next, department, head), head);
        }
    }

    /** The first manager with a department head above them is the demo learner of the country. */
    private void signIn(Country country, String manager, String head) {
        switch (country.code()) {
            case "FR" -> {
                if (signIns.putIfAbsent(SignIn.LEARNER_FR, manager) == null) signIns.put(SignIn.LINE_MANAGER, head);
            }
            case "GB" -> signIns.putIfAbsent(SignIn.LEARNER_EN, manager);
            case "CN" -> signIns.putIfAbsent(SignIn.LEARNER_ZH, manager);
            case "RU" -> signIns.putIfAbsent(SignIn.LEARNER_RU, manager);
            default -> {}
        }
    }

    private String add(Country country, int number, String department, @Nullable String lineManager) {
        var id = "%s-%04d".formatted(country.code(), number);
        boolean expatriate = random.nextInt(25) == 0;
        people.add(new PersonEntry(
                id,
                names.next(expatriate ? "en" : country.names(), random),
                id + "@example.org",
                country.code(),
                String.join(" / ", REGION_NAMES.get(country.region().value()), country.name(), department),
                country.region(),
                lineManager,
                expatriate ? Language.EN : country.language(),
                country.zones().get(random.nextInt(country.zones().size())),
                facts(expatriate)));
        return id;
    }

    private Map<RoleFact, Integer> facts(boolean expatriate) {
        var facts = new EnumMap<RoleFact, Integer>(RoleFact.class);
        facts.put(RoleFact.MONTHS_IN_ROLE, random.nextInt(1, 120));
        facts.put(RoleFact.LEADS_CHANGE_PROJECT, random.nextInt(6) == 0 ? 1 : 0);
        facts.put(RoleFact.MIXED_PROJECT, random.nextInt(4) == 0 ? 1 : 0);
        facts.put(RoleFact.TEAM_COUNTRIES, Math.max(1, random.nextInt(-4, 6)));
        facts.put(RoleFact.EXPATRIATE, expatriate ? 1 : 0);
        return facts;
    }

    /** Those who run the academy and learn nothing in it. */
    private void staff() {
        staff(SignIn.HR_CHINA, "HRD-0001", "刘静", "CN", "China / China / HR", "china", Language.ZH, "Asia/Shanghai");
        staff(
                SignIn.HR_RUSSIA,
                "HRD-0002",
                "Соколова Ирина Владимировна",
                "RU",
                "Russia and CIS / Russia / HR",
                "russia-cis",
                Language.RU,
                "Europe/Moscow");
        staff(
                SignIn.HR_GROUP,
                "HRD-0003",
                "Nathalie Garnier",
                "FR",
                "Europe / France / HR",
                "europe",
                Language.FR,
                "Europe/Paris");
        staff(
                SignIn.AUTHOR,
                "LND-0001",
                "Amélie Fontaine",
                "FR",
                "Europe / France / Learning",
                "europe",
                Language.FR,
                "Europe/Paris");
        staff(
                SignIn.ADMINISTRATOR,
                "ADM-0001",
                "Daniel Hartley",
                "GB",
                "Europe / United Kingdom / IT",
                "europe",
                Language.EN,
                "Europe/London");
    }

    private void staff(
            SignIn signIn,
            String id,
            String name,
            String country,
            String unit,
            String region,
            Language language,
            String zone) {
        signIns.put(signIn, id);
        people.add(new PersonEntry(
                id,
                name,
                id + "@example.org",
                country,
                unit,
                new RegionId(region),
                chief,
                language,
                ZoneId.of(zone),
                Map.of()));
    }

    /** What breaks programs that think they know names: homonyms in one country, a mononym; and the addresses of those who sign in. */
    private void odditiesOfNames() {
        var renamed = Map.of(
                "FR-0040",
                "Marie Martin",
                "FR-0041",
                "Marie Martin",
                "CN-0040",
                "王伟",
                "CN-0041",
                "王伟",
                "RU-0030",
                "Иванов Сергей Александрович",
                "RU-0031",
                "Иванов Сергей Александрович",
                "ID-0009",
                "Wulandari");
        var mails = new HashMap<String, String>();
        signIns.forEach((signIn, id) -> mails.put(id, signIn.mail()));
        people.replaceAll(person -> {
            var id = person.employeeId();
            // the learners of the demo speak the language that they are named after
            boolean renamedOrMailed = renamed.containsKey(id) || mails.containsKey(id);
            return !renamedOrMailed
                    ? person
                    : new PersonEntry(
                            id,
                            renamed.getOrDefault(id, person.fullName()),
                            mails.getOrDefault(id, person.mail()),
                            person.country(),
                            person.orgUnit(),
                            person.region(),
                            person.lineManager(),
                            languageOf(id, person.language()),
                            person.zone(),
                            person.facts());
        });
    }

    private Language languageOf(String id, Language otherwise) {
        if (id.equals(signIns.get(SignIn.LEARNER_FR))) return Language.FR;
        if (id.equals(signIns.get(SignIn.LEARNER_EN))) return Language.EN;
        if (id.equals(signIns.get(SignIn.LEARNER_ZH))) return Language.ZH;
        return id.equals(signIns.get(SignIn.LEARNER_RU)) ? Language.RU : otherwise;
    }
}
