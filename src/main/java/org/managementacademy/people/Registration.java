package org.managementacademy.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.OrgUnits.OrgUnit;
import org.springframework.stereotype.Component;

/** Brings the company's people up to date, many at once. */
@Component
class Registration {

    /** A person as they will be, and which fields that changes; everything when they are new. */
    record Draft(Person person, boolean isNew, Set<String> changed) {}

    private final Persons persons;
    private final OrgUnits orgUnits;
    private final PersonTable table;
    private final PeopleFacts facts;

    Registration(Persons persons, OrgUnits orgUnits, PersonTable table, PeopleFacts facts) {
        this.persons = persons;
        this.orgUnits = orgUnits;
        this.table = table;
        this.facts = facts;
    }

    People.Registered register(List<PersonEntry> entries, @Nullable PersonId by, Instant now) {
        return register(entries, Registration::merged, by, now);
    }

    /** The same, but a role fact that is absent is forgotten. */
    void restore(List<PersonEntry> entries, PersonId by, Instant now) {
        register(entries, (before, entry) -> entry.facts(), by, now);
    }

    private People.Registered register(
            List<PersonEntry> entries,
            BiFunction<@Nullable Person, PersonEntry, Map<RoleFact, Integer>> roleFacts,
            @Nullable PersonId by,
            Instant now) {
        var known = known(entries); // read before a unit moves to another region, so that the change is seen
        var units = orgUnits.settle(entries);
        var drafts = drafts(entries, units, known, roleFacts);
        var added = drafts.stream().filter(Draft::isNew).toList();
        var changed = drafts.stream()
                .filter(draft -> !draft.isNew() && !draft.changed().isEmpty())
                .toList();
        table.releaseMails(changed.stream()
                .filter(draft -> draft.changed().contains("mail"))
                .map(Draft::person)
                .toList());
        table.insert(added.stream().map(Draft::person).toList());
        table.update(changed.stream().map(Draft::person).toList());
        table.setLineManagers(added.stream().map(Draft::person).toList());
        redrawLine(drafts);
        facts.write(factsOf(added, by, now));
        facts.write(factsOf(changed, by, now));
        return new People.Registered(added.size(), changed.size(), drafts.size() - added.size() - changed.size());
    }

    private Map<String, Person> known(List<PersonEntry> entries) {
        var ids = new LinkedHashSet<String>();
        for (var entry : entries) {
            ids.add(entry.employeeId());
            if (entry.lineManager() != null) ids.add(entry.lineManager());
        }
        var known = new HashMap<String, Person>();
        persons.byEmployeeIds(ids).forEach(person -> known.put(person.employeeId(), person));
        return known;
    }

    private List<Draft> drafts(
            List<PersonEntry> entries,
            Map<String, OrgUnit> units,
            Map<String, Person> known,
            BiFunction<@Nullable Person, PersonEntry, Map<RoleFact, Integer>> roleFacts) {
        var ids = new HashMap<String, PersonId>();
        known.forEach((employeeId, person) -> ids.put(employeeId, person.id()));
        entries.forEach(entry -> ids.computeIfAbsent(entry.employeeId(), any -> PersonId.fresh()));
        var knownIds = known.values().stream().map(Person::id).toList();
        var languageChosen = persons.whoChose("language", knownIds);
        var zoneChosen = persons.whoChose("zone", knownIds);
        var drafts = new ArrayList<Draft>(entries.size());
        for (var entry : entries) {
            var before = known.get(entry.employeeId());
            var unit = Objects.requireNonNull(units.get(entry.orgUnit()));
            var manager = entry.lineManager() == null ? null : ids.get(entry.lineManager());
            if (entry.lineManager() != null && manager == null) {
                throw new IllegalArgumentException("the line manager of an entry is unknown");
            }
            var person = new Person(
                    Objects.requireNonNull(ids.get(entry.employeeId())),
                    entry.employeeId(),
                    entry.fullName(),
                    entry.mail(),
                    entry.country(),
                    unit.id(),
                    unit.region(),
                    manager,
                    before != null && languageChosen.contains(before.id()) ? before.language() : entry.language(),
                    before != null && zoneChosen.contains(before.id()) ? before.zone() : entry.zone(),
                    before == null ? null : before.marketOverride(),
                    roleFacts.apply(before, entry));
            drafts.add(new Draft(person, before == null, before == null ? Set.of() : differences(before, person)));
        }
        return drafts;
    }

    private static Map<RoleFact, Integer> merged(@Nullable Person before, PersonEntry entry) {
        var facts = new EnumMap<RoleFact, Integer>(RoleFact.class);
        if (before != null) facts.putAll(before.facts());
        facts.putAll(entry.facts());
        return facts;
    }

    static Set<String> differences(Person before, Person after) {
        var fields = new LinkedHashSet<String>();
        if (!before.fullName().equals(after.fullName())) fields.add("full_name");
        if (!before.mail().equals(after.mail())) fields.add("mail");
        if (!before.country().equals(after.country())) fields.add("country");
        if (!before.orgUnit().equals(after.orgUnit())) fields.add("org_unit");
        if (!before.region().equals(after.region())) fields.add("region");
        if (!Objects.equals(before.lineManager(), after.lineManager())) fields.add("line_manager_id");
        if (before.language() != after.language()) fields.add("language");
        if (!before.zone().equals(after.zone())) fields.add("zone");
        for (var fact : RoleFact.values()) {
            if (!Objects.equals(before.facts().get(fact), after.facts().get(fact))) fields.add(fact.column());
        }
        return fields;
    }

    /** Computes the chains anew of those whose line manager is new or another, and of everybody below them. */
    private void redrawLine(Collection<Draft> drafts) {
        var touched = drafts.stream()
                .filter(draft -> draft.isNew()
                        ? draft.person().lineManager() != null
                        : draft.changed().contains("line_manager_id"))
                .map(draft -> draft.person().id().value())
                .toList();
        if (touched.isEmpty()) return;
        var line = new ReportingLine<UUID>(persons.lineManagers());
        if (!line.inCycles().isEmpty()) throw new IllegalArgumentException("the reporting line has a cycle");
        table.replaceLines(line, line.withAllBelow(touched));
    }

    private static List<PeopleFact> factsOf(List<Draft> drafts, @Nullable PersonId by, Instant now) {
        return drafts.stream()
                .map(draft -> new PeopleFact(
                        now,
                        by,
                        draft.isNew() ? PeopleFact.Kind.REGISTERED : PeopleFact.Kind.CHANGED,
                        draft.person().id(),
                        facts(draft)))
                .toList();
    }

    private static Map<String, ?> facts(Draft draft) {
        var person = draft.person();
        var facts = new HashMap<String, Object>();
        facts.put("country", person.country());
        facts.put("region", person.region().value());
        facts.put("orgUnit", person.orgUnit().toString());
        facts.put("lineManager", String.valueOf(person.lineManager()));
        facts.put("language", person.language().code());
        facts.put("zone", person.zone().getId());
        if (!draft.isNew()) facts.put("changed", draft.changed());
        return facts;
    }
}
