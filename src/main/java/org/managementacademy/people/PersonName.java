package org.managementacademy.people;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.Locale;

/** How names are sorted and found, in every script at once. A name is never split or declined for it. */
final class PersonName {

    /** Accents folded, ё as е, Han as pinyin. */
    private static final Transliterator FOLD =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Lower");

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Collator ORDER = order();
    private static final int KEY_BYTES = 200;

    private PersonName() {}

    /** Sorts Latin, Cyrillic, Han: by pinyin among Han names and by alphabet among others; comparable as plain text in any database. */
    static String key(String fullName) {
        var bytes = ORDER.getCollationKey(fullName).toByteArray();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, KEY_BYTES));
    }

    /** What a search looks into: folded name, for Han also pinyin and its initials, employee id and mail. */
    static String searchText(String fullName, String employeeId, String mail) {
        var text = new StringBuilder(fold(fullName));
        if (fullName.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN)) {
            var syllables = PINYIN.transliterate(fullName).strip().split("\\s+");
            text.append(' ').append(String.join("", syllables)).append(' ');
            for (var syllable : syllables) text.append(syllable, 0, Math.min(1, syllable.length()));
        }
        text.append(' ').append(employeeId.toLowerCase(Locale.ROOT)).append(' ').append(mail);
        return text.length() > 1000 ? text.substring(0, 1000) : text.toString();
    }

    static String fold(String text) {
        return FOLD.transliterate(text.strip());
    }

    private static Collator order() {
        var collator = Collator.getInstance(ULocale.CHINA);
        collator.setReorderCodes(UScript.LATIN, UScript.CYRILLIC, UScript.HAN);
        collator.setStrength(Collator.TERTIARY);
        return collator.freeze();
    }
}
