package org.managementacademy.catalog.map;

import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.shared.Language;

/**
 * A unit of a market beside what it comes from.
 *
 * @param core  the unit of the core; empty for one that only this market has
 * @param local what this market makes of it; empty when it leaves the unit out
 */
public record SideBySide(
        CoverageMap map, MarketColumn column, MappedUnit unit, Optional<Side> core, Optional<Side> local) {

    /**
     * @param languages in which it can be read here
     * @param text      empty while it is only planned
     */
    public record Side(MarketColumn column, MappedUnit unit, List<Language> languages, Optional<Told> text) {}

    /** @param screens of an e-learning lesson that is written in our notation */
    public record Told(Language language, UnitText text, List<Lesson.Screen> screens) {}
}
