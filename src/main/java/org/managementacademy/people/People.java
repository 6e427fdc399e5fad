package org.managementacademy.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of the organisation.
 *
 * <p>For queries across modules the module publishes two views: {@code rpt_person (person_id, employee_id, full_name, mail, country, region_id,
 * org_unit_id, org_unit_name, org_unit_path, line_manager_id, line_manager_name, language, zone, market_override, name_key, search_text)} and
 * {@code rpt_reporting_line (manager_id, person_id, depth)}, the whole chain below a manager, depth 1 for direct reports. {@code name_key} sorts
 * names of all scripts; {@code search_text} is what {@link #searchPattern} looks into.
 */
@Service
@Transactional
public class People {

    private final Persons persons;
    private final Registration registration;
    private final Reversal reversal;
    private final PeopleFacts facts;
    private final Clock clock;

    People(Persons persons, Registration registration, Reversal reversal, PeopleFacts facts, Clock clock) {
        this.persons = persons;
        this.registration = registration;
        this.reversal = reversal;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return persons.find(id);
    }

    /** @throws java.util.NoSuchElementException when nobody has this id */
    @Transactional(readOnly = true)
    public Person require(PersonId id) {
        return find(id).orElseThrow();
    }

    /** The person with the roles, scope and reporting line of now, in one statement. A signed-in principal is named by its person id. */
    @Transactional(readOnly = true)
    public Optional<CurrentPerson> current(PersonId id) {
        return persons.current(id);
    }

    /** Those of the ids that exist, in no order, in one statement. */
    @Transactional(readOnly = true)
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : persons.findAll(ids);
    }

    /** By employee id, in one statement; unknown ones are absent. */
    @Transactional(readOnly = true)
    public Map<String, Person> byEmployeeIds(Collection<String> employeeIds) {
        if (employeeIds.isEmpty()) return Map.of();
        return persons.byEmployeeIds(employeeIds).stream()
                .collect(Collectors.toMap(Person::employeeId, Function.identity()));
    }

    /** True when the person is anywhere below the manager in the reporting line. */
    @Transactional(readOnly = true)
    public boolean reportsTo(PersonId person, PersonId manager) {
        return persons.reportsTo(person, manager);
    }

    /**
     * A pattern for {@code search_text like :pattern} that finds a part of a name (accents and ё folded, pinyin and its initials), an employee id
     * or a mail address. The escape character is the backslash.
     */
    public static String searchPattern(String typed) {
        return "%" + PersonName.fold(typed).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** How many of the entries were new, changed somebody, or said nothing new. */
    public record Registered(int added, int changed, int same) {}

    /**
     * Adds and changes people, many at once. A person who is not among the entries stays; what people chose themselves stays.
     *
     * @param by null when the academy itself acts
     * @throws IllegalArgumentException for an unknown line manager, or a cycle in the reporting line: whoever takes in a file checks before
     */
    public Registered register(List<PersonEntry> entries, @Nullable PersonId by) {
        return registration.register(entries, by, clock.instant());
    }

    /**
     * Takes back what was registered: removes people, and gives others what was known of them before. Organisational units and regions that this
     * leaves empty go too. Whoever calls this has made sure that nothing hangs on those who are removed, and that nobody reports to them afterwards.
     *
     * @param removed employee ids
     * @param former  of people who exist; a role fact that is absent is forgotten
     * @param units   former regions of organisational units, by path
     * @throws IllegalArgumentException as {@link #register}
     */
    public void takeBack(
            Collection<String> removed, List<PersonEntry> former, Map<String, RegionId> units, PersonId by) {
        reversal.takeBack(removed, former, units, by, clock.instant());
    }

    /** The person's own choice: no file changes it any more. */
    public void chooseLanguage(PersonId person, Language language) {
        chooseLanguage(person, language, person);
    }

    /** On the person's behalf, by HR or an administrator. */
    public void chooseLanguage(PersonId person, Language language, PersonId by) {
        persons.chooseLanguage(person, language);
        write(by, PeopleFact.Kind.LANGUAGE_CHOSEN, person, Map.of("language", language.code()));
    }

    /** Where the person's days begin: no file changes it any more. */
    public void chooseZone(PersonId person, ZoneId zone, PersonId by) {
        persons.chooseZone(person, zone);
        write(by, PeopleFact.Kind.ZONE_CHOSEN, person, Map.of("zone", zone.getId()));
    }

    /** @param market null for the market of the country */
    public void setMarket(PersonId person, @Nullable Market market, PersonId by) {
        persons.setMarket(person, market);
        write(by, PeopleFact.Kind.MARKET_SET, person, Map.of("market", market == null ? "" : market.value()));
    }

    private void write(PersonId by, PeopleFact.Kind kind, PersonId subject, Map<String, ?> said) {
        facts.write(new PeopleFact(clock.instant(), by, kind, subject, said));
    }
}
