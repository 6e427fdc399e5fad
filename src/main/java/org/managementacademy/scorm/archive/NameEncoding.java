package org.managementacademy.scorm.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * How the names of an archive are written that does not say so. Programs on Windows take the code page of the machine, those on a Mac take UTF-8 without
 * telling. What the manifest lists decides; else what looks like words.
 *
 * @param certain whether the names prove it
 */
record NameEncoding(Charset charset, boolean certain) {
    private static final Charset RUSSIAN_DOS = Charset.forName("IBM866");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset RUSSIAN = Charset.forName("windows-1251");
    private static final Charset WESTERN_DOS = Charset.forName("IBM850");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset FIRST_PC = Charset.forName("IBM437");
    private static final List<Charset> CODE_PAGES =
            List.of(StandardCharsets.UTF_8, CHINESE, RUSSIAN_DOS, RUSSIAN, WESTERN_DOS, WESTERN, FIRST_PC);
    /** Within a word of one script, a letter of another. */
    private static final Pattern MIXED = Pattern.compile("[A-Za-z]\\P{ASCII}|\\P{ASCII}[A-Za-z]");

    /**
     * @param names as written
     * @param root  the folder of the package as written, with its slash; may be empty
     * @param expected paths within the package that the manifest names, composed (NFC)
     */
    static NameEncoding of(List<byte[]> names, byte[] root, Set<String> expected) {
        var known = CODE_PAGES.stream()
                .max(Comparator.comparingLong(page -> found(names, root, expected, page)))
                .filter(page -> found(names, root, expected, page) > 0);
        if (known.isPresent()) return new NameEncoding(known.get(), true);
        if (names.stream()
                .allMatch(name -> decoded(name, StandardCharsets.UTF_8).isPresent()))
            return new NameEncoding(StandardCharsets.UTF_8, true);
        return new NameEncoding(guess(names), false);
    }

    private static long found(List<byte[]> names, byte[] root, Set<String> expected, Charset page) {
        int folder = new String(root, page).length();
        return names.stream()
                .flatMap(name -> decoded(name, page).stream())
                .filter(name -> name.length() > folder && isForeign(name.substring(folder)))
                .map(name -> Normalizer.normalize(name.substring(folder), Normalizer.Form.NFC))
                .filter(expected::contains)
                .count();
    }

    private static boolean isForeign(String name) {
        return name.chars().anyMatch(c -> c > 0x7F);
    }

    private static Charset guess(List<byte[]> names) {
        if (looksRussian(names, RUSSIAN_DOS)) return RUSSIAN_DOS;
        if (looksLike(names, CHINESE, NameEncoding::isCommonChinese)) return CHINESE;
        if (looksRussian(names, RUSSIAN)) return RUSSIAN;
        if (looksLike(names, WESTERN_DOS, Character::isLowerCase)) return WESTERN_DOS;
        if (looksLike(names, WESTERN, Character::isLetter)) return WESTERN;
        if (looksLike(names, WESTERN_DOS, Character::isLetter)) return WESTERN_DOS;
        return FIRST_PC;
    }

    private static boolean looksLike(List<byte[]> names, Charset page, IntPredicate isUsual) {
        return names.stream()
                .map(name -> decoded(name, page))
                .allMatch(name -> name.isPresent()
                        && name.get().codePoints().filter(c -> c > 0x7F).allMatch(isUsual));
    }

    private static boolean looksRussian(List<byte[]> names, Charset page) {
        return looksLike(names, page, NameEncoding::isCyrillic)
                && names.stream()
                        .noneMatch(name -> MIXED.matcher(new String(name, page)).find());
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    /** The first level of GB 2312: 3755 characters. Rarer ones come out of Russian names, too. */
    private static boolean isCommonChinese(int c) {
        var bytes = Character.toString(c).getBytes(CHINESE);
        int first = Byte.toUnsignedInt(bytes[0]);
        return bytes.length == 2 && first >= 0xB0 && first <= 0xD7;
    }

    private static Optional<String> decoded(byte[] name, Charset page) {
        try {
            return Optional.of(page.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
