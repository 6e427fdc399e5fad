package org.managementacademy.catalog.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.catalog.reading.Upkeep;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/**
 * A unit in the column of a market; also one that the market leaves out.
 *
 * @param title  in the languages of its own texts
 * @param upkeep of what differs from the core, where a track says it
 * @param drift  one for each language in which its text is behind
 */
public record MappedUnit(Unit unit, Localized title, Optional<Upkeep> upkeep, List<Drift> drift) {

    public String key() {
        return unit.id().key();
    }

    /** S, A, R, L or O. */
    public char letter() {
        return unit.relation().name().charAt(0);
    }

    /** The relation as in style sheets and keys of texts. */
    public String relation() {
        return unit.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format as in keys of texts. */
    public String format() {
        return unit.format().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int minutes() {
        return (int) unit.duration().toMinutes();
    }

    public boolean isBehind() {
        return !drift.isEmpty();
    }

    /** Blocks that its texts do not have yet, in all languages. */
    public int blocksBehind() {
        return drift.stream().mapToInt(one -> one.blocks().size()).sum();
    }

    /** What stands behind its letter: of its review date, and whether it is behind. */
    public String signs(LocalDate today) {
        return (freshness(today).sign() + (isBehind() ? "≠" : "")).strip();
    }

    public boolean isTaught() {
        return unit.relation() != Relation.OMITTED;
    }

    public Wording title(Language reader) {
        return Wording.of(title, reader);
    }

    public Freshness freshness(LocalDate today) {
        return upkeep.map(known -> Freshness.of(known.reviewBy(), today)).orElse(Freshness.FRESH);
    }
}
