package org.managementacademy.catalog.map;

import java.time.LocalDate;
import java.util.Locale;

/** How far the day is by which a difference from the core must have been looked at again. */
public enum Freshness {
    /** It has passed. */
    OVERDUE('!'),
    /** It comes within 60 days. */
    DUE_SOON('~'),
    FRESH(' ');

    private static final int SOON_DAYS = 60;

    private final char sign;

    Freshness(char sign) {
        this.sign = sign;
    }

    static Freshness of(LocalDate reviewBy, LocalDate today) {
        if (reviewBy.isBefore(today)) return OVERDUE;
        return reviewBy.isAfter(today.plusDays(SOON_DAYS)) ? FRESH : DUE_SOON;
    }

    /** What stands behind the letter of the relation; a blank when there is nothing to do. */
    public char sign() {
        return sign;
    }

    /** As in style sheets and keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
