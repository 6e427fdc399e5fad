package org.managementacademy.people.intake;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.ReportingLine;
import org.managementacademy.people.Scope;
import org.managementacademy.people.intake.Preview.MovedUnit;
import org.managementacademy.people.intake.Undo.Reason;

/**
 * Finds out what an undo may do. People who came with the import go, people whom it changed get back what was known before. Whoever something
 * hangs on by now stays as they are, and so does whoever would otherwise lack a line manager or a mail address of their own.
 */
final class UndoCheck {

    private final Known now;
    private final Map<String, RegionId> unitsBack = new HashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Map<String, PersonEntry> restored = new LinkedHashMap<>();
    private final Map<String, Reason> staying = new LinkedHashMap<>();

    private UndoCheck(Known now, Said said) {
        this.now = now;
        said.moved().stream()
                .filter(unit -> unit.to().equals(now.regions().get(unit.path())))
                .forEach(unit -> unitsBack.put(unit.path(), unit.from()));
        said.added().stream().filter(now.persons()::containsKey).forEach(removed::add);
        said.former().stream()
                .filter(entry -> now.persons().containsKey(entry.employeeId()))
                .forEach(entry -> restored.put(entry.employeeId(), entry.in(regionAfter(entry))));
    }

    /**
     * What an import said.
     *
     * @param added  employee ids of those who came with it
     * @param former what was known before of those whom it changed
     * @param moved  units to which it gave another region: they go back, unless they have moved on since
     */
    record Said(Collection<String> added, Collection<PersonEntry> former, Collection<MovedUnit> moved) {}

    /**
     * @param bound who has to stay whatever happens to the others
     * @param scope whom the reader may act on
     */
    static Undo check(Known now, Said said, Map<String, Reason> bound, Scope scope) {
        var check = new UndoCheck(now, said);
        check.keepForeigners(scope);
        bound.forEach(check::keep);
        check.keepWhoeverOthersNeed();
        return new Undo(
                List.copyOf(check.removed), List.copyOf(check.restored.values()), check.unitsBack, check.staying);
    }

    /** Whoever returns to a unit finds it in the region where it is then. */
    private RegionId regionAfter(PersonEntry former) {
        var present = now.regions().getOrDefault(former.orgUnit(), former.region());
        return unitsBack.getOrDefault(former.orgUnit(), present);
    }

    private void keepForeigners(Scope scope) {
        for (var id : List.copyOf(removed)) {
            if (!scope.contains(present(id).region())) keep(id, Reason.OTHER_REGION);
        }
        for (var former : List.copyOf(restored.values())) {
            boolean within = scope.contains(former.region())
                    && scope.contains(present(former.employeeId()).region());
            if (!within) keep(former.employeeId(), Reason.OTHER_REGION);
        }
    }

    /** Whoever stays may need others to stay, so this goes on until nothing changes. */
    private void keepWhoeverOthersNeed() {
        int before;
        do {
            before = staying.size();
            keepThoseWithoutFormerManager();
            keepLineManagers();
            keepThoseWhoseMailIsTaken();
        } while (staying.size() > before);
    }

    private void keepThoseWithoutFormerManager() {
        for (var former : List.copyOf(restored.values())) {
            var manager = former.lineManager();
            boolean gone = manager != null && (!now.persons().containsKey(manager) || removed.contains(manager));
            if (gone) keep(former.employeeId(), Reason.FORMER_MANAGER);
        }
        for (var id : new ReportingLine<>(lineManagersAfter()).inCycles()) {
            if (restored.containsKey(id)) keep(id, Reason.FORMER_MANAGER);
        }
    }

    private void keepLineManagers() {
        for (var manager : Set.copyOf(lineManagersAfter().values())) {
            if (removed.contains(manager)) keep(manager, Reason.MANAGES);
        }
    }

    private Map<String, String> lineManagersAfter() {
        var managers = new HashMap<>(now.lineManagers());
        managers.keySet().removeAll(removed);
        restored.values().forEach(former -> {
            if (former.lineManager() == null) managers.remove(former.employeeId());
            else managers.put(former.employeeId(), former.lineManager());
        });
        return managers;
    }

    private void keepThoseWhoseMailIsTaken() {
        var taken = now.persons().values().stream()
                .filter(person -> !removed.contains(person.employeeId()) && !restored.containsKey(person.employeeId()))
                .map(PersonEntry::mail)
                .collect(toSet());
        for (var former : List.copyOf(restored.values())) {
            if (taken.contains(former.mail())) keep(former.employeeId(), Reason.MAIL_TAKEN);
        }
    }

    private void keep(String employeeId, Reason reason) {
        if (removed.remove(employeeId) || restored.remove(employeeId) != null) staying.put(employeeId, reason);
    }

    private PersonEntry present(String employeeId) {
        return java.util.Objects.requireNonNull(now.person(employeeId));
    }
}
