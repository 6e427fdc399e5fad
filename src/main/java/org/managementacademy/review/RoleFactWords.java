package org.managementacademy.review;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.managementacademy.people.RoleFact;

/** Reads a role fact as people write it: yes and no in the four languages, or a whole number. */
final class RoleFactWords {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "oui", "да", "是");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "нет", "否");

    private RoleFactWords() {}

    static OptionalInt read(RoleFact fact, String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        if (!fact.isYesNo()) {
            return plain.matches("\\d{1,4}([.,]0+)?")
                    ? OptionalInt.of(Integer.parseInt(plain.replaceFirst("[.,].*", "")))
                    : OptionalInt.empty();
        }
        if (YES.contains(plain)) return OptionalInt.of(1);
        return NO.contains(plain) ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
