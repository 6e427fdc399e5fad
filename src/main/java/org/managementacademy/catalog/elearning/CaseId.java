package org.managementacademy.catalog.elearning;

import com.ibm.icu.text.Transliterator;

/** The name of a case in reports. SCORM 1.2 has no place for a description, so the name itself must be readable: {@code case-2-the-team}. */
final class CaseId {
    /** Chinese in pinyin, Russian in Latin letters, neither with marks above. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final int LONGEST = 60;

    private CaseId() {}

    /** @param number of the case in its lesson, from 1 */
    static String of(int number, String heading) {
        var name = LATIN.transliterate(heading).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var id = "case-" + number + (name.isEmpty() ? "" : "-" + name);
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("-$", "");
    }
}
