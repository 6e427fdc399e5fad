package org.managementacademy.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Service;

/**
 * Front desk of the organisation.
 *
 * <p>For queries across modules the module publishes two views: {@code rpt_person (person_id, employee_id, full_name, mail, country, region_id,
 * org_unit_id, org_unit_name, org_unit_path, line_manager_id, line_manager_name, language, zone, market_override)} and
 * {@code rpt_reporting_line (manager_id, person_id, depth)}, the whole chain below a manager, depth 1 for direct reports.
 */
@Service
public class People {

    public Optional<Person> find(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** @throws java.util.NoSuchElementException when nobody has this id */
    public Person require(PersonId id) {
        return find(id).orElseThrow();
    }

    /** Those of the ids that exist, in no order, in a bounded number of statements. */
    public List<Person> findAll(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }

    /** By employee id, in a bounded number of statements; unknown ones are absent. */
    public Map<String, Person> byEmployeeIds(Collection<String> employeeIds) {
        throw new UnsupportedOperationException();
    }

    /** True when the person is anywhere below the manager in the reporting line. */
    public boolean reportsTo(PersonId person, PersonId manager) {
        throw new UnsupportedOperationException();
    }

    /**
     * The person with the roles, scope and reporting line of now; empty once the account may no longer be used. The name of a signed-in
     * {@code Authentication} is the text of its person's id.
     */
    public Optional<CurrentPerson> current(PersonId id) {
        throw new UnsupportedOperationException();
    }

    public void chooseLanguage(PersonId person, Language language) {
        throw new UnsupportedOperationException();
    }
}
