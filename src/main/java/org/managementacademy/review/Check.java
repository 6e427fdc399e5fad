package org.managementacademy.review;

import static org.managementacademy.review.Checked.Problem.COMPETENCY_UNKNOWN;
import static org.managementacademy.review.Checked.Problem.CONTRADICTION;
import static org.managementacademy.review.Checked.Problem.EMPLOYEE_MISSING;
import static org.managementacademy.review.Checked.Problem.EMPLOYEE_UNKNOWN;
import static org.managementacademy.review.Checked.Problem.FACT_UNREADABLE;
import static org.managementacademy.review.Checked.Problem.OTHER_REGION;
import static org.managementacademy.review.Checked.Problem.OUTSIDE_SCALE;
import static org.managementacademy.review.Checked.Problem.RATING_MISSING;
import static org.managementacademy.review.Checked.Problem.SCALE_UNKNOWN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.Scope;
import org.managementacademy.review.Checked.Change;
import org.managementacademy.review.Checked.Correction;
import org.managementacademy.review.Checked.Problem;
import org.managementacademy.review.Checked.Refused;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.Sheet.Row;

/** Goes through a review file once and says what it would do. A row with anything wrong in it is refused as a whole, for its first problem. */
final class Check {

    private final Sheet sheet;
    private final Columns columns;
    private final Scales scales;
    private final String defaultScale;
    private final Set<CompetencyId> competencies;
    private final Map<String, Person> people;
    private final Function<PersonId, Outcome> known;
    private final Scope scope;

    private final Map<PersonId, Outcome> said = new HashMap<>();
    private final Map<PersonId, Change> changes = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private int same;

    /**
     * @param people by employee id, those of the file that exist
     * @param known  what the campaign knows so far
     * @param scope  of whoever uploads
     */
    Check(
            Sheet sheet,
            Columns columns,
            Scales scales,
            String defaultScale,
            Set<CompetencyId> competencies,
            Map<String, Person> people,
            Function<PersonId, Outcome> known,
            Scope scope) {
        this.sheet = sheet;
        this.columns = columns;
        this.scales = scales;
        this.defaultScale = defaultScale;
        this.competencies = competencies;
        this.people = people;
        this.known = known;
        this.scope = scope;
    }

    Checked run() {
        for (var row : sheet.rows()) {
            var refusal = take(row);
            if (refusal != null) refused.add(refusal);
        }
        var changed =
                changes.values().stream().filter(change -> !change.isEmpty()).toList();
        return new Checked(sheet, columns, changed, same, refused);
    }

    private @Nullable Refused take(Row row) {
        var employeeId = row.cell(columns.employeeId());
        if (employeeId.isBlank()) return refuse(row, columns.employeeId(), EMPLOYEE_MISSING);
        var person = people.get(employeeId);
        if (person == null) return refuse(row, columns.employeeId(), EMPLOYEE_UNKNOWN);
        if (!scope.contains(person.region())) return refuse(row, columns.employeeId(), OTHER_REGION);

        var outcome = new Outcome(new HashMap<>(), new EnumMap<>(RoleFact.class));
        var refusal = columns.rating() >= 0 ? readLong(row, outcome) : readWide(row, outcome);
        if (refusal == null) refusal = readFacts(row, outcome);
        if (refusal == null && outcome.ratings().isEmpty() && outcome.facts().isEmpty()) {
            refusal = refuse(row, columns.rating(), RATING_MISSING);
        }
        if (refusal == null) refusal = contradiction(row, person.id(), outcome);
        if (refusal == null) accept(person, outcome);
        return refusal;
    }

    private @Nullable Refused readLong(Row row, Outcome outcome) {
        var competency = new CompetencyId(row.cell(columns.competency()).toUpperCase(java.util.Locale.ROOT));
        if (!competencies.contains(competency)) return refuse(row, columns.competency(), COMPETENCY_UNKNOWN);
        if (row.cell(columns.rating()).isBlank()) return refuse(row, columns.rating(), RATING_MISSING);
        return readRating(row, competency, columns.rating(), outcome);
    }

    private @Nullable Refused readWide(Row row, Outcome outcome) {
        for (var column : columns.wide().entrySet()) {
            if (row.cell(column.getValue()).isBlank()) continue;
            var refusal = readRating(row, column.getKey(), column.getValue(), outcome);
            if (refusal != null) return refusal;
        }
        return null;
    }

    private @Nullable Refused readRating(Row row, CompetencyId competency, int column, Outcome outcome) {
        var named = row.cell(columns.scale());
        var scale = named.isBlank() ? defaultScale : scales.find(named).orElse(null);
        if (scale == null) return refuse(row, columns.scale(), SCALE_UNKNOWN);
        var rating = scales.rating(scale, row.cell(column));
        if (rating.isEmpty()) return refuse(row, column, OUTSIDE_SCALE);
        outcome.ratings().put(competency, rating.getAsInt());
        return null;
    }

    private @Nullable Refused readFacts(Row row, Outcome outcome) {
        for (var column : columns.facts().entrySet()) {
            var word = row.cell(column.getValue());
            if (word.isBlank()) continue;
            var amount = RoleFactWords.read(column.getKey(), word);
            if (amount.isEmpty()) return refuse(row, column.getValue(), FACT_UNREADABLE);
            outcome.facts().put(column.getKey(), amount.getAsInt());
        }
        return null;
    }

    /** The file says something else about the same in an earlier row. */
    private @Nullable Refused contradiction(Row row, PersonId person, Outcome outcome) {
        var before = said.get(person);
        if (before == null) return null;
        for (var rating : outcome.ratings().entrySet()) {
            if (differs(before.ratings().get(rating.getKey()), rating.getValue())) {
                return refuse(row, columns.wide().getOrDefault(rating.getKey(), columns.rating()), CONTRADICTION);
            }
        }
        for (var fact : outcome.facts().entrySet()) {
            if (differs(before.facts().get(fact.getKey()), fact.getValue())) {
                return refuse(row, columns.facts().getOrDefault(fact.getKey(), 0), CONTRADICTION);
            }
        }
        return null;
    }

    private static boolean differs(@Nullable Integer before, Integer now) {
        return before != null && !before.equals(now);
    }

    private void accept(Person person, Outcome outcome) {
        var sofar = known.apply(person.id());
        var inFile = said.computeIfAbsent(person.id(), id -> Outcome.empty());
        var change = changes.computeIfAbsent(person.id(), id -> new Change(person));
        outcome.ratings().forEach((competency, rating) -> {
            var repeated = inFile.ratings().put(competency, rating) != null;
            var before = sofar.ratings().get(competency);
            if (repeated || rating.equals(before)) same++;
            else if (before == null) change.added().put(competency, rating);
            else change.corrected().put(competency, new Correction(before, rating));
        });
        outcome.facts().forEach((fact, amount) -> {
            inFile.facts().put(fact, amount);
            var before = sofar.facts().get(fact);
            if (!amount.equals(before)) change.facts().put(fact, new Correction(before, amount));
        });
    }

    private Refused refuse(Row row, int column, Problem problem) {
        var title =
                column >= 0 && column < sheet.header().size() ? sheet.header().get(column) : "rating";
        return new Refused(row, title, row.cell(column), problem);
    }
}
