package org.managementacademy.learning.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.UnitProgress;

/**
 * A unit on a page.
 *
 * @param title    in the language of the edition
 * @param day      suggested
 * @param done     also when its equivalent was completed
 * @param reason   what differs from the core and why, in the reader's language
 * @param waitsFor title of the prerequisite that is missing
 * @param opensOn  present while that day is ahead
 * @param standIn  title of the unit whose completion counts instead
 */
record UnitRow(
        Unit unit,
        String title,
        LocalDate day,
        UnitProgress progress,
        boolean done,
        Optional<String> reason,
        Optional<String> waitsFor,
        Optional<LocalDate> opensOn,
        Optional<String> standIn) {

    public int minutes() {
        return (int) unit.duration().toMinutes();
    }

    /** Word of the status badge. */
    public String status() {
        return doneByStandIn() ? "completed" : word(progress.status());
    }

    public boolean doneByStandIn() {
        return done && !progress.isDone();
    }

    /** Word of the relation label. */
    public String relation() {
        return switch (unit.relation()) {
            case SHARED -> "core";
            case ADAPTED -> "adapted";
            case REPLACES, LOCAL_ONLY, OMITTED -> "local";
        };
    }

    /** The format as a word of a message key or an icon. */
    public String format() {
        return word(unit.format());
    }

    public String icon() {
        return "format-" + format();
    }

    public boolean open() {
        return waitsFor.isEmpty() && opensOn.isEmpty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
