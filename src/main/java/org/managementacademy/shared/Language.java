package org.managementacademy.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language of the academy: of its screens, mails and documents, and of an edition. */
public enum Language {
    EN("English", Locale.ENGLISH),
    FR("Français", Locale.FRENCH),
    ZH("中文", Locale.SIMPLIFIED_CHINESE),
    RU("Русский", Locale.of("ru"));

    private final String nativeName;
    private final Locale locale;
    private final String code = name().toLowerCase(Locale.ROOT);

    Language(String nativeName, Locale locale) {
        this.nativeName = nativeName;
        this.locale = locale;
    }

    /** Two lower-case letters as in ISO 639-1: the form used in files, addresses and tables. */
    public String code() {
        return code;
    }

    /** BCP 47 tag for the {@code lang} attribute; Chinese names its script. */
    public String tag() {
        return this == ZH ? "zh-Hans" : code();
    }

    public String nativeName() {
        return nativeName;
    }

    public Locale locale() {
        return locale;
    }

    /** Reads a code as people write it ("fr", "FR", "zh-CN", "ru_RU"); empty when it is none of the four. */
    public static Optional<Language> parse(String text) {
        var primary = text.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return coded(primary);
    }

    /** The language of a locale, English when it is none of the four. */
    public static Language of(Locale locale) {
        return coded(locale.getLanguage()).orElse(EN);
    }

    private static Optional<Language> coded(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
