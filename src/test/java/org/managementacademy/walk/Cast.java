package org.managementacademy.walk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.classroom.ClassroomExamples;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.Launches.LaunchResult;
import org.managementacademy.learning.ProgressBook;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Roles;
import org.managementacademy.people.account.LinkExamples;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who look at the screens: for each language one of every part, named and placed as its speakers are. They join the demo organisation when asked for. */
@Component
class Cast {
    static final String PASSWORD = "everybody on stage";

    private final People people;
    private final Roles roles;
    private final Accounts accounts;
    private final Catalog catalog;
    private final Enrolments enrolments;
    private final EnrolmentExamples examples;
    private final ProgressBook progress;
    private final Launches launches;
    private final LinkExamples links;
    private final ClassroomExamples classrooms;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Person> known = new HashMap<>();
    private int joined;

    Cast(
            People people,
            Roles roles,
            Accounts accounts,
            Catalog catalog,
            Enrolments enrolments,
            EnrolmentExamples examples,
            ProgressBook progress,
            Launches launches,
            LinkExamples links,
            ClassroomExamples classrooms,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
        this.catalog = catalog;
        this.enrolments = enrolments;
        this.examples = examples;
        this.progress = progress;
        this.launches = launches;
        this.links = links;
        this.classrooms = classrooms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same person each time. */
    Person play(Part part, Language language) {
        return known.computeIfAbsent(part + "-" + language, key -> another(part, language));
    }

    /** Somebody new each time. */
    Person another(Part part, Language language) {
        if (part == Part.BY_RULE) return enrolledByRule(language);
        var person = join(language, null);
        switch (part) {
            case ANYBODY, NEWCOMER, BY_RULE -> {}
            case LEARNER -> learn(startingIn(person, -4), 5);
            case BEGINNER -> begin(startingIn(person, 0));
            case GRADUATE -> learn(startingIn(person, -10), 14);
            case LATECOMER -> learn(startingIn(person, -15), 9);
            case EARLY_BIRD -> startingIn(person, 3);
            case LINE_MANAGER -> lead(person);
            case LOCAL_HR -> roles.grant(person.id(), Role.LOCAL_HR, Set.of(person.region()), null);
            case GROUP_HR -> roles.grant(person.id(), Role.GROUP_HR, Set.of(), null);
            case AUTHOR -> roles.grant(person.id(), Role.AUTHOR, Set.of(), null);
            case ADMINISTRATOR -> roles.grant(person.id(), Role.ADMINISTRATOR, Set.of(), null);
        }
        return person;
    }

    EnrolmentView enrolment(Part part, Language language) {
        return enrolments.currentOf(play(part, language).id()).orElseThrow();
    }

    /** Address of the path that somebody is on. */
    String pathOf(Person person) {
        return "/path/" + enrolments.currentOf(person.id()).orElseThrow().id();
    }

    /** Address of a unit on that path, opened. */
    String opened(Person person, String unit) {
        var enrolment = enrolments.currentOf(person.id()).orElseThrow();
        return switch (launches.open(person.id(), enrolment.id(), UnitId.of(enrolment.path(), unit))) {
            case LaunchResult.Ready ready -> ready.ticket().path();
            case LaunchResult other -> throw new AssertionError("%s is not open: %s".formatted(unit, other));
        };
    }

    /** Where somebody new chooses their password. */
    String linkFor(Language language) {
        var administrator =
                people.current(play(Part.ADMINISTRATOR, language).id()).orElseThrow();
        return links.toSetPassword(another(Part.NEWCOMER, language), administrator);
    }

    /** A classroom that began an hour ago, where somebody new has a seat. */
    UUID classroomBegun(Language language) {
        var person = another(Part.NEWCOMER, language);
        return classrooms.begunWith(person, startingIn(person, 0));
    }

    /** One of those whose review led to a path before the walk. */
    private Person enrolledByRule(Language language) {
        var id = jdbc.sql("""
                        select e.person_id from rpt_enrolment e join rpt_person p on p.person_id = e.person_id
                        where e.reason_kind = 'BY_RULE' and e.stored_status = 'APPROVED' and e.language = :language
                          and p.language = :language and p.mail not like 'learner%' order by p.employee_id""")
                .param("language", language.code())
                .query(UUID.class)
                .list()
                .getFirst();
        var person = people.require(new PersonId(id));
        accounts.setPassword(person.id(), PASSWORD, null);
        return person;
    }

    /** As much as it takes to open one unit of each format. */
    private void begin(EnrolmentView enrolment) {
        for (var unit : List.of("why-we-change", "what-people-lose")) {
            progress.recordAttendance(
                    enrolment.id(), UnitId.of(enrolment.path(), unit), enrolment.personId(), clock.instant());
        }
    }

    /** A team of five: on plan, behind, late, done, and one who begins soon. */
    private void lead(Person manager) {
        int week = -5;
        for (int units : new int[] {5, 1, 0, 14, 0}) {
            var member = join(manager.language(), manager.employeeId());
            learn(startingIn(member, week == -3 ? -16 : week == -1 ? 2 : week), units);
            week++;
        }
    }

    private EnrolmentView startingIn(Person person, int weeks) {
        var monday = LocalDate.ofInstant(clock.instant(), person.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var market = catalog.marketOf(person.country());
        return enrolments
                .find(examples.activeOn(person, "carrying-change/" + market, monday.plusWeeks(weeks)))
                .orElseThrow();
    }

    /** Does what the first weeks ask for; of a classroom and its remote equivalent the latter. */
    private void learn(EnrolmentView enrolment, int weeks) {
        catalog.track(enrolment.version()).units().stream()
                .filter(unit -> unit.week() < weeks && unit.format() != Format.CLASSROOM)
                .map(Unit::id)
                .forEach(
                        unit -> progress.recordAttendance(enrolment.id(), unit, enrolment.personId(), clock.instant()));
    }

    /** Another one each time. */
    String number() {
        return Integer.toString(++joined);
    }

    private Person join(Language language, @Nullable String manager) {
        var place = Place.of(language);
        var id = "W-%04d".formatted(++joined);
        people.register(
                List.of(new PersonEntry(
                        id,
                        place.names().get(joined % place.names().size()),
                        id + "@example.org",
                        place.country(),
                        place.unit(),
                        new RegionId(place.region()),
                        manager,
                        language,
                        ZoneId.of(place.zone()),
                        Map.of())),
                null);
        var person = people.byEmployeeIds(List.of(id)).values().iterator().next();
        accounts.setPassword(person.id(), PASSWORD, null);
        return person;
    }

    /** Where the speakers of a language work, and how they are called. */
    private record Place(String country, String region, String unit, String zone, List<String> names) {
        static Place of(Language language) {
            return switch (language) {
                case FR ->
                    new Place(
                            "FR",
                            "europe",
                            "Europe / France / Operations",
                            "Europe/Paris",
                            List.of("Jean-Baptiste Lefèvre-Delacroix", "Maëlys Petit", "Nathalie Œuvrard"));
                case EN ->
                    new Place(
                            "US",
                            "americas",
                            "Americas / United States / Operations",
                            "America/New_York",
                            List.of("Aoife O’Sullivan-Featherstonehaugh", "Grace Obi", "Wulandari"));
                case ZH ->
                    new Place(
                            "CN", "china", "China / China / Operations", "Asia/Shanghai", List.of("王晓明", "欧阳静怡", "李娜"));
                case RU ->
                    new Place(
                            "RU",
                            "russia-cis",
                            "Russia and CIS / Russia / Operations",
                            "Europe/Moscow",
                            List.of(
                                    "Александрова Екатерина Сергеевна",
                                    "Христорождественский Константин Вячеславович",
                                    "Ким Анна"));
            };
        }
    }
}
