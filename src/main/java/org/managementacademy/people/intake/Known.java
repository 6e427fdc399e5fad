package org.managementacademy.people.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;

/**
 * What the academy knows before a file.
 *
 * @param persons by employee id, as a file would say it
 * @param chosen  whether language and zone were chosen by the person, by employee id
 * @param regions of the organisational units, by path
 */
record Known(Map<String, PersonEntry> persons, Map<String, OwnChoice> chosen, Map<String, RegionId> regions) {

    /** What a person has chosen themselves, so that a file no longer changes it. */
    record OwnChoice(boolean language, boolean zone) {}

    Map<String, String> employeeIdsByMail() {
        var ids = new HashMap<String, String>();
        persons.values().forEach(person -> ids.put(person.mail(), person.employeeId()));
        return ids;
    }

    Map<String, String> lineManagers() {
        var managers = new HashMap<String, String>();
        persons.values().forEach(person -> {
            if (person.lineManager() != null) managers.put(person.employeeId(), person.lineManager());
        });
        return managers;
    }

    @Nullable
    PersonEntry person(String employeeId) {
        return persons.get(employeeId);
    }

    /** True when the entry says nothing that is new. */
    boolean says(PersonEntry entry) {
        var before = persons.get(entry.employeeId());
        if (before == null) return false;
        var own = chosen.getOrDefault(entry.employeeId(), new OwnChoice(false, false));
        var facts = new HashMap<>(before.facts());
        facts.putAll(entry.facts());
        return before.equals(new PersonEntry(
                entry.employeeId(),
                entry.fullName(),
                entry.mail(),
                entry.country(),
                entry.orgUnit(),
                entry.region(),
                entry.lineManager(),
                own.language() ? before.language() : entry.language(),
                own.zone() ? before.zone() : entry.zone(),
                facts));
    }
}
