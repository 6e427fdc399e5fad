package org.managementacademy.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.tables.Sheet;

/**
 * Which column of a review file says what. Long form: one rating in each row (competency, rating). Wide form: one column for each competency.
 * Columns that are none of these are not read.
 *
 * @param competency -1 in the wide form
 * @param rating     -1 in the wide form
 * @param scale      -1 when the file names none
 * @param wide       empty in the long form
 */
record Columns(
        int employeeId,
        int competency,
        int rating,
        int scale,
        Map<CompetencyId, Integer> wide,
        Map<RoleFact, Integer> facts,
        List<String> ignored) {

    static Columns of(Sheet sheet, Collection<CompetencyId> competencies) {
        var wide = new LinkedHashMap<CompetencyId, Integer>();
        for (var competency : competencies) {
            var column = sheet.column(competency.value());
            if (column >= 0) wide.put(competency, column);
        }
        var facts = new EnumMap<RoleFact, Integer>(RoleFact.class);
        for (var fact : RoleFact.values()) {
            var column = sheet.column(fact.column());
            if (column >= 0) facts.put(fact, column);
        }
        var competency = sheet.column("competency");
        var rating = sheet.column("rating");
        var isLong = competency >= 0 && rating >= 0;
        var columns = new Columns(
                sheet.column("employee_id"),
                isLong ? competency : -1,
                isLong ? rating : -1,
                sheet.column("scale"),
                isLong ? Map.of() : wide,
                facts,
                new ArrayList<>());
        var read = columns.read();
        for (int i = 0; i < sheet.header().size(); i++) {
            var title = sheet.header().get(i);
            if (!read.contains(i) && !title.isBlank()) columns.ignored.add(title);
        }
        return columns;
    }

    /** Names of columns that a review file must have and this one lacks. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (employeeId < 0) missing.add("employee_id");
        if (rating < 0 && wide.isEmpty() && facts.isEmpty()) missing.addAll(List.of("competency", "rating"));
        return missing;
    }

    private Set<Integer> read() {
        var read = new HashSet<Integer>(List.of(employeeId, competency, rating, scale));
        read.addAll(wide.values());
        read.addAll(facts.values());
        return read;
    }
}
