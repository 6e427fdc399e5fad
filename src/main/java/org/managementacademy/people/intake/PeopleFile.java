package org.managementacademy.people.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.ReportingLine;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.Scope;
import org.managementacademy.people.intake.Preview.MovedUnit;
import org.managementacademy.people.intake.Preview.Refused;
import org.managementacademy.shared.Language;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.Sheet.Row;

/** Checks a people file row by row against what is known and against itself. A row with a problem is refused, all others go in. */
class PeopleFile {

    private final Sheet sheet;
    private final Known known;
    private final Scope scope;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Map<Integer, Refused> refused = new TreeMap<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private record Candidate(Row row, PersonEntry entry) {}

    private PeopleFile(Sheet sheet, Known known, Scope scope) {
        this.sheet = sheet;
        this.known = known;
        this.scope = scope;
        for (var column : Column.values()) positions.put(column, column.in(sheet));
    }

    /** Headers of required columns that the file lacks: without them no row can be read. */
    static List<String> missingColumns(Sheet sheet) {
        return Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && column.in(sheet) < 0)
                .map(Column::header)
                .toList();
    }

    static Preview check(Sheet sheet, Known known, Scope scope) {
        var file = new PeopleFile(sheet, known, scope);
        sheet.rows().forEach(file::read);
        file.refuseWhatDoesNotFit();
        return file.preview();
    }

    private void read(Row row) {
        var id = value(row, Column.EMPLOYEE_ID, Cells::employeeId, "bad-employee-id");
        var name = value(row, Column.FULL_NAME, PeopleFile::text, "too-long");
        var mail = value(row, Column.MAIL, Cells::mail, "bad-mail");
        var country = value(row, Column.COUNTRY, Cells::country, "bad-country");
        var unit = value(row, Column.ORG_UNIT, PeopleFile::text, "too-long");
        var region = value(row, Column.REGION, Cells::region, "bad-region");
        var language = value(row, Column.LANGUAGE, Language::parse, "bad-language");
        var zone = value(row, Column.ZONE, Cells::zone, "bad-zone");
        var facts = facts(row);
        if (refused.containsKey(row.line())
                || id == null
                || name == null
                || mail == null
                || country == null
                || unit == null
                || region == null
                || language == null
                || zone == null) return;
        var entry = new PersonEntry(id, name, mail, country, unit, region, manager(row, id), language, zone, facts);
        if (candidates.putIfAbsent(id, new Candidate(row, entry)) != null) {
            refuse(row, Column.EMPLOYEE_ID, "duplicate-id");
        }
    }

    /** When the file has no such column, everybody keeps the line manager they have. */
    private @Nullable String manager(Row row, String employeeId) {
        if (column(Column.LINE_MANAGER_ID) < 0) {
            var before = known.person(employeeId);
            return before == null ? null : before.lineManager();
        }
        var cell = cell(row, Column.LINE_MANAGER_ID);
        return cell.isEmpty() ? null : cell;
    }

    private Map<RoleFact, Integer> facts(Row row) {
        var facts = new EnumMap<RoleFact, Integer>(RoleFact.class);
        for (var fact : RoleFact.values()) {
            var cell = row.cell(sheet.column(fact.column()));
            if (cell.isEmpty()) continue;
            var value = Cells.fact(fact, cell);
            if (value.isPresent()) facts.put(fact, value.getAsInt());
            else refuse(row, fact.column(), cell, fact.isYesNo() ? "bad-yes-no" : "bad-number");
        }
        return facts;
    }

    /** Refusing a row can leave others without their line manager or mail address, so this goes on until nothing changes. */
    private void refuseWhatDoesNotFit() {
        int before;
        do {
            before = candidates.size();
            refuseDuplicateMails();
            refuseRegionConflicts();
            refuseForeigners();
            refuseUnknownManagers();
            refuseCycles();
        } while (candidates.size() < before);
    }

    private void refuseDuplicateMails() {
        var owners = known.employeeIdsByMail();
        candidates.keySet().forEach(id -> {
            var before = known.person(id);
            if (before != null) owners.remove(before.mail());
        });
        for (var candidate : List.copyOf(candidates.values())) {
            var owner = owners.putIfAbsent(
                    candidate.entry().mail(), candidate.entry().employeeId());
            if (owner != null) drop(candidate, Column.MAIL, "duplicate-mail");
        }
    }

    /** A unit has one region: that of the first row that names it, and for a reader with a limited scope that which it has already. */
    private void refuseRegionConflicts() {
        var regions = new HashMap<String, RegionId>(scope.everywhere() ? Map.of() : known.regions());
        for (var candidate : List.copyOf(candidates.values())) {
            var entry = candidate.entry();
            var region = regions.putIfAbsent(entry.orgUnit(), entry.region());
            if (region != null && !region.equals(entry.region())) drop(candidate, Column.REGION, "region-conflict");
        }
    }

    private void refuseForeigners() {
        for (var candidate : List.copyOf(candidates.values())) {
            var before = known.person(candidate.entry().employeeId());
            if (!scope.contains(candidate.entry().region())) drop(candidate, Column.REGION, "foreign-region");
            else if (before != null && !scope.contains(before.region())) {
                drop(candidate, Column.EMPLOYEE_ID, "foreign-person");
            }
        }
    }

    private void refuseUnknownManagers() {
        for (var candidate : List.copyOf(candidates.values())) {
            var manager = candidate.entry().lineManager();
            boolean unknown = manager != null && !candidates.containsKey(manager) && known.person(manager) == null;
            if (unknown) drop(candidate, Column.LINE_MANAGER_ID, "unknown-manager");
        }
    }

    private void refuseCycles() {
        var managers = known.lineManagers();
        candidates.forEach((id, candidate) -> {
            var manager = candidate.entry().lineManager();
            if (manager == null) managers.remove(id);
            else managers.put(id, manager);
        });
        for (var id : new ReportingLine<>(managers).inCycles()) {
            var candidate = candidates.get(id);
            if (candidate != null) drop(candidate, Column.LINE_MANAGER_ID, "cycle");
        }
    }

    private Preview preview() {
        var added = new ArrayList<PersonEntry>();
        var changed = new ArrayList<PersonEntry>();
        var newRegions = new TreeSet<RegionId>();
        var movedUnits = new TreeMap<String, MovedUnit>();
        for (var candidate : candidates.values()) {
            var entry = candidate.entry();
            if (known.person(entry.employeeId()) == null) added.add(entry);
            else if (!known.says(entry)) changed.add(entry);
            if (!known.regions().containsValue(entry.region())) newRegions.add(entry.region());
            var region = known.regions().get(entry.orgUnit());
            if (region != null && !region.equals(entry.region())) {
                movedUnits.put(entry.orgUnit(), new MovedUnit(entry.orgUnit(), region, entry.region()));
            }
        }
        int same = candidates.size() - added.size() - changed.size();
        return new Preview(
                sheet,
                added,
                changed,
                same,
                List.copyOf(refused.values()),
                newRegions,
                List.copyOf(movedUnits.values()));
    }

    private <T> @Nullable T value(Row row, Column column, Function<String, Optional<T>> parse, String kind) {
        var cell = cell(row, column);
        var value = cell.isEmpty() ? Optional.<T>empty() : parse.apply(cell);
        if (value.isEmpty()) refuse(row, column, cell.isEmpty() ? "missing-value" : kind);
        return value.orElse(null);
    }

    private void drop(Candidate candidate, Column column, String kind) {
        candidates.remove(candidate.entry().employeeId());
        refuse(candidate.row(), column, kind);
    }

    private void refuse(Row row, Column column, String kind) {
        int position = column(column);
        refuse(row, position < 0 ? column.header() : sheet.header().get(position), cell(row, column), kind);
    }

    /** The first problem of a row is told. */
    private void refuse(Row row, String column, String value, String kind) {
        refused.putIfAbsent(row.line(), new Refused(row, column, value, kind));
    }

    private String cell(Row row, Column column) {
        return row.cell(column(column));
    }

    private int column(Column column) {
        return positions.getOrDefault(column, -1);
    }

    private static Optional<String> text(String cell) {
        return Optional.of(cell).filter(text -> text.length() <= 200);
    }
}
