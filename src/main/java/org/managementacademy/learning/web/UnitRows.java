package org.managementacademy.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.OriginalChanged;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.learning.WeeklyPlan;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** Puts the units of a path into words for a reader. */
@Component
class UnitRows {
    private final Catalog catalog;

    UnitRows(Catalog catalog) {
        this.catalog = catalog;
    }

    record WeekRows(WeeklyPlan.Week week, boolean current, List<UnitRow> units) {
        public boolean done() {
            return units.stream().allMatch(row -> row.done() || !row.unit().required());
        }
    }

    List<WeekRows> weeks(LearnerPath path, Language reader, Predicate<Unit> shown) {
        return path.plan().weeks().stream()
                .map(week -> new WeekRows(
                        week,
                        path.thisWeek().filter(week::equals).isPresent(),
                        week.units().stream()
                                .filter(shown)
                                .map(unit -> row(path, unit, reader))
                                .toList()))
                .toList();
    }

    UnitRow row(LearnerPath path, Unit unit, Language reader) {
        return new UnitRow(
                unit,
                title(path, unit),
                path.plan().dayOf(unit.id()),
                path.progressOf(unit),
                path.isDone(unit),
                unit.reason().map(reason -> reason.in(reader)),
                path.missingBefore(unit).map(missing -> title(path, missing)),
                Optional.of(path.opensOn(unit)).filter(path.today()::isBefore),
                unit.equivalent().flatMap(path.track()::unit).map(other -> title(path, other)));
    }

    /** When the text of the unit is being revised. */
    Optional<OriginalChanged> originalChanged(LearnerPath path, Unit unit) {
        var enrolment = path.enrolment();
        return catalog.originalChanged(enrolment.version(), unit.id(), enrolment.language());
    }

    String title(LearnerPath path, Unit unit) {
        var enrolment = path.enrolment();
        return catalog.text(enrolment.version(), unit.id(), enrolment.language())
                .title();
    }
}
